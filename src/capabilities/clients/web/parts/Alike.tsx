import { useEffect, useState } from 'react'
import { isPlainDate } from '#kernel/dates.ts'
import type { InputOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { listAlikeClients } from '../../contract.ts'
import { CandidateRow } from './CandidateRow.tsx'
import type { ClientForm } from './ClientFields.tsx'

const enough = 3
const pause = 300

/** Who is there already who could be this person, while one types. */
export function Alike({ of }: { of: ClientForm }) {
  const asked = useSettled(JSON.stringify(questionOf(of)))
  const question = JSON.parse(asked) as InputOf<typeof listAlikeClients>
  const asks = `${question.givenNames ?? ''}${question.familyName ?? ''}`.length >= enough
  const found = useRead(listAlikeClients, question, { when: asks, keep: true })
  const candidates = asks && found.status === 'ready' ? found.value.candidates : []
  return (
    <div role="status">
      {candidates.length > 0 && (
        <Section title={t('clients.alikeTitle')}>
          <p className="dim">{t('clients.alikeText')}</p>
          <Rows>
            {candidates.slice(0, 5).map((one) => (
              <CandidateRow key={one.id} candidate={one} />
            ))}
          </Rows>
        </Section>
      )}
    </div>
  )
}

/** What can be asked of a form that is being filled in: fields that hold something, as far as they are right. */
function questionOf({ givenNames, familyName, birthDate, sex, vNumber }: ClientForm): InputOf<typeof listAlikeClients> {
  const line = (text: string | null) => (text ?? '').trim().slice(0, 200)
  return {
    ...(line(givenNames) && { givenNames: line(givenNames) }),
    ...(line(familyName) && { familyName: line(familyName) }),
    ...(birthDate && isPlainDate(birthDate) && { birthDate }),
    ...(sex && { sex }),
    ...(vNumber && { vNumber: vNumber.trim().slice(0, 40) }),
  }
}

/** A text once somebody stopped typing for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
