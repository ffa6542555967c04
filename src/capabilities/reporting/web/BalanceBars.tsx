import { t } from '#platform/web/i18n/t.ts'
import type { Figure } from '../contract.ts'

const valueOf = (figures: readonly Figure[], key: string) =>
  figures.find((figure) => figure.key === `housing.${key}`)?.value ?? null

/** What was asked (backlog and target) above what was done; what sticks out is the lead, what lacks the backlog. */
export function BalanceBars({ figures }: { figures: readonly Figure[] }) {
  const target = valueOf(figures, 'target')
  const housed = valueOf(figures, 'housed')
  const opening = valueOf(figures, 'opening') ?? 0
  const closing = valueOf(figures, 'closing') ?? 0
  const [backlog, lead, left] = [Math.max(0, -opening), Math.max(0, closing), Math.max(0, -closing)]
  if (target === null || housed === null) return null
  const asked = backlog + target
  const most = Math.max(1, asked, housed)
  const width = (value: number) => (value / most) * 720
  const sentence = t('reporting.balanceChart', { backlog, target, housed, lead, left })
  return (
    <svg className="balance-bars" viewBox="0 0 720 96" role="img" aria-label={sentence}>
      {backlog > 0 && <rect className="bk" x="0" y="0" width={width(backlog)} height="34" rx="3" />}
      {backlog > 0 && width(backlog) > 110 && (
        <text x="12" y="22">
          {t('reporting.barBacklog', { count: backlog })}
        </text>
      )}
      <rect className="ol" x={width(backlog)} y="0" width={width(target)} height="34" rx="3" />
      {width(target) > 110 && (
        <text x={width(backlog) + 12} y="22">
          {t('reporting.barTarget', { count: target })}
        </text>
      )}
      <rect className="re" x="0" y="42" width={width(Math.min(housed, asked))} height="34" rx="3" />
      {housed > asked && (
        <rect className="ld" x={width(asked)} y="42" width={width(housed - asked)} height="34" rx="3" />
      )}
      {width(housed) > 110 && (
        <text className="ti" x="12" y="64">
          {t('reporting.barHoused', { count: housed })}
        </text>
      )}
      <line className="cut" x1={width(asked)} x2={width(asked)} y1="0" y2="82" />
      <text className="b" x="720" y="94" textAnchor="end">
        {lead > 0 ? t('reporting.barLead', { count: lead }) : left > 0 ? t('reporting.barLeft', { count: left }) : ''}
      </text>
    </svg>
  )
}
