import type { PlainDate } from '#kernel/dates.ts'
import type { ReactNode } from 'react'
import { timelineDate } from '../i18n/format.ts'

export type TimelineItem = {
  id: string
  on: PlainDate
  mark: 'talk' | 'milestone' | 'fact' | 'plan'
  title: ReactNode
  note?: ReactNode
  meta?: ReactNode
}

/** What happened and will happen, newest first, with *now* between. */
export function Timeline({ items, today, now }: { items: readonly TimelineItem[]; today: PlainDate; now: string }) {
  const sorted = [...items].sort((a, b) => b.on.localeCompare(a.on))
  const coming = sorted.filter((item) => item.on > today)
  const past = sorted.filter((item) => item.on <= today)
  return (
    <ol className="tl">
      {coming.map((item) => (
        <Moment key={item.id} item={item} today={today} ahead />
      ))}
      <li className="now">
        <time />
        <span className="dot" />
        <div className="t">{now}</div>
      </li>
      {past.map((item) => (
        <Moment key={item.id} item={item} today={today} />
      ))}
    </ol>
  )
}

const classes = { talk: 'talk', milestone: 'stone', fact: 'fact', plan: 'plan' }

const Moment = ({ item, today, ahead = false }: { item: TimelineItem; today: PlainDate; ahead?: boolean }) => (
  <li className={ahead ? `${classes[item.mark]} ahead` : classes[item.mark]}>
    <time dateTime={item.on}>{timelineDate(item.on, today)}</time>
    <span className="dot" />
    <div>
      <div className="t">{item.title}</div>
      {item.note && (
        <p className="note" dir="auto">
          {item.note}
        </p>
      )}
      {item.meta && <div className="meta">{item.meta}</div>}
    </div>
  </li>
)

/** One segment a month, with *here* in the accent; a gap where a phase begins. */
export function Road({
  months,
  here,
  phases,
  end,
  label,
}: {
  months: number
  here: number | null
  phases: { from: number; name: string }[]
  /** Said under the last month. */
  end?: string
  label: string
}) {
  const cuts = new Set(phases.map((phase) => phase.from).filter((from) => from > 1))
  const segments = Array.from({ length: months }, (_, at) => at + 1)
  const look = (month: number) =>
    [here !== null && month < here && 'past', month === here && 'here', cuts.has(month) && 'cut']
      .filter(Boolean)
      .join(' ')
  return (
    <div role="img" aria-label={label}>
      <div
        className="road"
        ref={(node) => node?.style.setProperty('grid-template-columns', `repeat(${months}, minmax(0, 1fr))`)}
      >
        {segments.map((month) => (
          <i key={month} className={look(month)} />
        ))}
      </div>
      <div className="road-l">
        {phases.map((phase, at) => (
          <span
            key={phase.from}
            style={{ flexBasis: `${(((phases[at + 1]?.from ?? months + 1) - phase.from) / months) * 100}%` }}
          >
            {phase.name}
          </span>
        ))}
        {end && <span className="end">{end}</span>}
      </div>
    </div>
  )
}
