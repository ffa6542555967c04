import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type LegalFee, listFeesOfCase } from '../../contract/fees.ts'
import { euros } from './euros.ts'

/** Fees of one dossier, with what is still to be paid and who paid the rest. */
export function CaseFees({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(listFeesOfCase, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { fees, totals, today, may } = read.value
  const here = `/clienten/${clientId}/juridisch/${caseId}/kosten`
  return (
    <Section
      title={t('legalFees.title')}
      end={
        may.manage && (
          <LinkButton small icon="plus" to={here}>
            {t('legalFees.add')}
          </LinkButton>
        )
      }
    >
      {fees.length === 0 ? (
        <p className="dim">{t('legalFees.none')}</p>
      ) : (
        <>
          <Rows label={t('legalFees.title')}>
            {fees.map((fee) => (
              <Row
                key={fee.id}
                {...(may.manage ? { to: `${here}/${fee.id}` } : {})}
                title={`${t(`legalFees.kinds.${fee.kind}`)}: ${euros(fee.cents)}`}
                detail={fee.remark ?? undefined}
                end={<Paid fee={fee} today={today} />}
              />
            ))}
          </Rows>
          <p>
            {t('legalFees.totals', {
              all: euros(totals.all),
              paid: euros(totals.paid),
              byFund: euros(totals.byFund),
              open: euros(totals.open),
            })}
          </p>
        </>
      )}
    </Section>
  )
}

function Paid({ fee: { paidOn, paidBy, fund, dueOn }, today }: { fee: LegalFee; today: string }) {
  if (paidOn)
    return (
      <TermChip urgency="done">
        {t(`legalFees.paid.${paidBy ?? 'own'}`, { date: formatDate(paidOn), fund: fund ?? '' })}
      </TermChip>
    )
  if (!dueOn) return <TermChip urgency="later">{t('legalFees.toPay')}</TermChip>
  const urgency = dueOn < today ? 'late' : dueOn === today ? 'today' : 'later'
  return <TermChip urgency={urgency}>{t('legalFees.due', { date: formatDate(dueOn) })}</TermChip>
}
