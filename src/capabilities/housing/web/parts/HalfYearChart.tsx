import { t } from '#platform/web/i18n/t.ts'
import type { HalfYear } from '../../contract.ts'
import { chartOf, type ChartColumn } from './chart.ts'
import { halfName, halfShort, signed, sentenceOf } from './words.ts'

type Props = { halfYears: readonly HalfYear[]; now: { year: number; half: number } }

/** Above: who was housed against what was asked. Below: what that left behind. The table has the numbers. */
export function HalfYearChart({ halfYears, now }: Props) {
  const isNow = (one: HalfYear) => one.year === now.year && one.half === now.half
  const chart = chartOf(halfYears)
  if (chart.columns.length === 0) return null
  return (
    <figure className="hch">
      <svg
        viewBox={`0 0 720 ${chart.height}`}
        role="img"
        aria-label={`${t('housing.chart')} ${sentenceOf(halfYears.find(isNow))}`}
      >
        <defs>
          <pattern id="hch-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="hb" />
            <line x1="0" y1="0" x2="0" y2="6" className="hl" />
          </pattern>
          <pattern id="hch-dots" width="6" height="6" patternUnits="userSpaceOnUse">
            <circle cx="3" cy="3" r="1.3" className="hd" />
          </pattern>
        </defs>
        {chart.ticks.map(({ value, y }) => (
          <g key={value}>
            <line x1="44" x2="720" y1={y} y2={y} className={value === 0 ? 'ax' : 'gr'} />
            <text x="34" y={y + 5} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        <g className="st">
          <line x1="44" x2="720" y1={chart.balanceZero} y2={chart.balanceZero} className="ax" />
          <text x="34" y={chart.balanceZero + 5} textAnchor="end">
            0
          </text>
        </g>
        {chart.columns.map((column) => (
          <Column key={halfShort(column.of)} column={column} now={isNow(column.of)} namesY={chart.namesY} />
        ))}
      </svg>
      <figcaption className="key" aria-hidden="true">
        <Key mark="re">{t('housing.key.realised')}</Key>
        {chart.columns.some((column) => column.planned) && <Key mark="pl">{t('housing.key.planned')}</Key>}
        <Key mark="ta">{t('housing.key.target')}</Key>
        <Key mark="bl">{t('housing.key.behind')}</Key>
        <Key mark="ld">{t('housing.key.ahead')}</Key>
      </figcaption>
    </figure>
  )
}

const Key = ({ mark, children }: { mark: string; children: string }) => (
  <span>
    <i className={`k-${mark}`} />
    {children}
  </span>
)

function Column({ column, now, namesY }: { column: ChartColumn; now: boolean; namesY: number }) {
  const { of, x, realised, planned, targetY, balance } = column
  const middle = x + 30
  const inside = realised.height > 26
  return (
    <g>
      <title>{`${halfName(of)}: ${t('housing.chartPoint', { realised: column.net, target: of.target ?? t('ui.unknown'), balance: signed(of.closing) })}`}</title>
      <rect x={x} y={realised.y} width="60" height={realised.height} rx="3" className={now ? 're now' : 're'} />
      {planned && (
        <rect x={x + 1} y={planned.y} width="58" height={planned.height} rx="3" className="pl" fill="url(#hch-dots)" />
      )}
      {targetY !== null && <line x1={x - 9} x2={x + 69} y1={targetY} y2={targetY} className="ta" />}
      <text
        x={middle}
        y={inside ? realised.y + realised.height - 9 : realised.y - 6}
        className={inside ? (now ? 'in1 now' : 'in1') : 'b'}
        textAnchor="middle"
      >
        {column.net < 0 ? signed(column.net) : column.net}
      </text>
      <text x={middle} y={namesY} className={now ? 'hy b' : 'hy'} textAnchor="middle">
        {halfShort(of)}
      </text>
      {balance && (
        <g className="st">
          <rect
            x={x}
            y={balance.y}
            width="60"
            height={balance.height}
            rx="2"
            className={balance.lead ? 'ld' : 'bl'}
            {...(balance.lead ? {} : { fill: 'url(#hch-hatch)' })}
          />
          <text x={middle} y={balance.textY} className="b" textAnchor="middle">
            {signed(of.closing)}
          </text>
        </g>
      )}
    </g>
  )
}
