import { timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { signed } from './words.ts'

type Month = { on: string; balance: number | null }
const width = 720
const height = 200
const pad = { start: 44, end: 12, top: 14, bottom: 26 }

/** Balance at the end of each month: above the line a lead, below it a backlog; the ring is here. The table has the numbers. */
export function BalanceChart({ months, today }: { months: readonly Month[]; today: string }) {
  const shown = months.slice(-36)
  const known = shown.flatMap((month, at) =>
    month.balance === null ? [] : [{ at, balance: month.balance, on: month.on }],
  )
  const last = known.at(-1)
  if (!last) return null
  const values = known.map((one) => one.balance)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const x = (at: number) => pad.start + (at / Math.max(1, shown.length - 1)) * (width - pad.start - pad.end)
  const y = (value: number) => pad.top + ((high - value) / Math.max(1, high - low)) * (height - pad.top - pad.bottom)
  const path = known
    .map((one, at) => `${at === 0 ? 'M' : 'L'}${x(one.at).toFixed(1)} ${y(one.balance).toFixed(1)}`)
    .join(' ')
  const ticks = shown.map((month, at) => ({ month, at })).filter(({ month }) => /-(01|07)-/.test(month.on))
  return (
    <svg
      className="balance"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('housing.chart', { date: timelineDate(last.on, today), balance: signed(last.balance) })}
    >
      <line className="zero" x1={pad.start} x2={width - pad.end} y1={y(0)} y2={y(0)} />
      {[high, low]
        .filter((value) => value !== 0)
        .map((value) => (
          <text key={value} x={pad.start - 8} y={y(value) + 5} textAnchor="end">
            {signed(value)}
          </text>
        ))}
      <text x={pad.start - 8} y={y(0) + 5} textAnchor="end">
        0
      </text>
      {ticks.map(({ month, at }) => (
        <text key={month.on} x={x(at)} y={height - 6} textAnchor="middle">
          {month.on.slice(5, 7) === '01' ? month.on.slice(0, 4) : '·'}
        </text>
      ))}
      <path className="line" d={path} />
      <circle className="here" cx={x(last.at)} cy={y(last.balance)} r="6" />
    </svg>
  )
}
