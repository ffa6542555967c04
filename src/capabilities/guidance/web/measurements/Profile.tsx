import { useId } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import type { Instrument, Measurement } from '../../contract/measurements.ts'
import type { DomainShift } from '../../rules/measurements.ts'
import './measurements.css'
import { levelName, useSaid } from './words.ts'

/** Beside its line the name of a domain is too small to read on a phone; there it stands above it. */
const wide = { rowHeight: 30, left: 210, step: 74, top: 34, name: 4 }
const narrow = { rowHeight: 52, left: 12, step: 74, top: 34, name: -15 }
type Measures = typeof wide

type ProfileProps = {
  of: Instrument
  measurement: Measurement
  /** Shown as a ring beside the level of now, with an arrow between them. */
  shifts?: readonly DomainShift[]
  label: string
}

/** A mark per domain at its level. Marks are not joined: between two domains there is nothing. */
export function Profile(props: ProfileProps) {
  const said = useSaid()
  const { of, shifts = [] } = props
  return (
    <div className="profile">
      <Picture {...props} measures={wide} className="wide" />
      <Picture {...props} measures={narrow} className="narrow" />
      <p className="dim">
        {[1, 2, 3, 4, 5].map((level) => levelName(of, level, said)).join('  ·  ')}
        {shifts.length > 0 && ` ${t('measure.legend')}`}
      </p>
    </div>
  )
}

type PictureProps = ProfileProps & { measures: Measures; className: string }
function Picture({ of, measurement, shifts = [], label, measures, className }: PictureProps) {
  const said = useSaid()
  const arrow = useId()
  const { rowHeight, left, step, top, name } = measures
  const xOf = (level: number) => left + (level - 1) * step
  const height = top + of.domains.length * rowHeight + 6
  return (
    <svg className={className} viewBox={`0 0 ${xOf(5) + 30} ${height}`} role="img" aria-label={label}>
      <defs>
        <marker id={arrow} viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0 6 3 0 6z" className="head" />
        </marker>
      </defs>
      {[1, 2, 3, 4, 5].map((level) => (
        <g key={level}>
          <line x1={xOf(level)} x2={xOf(level)} y1={top - 10} y2={height - 6} className="grid" />
          <text x={xOf(level)} y={16} textAnchor="middle">
            {level}
          </text>
        </g>
      ))}
      {of.domains.map((domain, at) => {
        const y = top + at * rowHeight + rowHeight / 2
        const level = measurement.judged.find((one) => one.domain === domain.key)?.level ?? null
        const shift = shifts.find((one) => one.domain === domain.key)
        return (
          <g key={domain.key}>
            <text x={0} y={y + name}>
              {said(domain.name)}
            </text>
            {shift && <circle cx={xOf(shift.before)} cy={y} r={7} className="before" />}
            {shift && shift.shift !== 'same' && (
              <line
                x1={xOf(shift.before) + (shift.shift === 'up' ? 8 : -8)}
                x2={xOf(shift.after) + (shift.shift === 'up' ? -9 : 9)}
                y1={y}
                y2={y}
                className="move"
                markerEnd={`url(#${arrow})`}
              />
            )}
            {level === null ? (
              <text x={left} y={y + 4} className="none">
                {t('measure.notJudged')}
              </text>
            ) : (
              <circle cx={xOf(level)} cy={y} r={7} className="now" />
            )}
          </g>
        )
      })}
    </svg>
  )
}
