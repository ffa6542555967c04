import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { layOutSteps, type LegalStep, listSteps } from '../../../contract/steps.ts'
import { addressOfDossier, said } from './words.ts'
import './dossier.css'

/** The steps of one dossier in one list: what was done, what is next, and what comes or may come. */
export function CaseSteps({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(listSteps, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { steps, lacking, may } = read.value
  const base = addressOfDossier(clientId, caseId)
  const done = steps.filter(({ state }) => state !== 'open').length
  return (
    <Section
      title={t('dossier.steps.title')}
      {...(steps.length > 0 ? { count: t('dossier.steps.count', { done, count: steps.length }) } : {})}
      end={
        may.manage && (
          <LinkButton small icon="plus" to={`${base}/stap`}>
            {t('dossier.steps.add')}
          </LinkButton>
        )
      }
    >
      {steps.length === 0 && <p className="dim">{t('dossier.steps.none')}</p>}
      {may.manage && steps.length === 0 && lacking > 0 && <LayOut caseId={caseId} />}
      {steps.length > 0 && (
        <Rows label={t('dossier.steps.title')}>
          {steps.map((step) => (
            <StepRow key={step.id} step={step} to={`${base}/stappen/${step.id}`} />
          ))}
        </Rows>
      )}
    </Section>
  )
}

function LayOut({ caseId }: { caseId: string }) {
  const nothingSaved = useTryingOut()
  const lay = useCommand(layOutSteps, { refreshes: 'all' })
  return (
    <>
      <Notice problem={lay.problem} />
      <Button busy={lay.busy} disabled={nothingSaved} onClick={() => void lay.run({ caseId })}>
        {t('dossier.steps.layOut')}
      </Button>
    </>
  )
}

function StepRow({ step, to }: { step: LegalStep; to: string }) {
  const { plan, state, waitsFor, next } = step
  const about = [
    plan && t(`dossier.actor.${plan.actor}`),
    waitsFor && t(`dossier.steps.when.${waitsFor}`),
    state === 'open' && plan !== null && plan.rules.length > 0 && t('dossier.steps.beginsTerm'),
    step.term &&
      t(`dossier.steps.term.${step.term.running ? 'running' : 'ended'}`, { date: formatDate(step.term.dueOn) }),
  ].filter((part): part is string => typeof part === 'string')
  return (
    <li className={next ? 'lead step-next' : 'lead'} aria-current={next ? 'step' : undefined}>
      <span className={`step-mark ${state}`} aria-hidden="true" />
      <div>
        <Link className="who" to={to}>
          <bdi dir="auto">{said(step.title)}</bdi>
        </Link>
        {about.length > 0 && <p>{about.join(' · ')}</p>}
        {(step.reason ?? step.note) && <p dir="auto">{[step.reason, step.note].filter(Boolean).join(' · ')}</p>}
      </div>
      <div className="end">
        {next && <Tag on>{t('dossier.steps.next')}</Tag>} <Standing step={step} />
      </div>
    </li>
  )
}

function Standing({ step: { state, doneOn, dueOn } }: { step: LegalStep }) {
  if (state === 'done') return <span className="dim">{t('dossier.steps.doneOn', { date: formatDate(doneOn!) })}</span>
  if (state === 'skipped') return <Tag>{t('dossier.steps.skipped')}</Tag>
  return dueOn ? <span>{t('dossier.steps.dueOn', { date: formatDate(dueOn) })}</span> : null
}
