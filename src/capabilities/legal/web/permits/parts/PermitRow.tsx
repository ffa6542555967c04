import { useCommand } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { type ExpiringPermit, listExpiringPermits, planRenewal } from '../../../contract/permits.ts'
import { addressOfCase } from '../../parts/addresses.ts'
import { Explanation } from '../../terms/parts/Explanation.tsx'

const urgencies = { ended: 'late', open: 'soon', later: 'later', 'no-rule': 'later' } as const

/** One permit that ends: from which day a renewal can be asked for and why, and whether somebody is at it. */
export function PermitRow({ permit, mayPlan }: { permit: ExpiringPermit; mayPlan: boolean }) {
  const { client, apply, state, untilOn } = permit
  return (
    <li>
      <div>
        <Link className="who" to={`/clienten/${client.id}`}>
          <bdi dir="auto">{client.name}</bdi>
        </Link>
        <p>
          {t(`details.permit.kinds.${permit.kind}`)} ·{' '}
          {t(`legalPermits.until.${state === 'ended' ? 'past' : 'valid'}`, { date: formatDate(untilOn) })}
        </p>
        <p>
          <strong>{t(`legalPermits.state.${state}`, { date: apply ? formatDate(apply.dueOn) : '' })}</strong>
        </p>
        {apply && state !== 'ended' && (
          <details className="term-why">
            <summary>{t('legalTerms.why')}</summary>
            <Explanation of={apply} />
          </details>
        )}
        <Planned permit={permit} mayPlan={mayPlan} />
      </div>
      <div className="end">
        <TermChip urgency={urgencies[state]}>
          {t(`legalPermits.days.${state === 'ended' ? 'past' : 'left'}`, { count: Math.abs(permit.days) })}
        </TermChip>
      </div>
    </li>
  )
}

/** A dossier that runs, a task that was made, or the button that makes it. */
function Planned({ permit: { id, client, caseId, task }, mayPlan }: { permit: ExpiringPermit; mayPlan: boolean }) {
  const { may } = useSession()
  const plan = useCommand(planRenewal, {
    refreshes: [listExpiringPermits],
    onDone: ({ dueOn, made }) => toast(t(`legalPermits.${made ? 'made' : 'madeBefore'}`, { date: formatDate(dueOn) })),
  })
  return (
    <>
      {caseId && (
        <p>
          <Link to={addressOfCase(client.id, caseId, may)}>{t('legalPermits.caseRuns')}</Link>
        </p>
      )}
      {task && (
        <p className="dim">
          {t(`legalPermits.task.${task.ended ? 'ended' : 'open'}`, { date: formatDate(task.dueOn) })}
        </p>
      )}
      {!task && mayPlan && (
        <p>
          <Button
            small
            icon="plus"
            busy={plan.busy}
            name={t('legalPermits.planFor', { name: client.name })}
            onClick={() => void plan.run({ permitId: id })}
          >
            {t('legalPermits.plan')}
          </Button>
        </p>
      )}
      <Notice problem={plan.problem} />
    </>
  )
}
