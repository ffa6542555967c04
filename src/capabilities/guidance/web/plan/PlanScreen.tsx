import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { type Goal, getPlan, lifeDomains, planLanguages } from '../../contract/plan.ts'
import '../measurements/measurements.css'
import { Reviews } from './Reviews.tsx'
import { ScoreForm } from './ScoreForm.tsx'

const scores = [2, 1, 0, -1, -2] as const

/** The plan of a client by part of life: own words, five outcomes, and what was reached. */
export function PlanScreen({ clientId }: { clientId: string }) {
  const read = useRead(getPlan, { clientId })
  const [open, setOpen] = useState<'agree' | 'review' | null>(null)
  if (read.status !== 'ready') return <Waiting on={read} />
  const { goals, reviews, may } = read.value
  const waiting = goals.filter(({ agreedOn }) => agreedOn === null)
  const running = goals.filter(({ agreedOn, withdrawnOn }) => agreedOn !== null && withdrawnOn === null)
  return (
    <ClientPage clientId={clientId} title={t('plan.title')} sentence={t('plan.sentence')}>
      {may.write && open === null && (
        <div className="acts">
          <LinkButton go icon="plus" to={`/clienten/${clientId}/doel`}>
            {t('plan.add')}
          </LinkButton>
          {waiting.length > 0 && <Button onClick={() => setOpen('agree')}>{t('plan.agree')}</Button>}
          {running.length > 0 && <Button onClick={() => setOpen('review')}>{t('plan.review')}</Button>}
        </div>
      )}
      {open && (
        <ScoreForm
          clientId={clientId}
          goals={open === 'agree' ? waiting : running}
          agreeing={open === 'agree'}
          onDone={() => setOpen(null)}
        />
      )}
      {goals.length === 0 && <Empty title={t('plan.none')}>{t('plan.noneHelp')}</Empty>}
      {lifeDomains.map((domain) => {
        const own = goals.filter(({ lifeDomain }) => lifeDomain === domain)
        return own.length === 0 ? null : (
          <Section key={domain} title={t(`plan.domains.${domain}`)}>
            {own.map((goal) => (
              <GoalPart key={goal.id} clientId={clientId} goal={goal} mayWrite={may.write} />
            ))}
          </Section>
        )
      })}
      {reviews.length > 0 && <Reviews reviews={reviews} goals={goals} />}
      {goals.length > 0 && (
        <Section title={t('plan.print')}>
          <p>{t('plan.printHelp')}</p>
          <div className="acts">
            {planLanguages.map((one) => (
              <LinkButton key={one} download to={`/api/v1/clients/${clientId}/plan/file?language=${one}`}>
                {t(`plan.languages.${one}`)}
              </LinkButton>
            ))}
          </div>
        </Section>
      )}
    </ClientPage>
  )
}

function GoalPart({ clientId, goal, mayWrite }: { clientId: string; goal: Goal; mayWrite: boolean }) {
  const last = goal.scores.at(-1)
  const state = [
    goal.agreedOn ? t('plan.agreedOn', { date: formatDate(goal.agreedOn) }) : t('plan.notAgreed'),
    goal.withdrawnOn && t('plan.withdrawn', { date: formatDate(goal.withdrawnOn), why: goal.withdrawnWhy }),
    !goal.withdrawnOn && goal.reviewOn && t('plan.reviewOn', { date: formatDate(goal.reviewOn) }),
    t('plan.weightOf', { weight: goal.weight }),
  ]
  return (
    <article className="goal">
      <h3>
        <bdi dir="auto">{goal.ownWords}</bdi>
      </h3>
      <p className="dim">{state.filter(Boolean).join(' · ')}</p>
      {goal.steps && (
        <p dir="auto">
          <strong>{t('plan.steps')}:</strong> {goal.steps}
        </p>
      )}
      <ol>
        {scores.map((score) => (
          <li key={score} className={last?.score === score ? 'here' : undefined}>
            <span>{t(`plan.outcomes.${score + 2}`)}</span>
            <span dir="auto">
              {goal.outcomes[score + 2] || '–'}
              {last?.score === score && ` (${t('plan.here', { date: formatDate(last.heldOn) })})`}
            </span>
          </li>
        ))}
      </ol>
      {mayWrite && goal.withdrawnOn === null && (
        <LinkButton small to={`/clienten/${clientId}/doel/${goal.id}`}>
          {t('plan.change')}
        </LinkButton>
      )}
    </article>
  )
}
