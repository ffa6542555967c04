import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { listPlannedSteps } from '../../../contract/steps.ts'
import { said } from './words.ts'
import './dossier.css'

/** Before a dossier is opened: which steps it will have. */
export function PlannedSteps({ kindId, appliedOn }: { kindId: string; appliedOn: string | null }) {
  const read = useRead(listPlannedSteps, { kindId, ...(appliedOn ? { appliedOn } : {}) }, { keep: true })
  if (read.status !== 'ready') return null
  const { steps, regime, kind } = read.value
  return (
    <Section title={t('dossier.planned.title')} count={String(steps.length)}>
      {kind === 'asylum' && <p className="dim">{t(`dossier.regime.${regime ?? 'unknown'}`)}</p>}
      <Rows label={t('dossier.planned.title')}>
        {steps.map((step) => (
          <Row
            key={step.key}
            title={said(step.title)}
            detail={[
              t(`dossier.actor.${step.actor}`),
              step.when && t(`dossier.steps.when.${step.when}`),
              step.evidence && said(step.evidence),
            ]
              .filter(Boolean)
              .join(' · ')}
            end={step.rules.length > 0 && <Tag>{t('dossier.steps.beginsTermShort')}</Tag>}
          />
        ))}
      </Rows>
    </Section>
  )
}
