import { t } from '#platform/web/i18n/t.ts'
import type { Figure } from '../../contract.ts'
import { numberOf } from '../../rules/chapters.ts'

const width = 720

/** What was asked (backlog and target) above what was done; what sticks out is the lead, what lacks the backlog. */
export function BalanceBars({ figures }: { figures: readonly Figure[] }) {
  const valueOf = (key: string) => figures.find((figure) => figure.key === `housing.${key}`)?.value ?? null
  const [opening, target, closing] = [valueOf('opening'), valueOf('target'), valueOf('closing')]
  const housed = figures.find((figure) => figure.key === 'housing.housed')
  const realised = numberOf(housed) + (valueOf('corrections') ?? 0)
  // Without a base there is nothing to draw, and what is hidden or below zero has no length: the sentences say it.
  if (opening === null || target === null || closing === null || !(realised >= 0)) return null
  const [backlog, head] = [Math.max(0, -opening), Math.max(0, opening)]
  const [asked, done] = [backlog + target, head + realised]
  const unit = width / Math.max(1, asked, done)
  const [lead, left] = [Math.max(0, closing), Math.max(0, -closing)]
  return (
    <svg
      className="balance-bars"
      viewBox={`0 0 ${width} 112`}
      role="img"
      aria-label={t('reporting.balanceChart', { backlog, head, target, realised, lead, left })}
    >
      <Segment x={0} y={6} size={backlog * unit} look="bk" text={t('reporting.bar.backlog', { count: backlog })} />
      <Segment
        x={backlog * unit}
        y={6}
        size={target * unit}
        look="ol"
        text={t('reporting.bar.target', { count: target })}
      />
      <Segment x={0} y={50} size={head * unit} look="ld" text={t('reporting.bar.head', { count: head })} />
      <Segment
        x={head * unit}
        y={50}
        size={Math.max(0, Math.min(done, asked) - head) * unit}
        look="re"
        text={t('reporting.bar.housed', { count: realised })}
      />
      <Segment
        x={Math.max(head, asked) * unit}
        y={50}
        size={Math.max(0, done - Math.max(head, asked)) * unit}
        look="ld"
        text=""
      />
      <line className="cut" x1={cutAt(asked * unit)} x2={cutAt(asked * unit)} y1="0" y2="92" />
      <text className={left > 0 ? 'b left' : 'b'} x={width} y="108" textAnchor="end">
        {lead > 0
          ? t('reporting.bar.lead', { count: lead })
          : left > 0
            ? t('reporting.bar.left', { count: left })
            : t('reporting.bar.even')}
      </text>
    </svg>
  )
}

/** A line on the edge of the sheet would be cut in two. */
const cutAt = (x: number) => Math.min(Math.max(1, x), width - 1)

type SegmentProps = { x: number; y: number; size: number; look: 'bk' | 'ol' | 're' | 'ld'; text: string }

function Segment({ x, y, size, look, text }: SegmentProps) {
  if (size <= 0) return null
  return (
    <g>
      <rect className={look} x={x + 0.5} y={y} width={Math.max(1, size - 2)} height="34" rx="4" />
      {size > text.length * 8 + 24 && (
        <text className={look === 'bk' || look === 'ol' ? 'tk' : 'ti'} x={x + 13} y={y + 23}>
          {text}
        </text>
      )}
    </g>
  )
}
