import { useId, useState } from 'react'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField } from '#platform/web/ui/fields.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { faultText, Notice } from '#platform/web/ui/Waiting.tsx'
import { agreePlan, type Goal, reviewPlan } from '../../contract/plan.ts'

type Props = { clientId: string; goals: Goal[]; agreeing: boolean; onDone: () => void }

/** Where every goal stands on a day: at the start, when it is agreed, or at a later look. Goals without a choice are left out. */
export function ScoreForm({ clientId, goals, agreeing, onDone }: Props) {
  const [on, setOn] = useState<string | null>(todayInAmsterdam())
  const [reviewOn, setReviewOn] = useState<string | null>(null)
  const [scores, setScores] = useState<Record<string, number>>({})
  const nothingSaved = useTryingOut()
  const done = () => {
    toast(t(agreeing ? 'plan.agreed' : 'plan.reviewed'))
    onDone()
  }
  const agree = useCommand(agreePlan, { refreshes: 'all', onDone: done })
  const review = useCommand(reviewPlan, { refreshes: 'all', onDone: done })
  const command = agreeing ? agree : review
  const chosen = goals.flatMap(({ id }) => (scores[id] === undefined ? [] : [{ goalId: id, score: scores[id] }]))
  const faults = command.problem?.faults ?? []
  const faultAt = (pointer: string) => {
    const found = faults.find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`))
    return found && faultText(found.code, found.params)
  }
  async function submit() {
    if (on === null || Number.isNaN(Date.parse(on)) || chosen.length === 0) return
    await (agreeing
      ? agree.run({ clientId, agreedOn: on, scores: chosen })
      : review.run({ clientId, heldOn: on, scores: chosen, reviewOn }))
  }
  return (
    <Section title={t(agreeing ? 'plan.agree' : 'plan.review')}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p>{t(agreeing ? 'plan.agreeHelp' : 'plan.reviewHelp')}</p>
        <div className="two">
          <DateField
            label={t(agreeing ? 'plan.agreedDay' : 'plan.heldOn')}
            name="on"
            value={on}
            onChange={setOn}
            error={faultAt(agreeing ? '/agreedOn' : '/heldOn')}
          />
          {!agreeing && (
            <DateField
              label={t('plan.nextLook')}
              name="next"
              value={reviewOn}
              onChange={setReviewOn}
              optional
              error={faultAt('/reviewOn')}
            />
          )}
        </div>
        {goals.map((goal) => (
          <Choices
            key={goal.id}
            goal={goal}
            value={scores[goal.id]}
            error={faultAt(`/scores/${chosen.findIndex(({ goalId }) => goalId === goal.id)}`)}
            onChange={(score) => setScores({ ...scores, [goal.id]: score })}
          />
        ))}
        {command.problem && faults.length === 0 && <Notice problem={command.problem} />}
        {chosen.length === 0 && <p className="dim">{t('plan.chooseFirst')}</p>}
        <div className="acts">
          <Button submit go busy={command.busy} disabled={nothingSaved || chosen.length === 0}>
            {t('ui.save')}
          </Button>
          <Button bare onClick={onDone}>
            {t('ui.cancel')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

type ChoicesProps = {
  goal: Goal
  value: number | undefined
  error: string | undefined
  onChange: (score: number) => void
}

function Choices({ goal, value, error, onChange }: ChoicesProps) {
  const name = useId()
  return (
    <fieldset className="levels" aria-describedby={error ? `${name}-error` : undefined}>
      <legend>
        <bdi dir="auto">{goal.ownWords}</bdi>
      </legend>
      {error && (
        <p className="wrong" id={`${name}-error`}>
          {error}
        </p>
      )}
      {[2, 1, 0, -1, -2].map((score) => (
        <label key={score} className="level" htmlFor={`${name}${score}`}>
          <input
            type="radio"
            id={`${name}${score}`}
            name={name}
            checked={value === score}
            onChange={() => onChange(score)}
          />
          <span>
            <strong>{t(`plan.outcomes.${score + 2}`)}</strong>
            <br />
            {goal.outcomes[score + 2] || '–'}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
