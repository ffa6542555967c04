import { formatNumber } from '../i18n/format.ts'
import { Link } from './Link.tsx'

/** `value` null is a number that is not shown: `text` says what is said of it. */
export type Bar = { name: string; value: number | null; text?: string | undefined; to?: string | undefined }

/** A word, a bar and its number on one line each: the picture and the table are the same thing. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map((bar) => bar.value ?? 0))
  return (
    <ul className="bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.name}>
          <bdi>{bar.name}</bdi>
          {bar.value === null ? (
            <span className="untold">{bar.text}</span>
          ) : (
            <Drawn value={bar.value} most={most} to={bar.to} />
          )}
        </li>
      ))}
    </ul>
  )
}

const Drawn = ({ value, most, to }: { value: number; most: number; to: string | undefined }) => (
  <>
    <span className="track" aria-hidden="true">
      <i className={value > 0 ? undefined : 'none'} style={{ inlineSize: `${(Math.max(0, value) / most) * 100}%` }} />
    </span>
    <span className="n num">
      {to ? (
        <Link className="open" to={to}>
          {formatNumber(value)}
        </Link>
      ) : (
        formatNumber(value)
      )}
    </span>
  </>
)
