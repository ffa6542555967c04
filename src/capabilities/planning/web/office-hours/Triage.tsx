import { useState } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import { PickField } from '#platform/web/ui/fields.tsx'
import type { TriageOutcome } from '../../contract/office-hours.ts'
import { type TriageAnswers, triageOutcome } from '../../rules/office-hours.ts'

const questions = ['canFind', 'canDo', 'needsUs'] as const

/** One question at a time: the next one comes after no. */
export function Triage({ onOutcome }: { onOutcome: (outcome: TriageOutcome | null) => void }) {
  const [answers, setAnswers] = useState<TriageAnswers>({ canFind: null, canDo: null, needsUs: null })
  const outcome = triageOutcome(answers)
  const answer = (question: (typeof questions)[number], said: boolean) => {
    const at = questions.indexOf(question)
    // What was answered after this question no longer follows from it.
    const later = Object.fromEntries(questions.slice(at + 1).map((one) => [one, null]))
    const now = { ...answers, ...later, [question]: said }
    setAnswers(now)
    onOutcome(triageOutcome(now))
  }
  const asked = questions.filter((_, at) => questions.slice(0, at).every((before) => answers[before] === false))
  return (
    <div className="stack">
      <h3>{t('planning.desk.triage.title')}</h3>
      {asked.map((question) => (
        <PickField
          key={question}
          name={question}
          label={t(`planning.desk.triage.${question}`)}
          choices={[
            { value: 'yes', label: t('planning.desk.triage.yes') },
            { value: 'no', label: t('planning.desk.triage.no') },
          ]}
          value={answers[question] === null ? null : answers[question] ? 'yes' : 'no'}
          onChange={(said) => answer(question, said === 'yes')}
          error={undefined}
        />
      ))}
      {outcome !== null && <p role="status">{t(`planning.desk.triage.outcome.${outcome}`)}</p>}
    </div>
  )
}
