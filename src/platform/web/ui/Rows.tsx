import type { ReactNode } from 'react'
import { Link } from './Link.tsx'

export const Rows = ({ children, label }: { children: ReactNode; label?: string }) => (
  <ul className="rows" aria-label={label}>
    {children}
  </ul>
)

/** Name, quiet detail, one thing at the end. */
export function Row({
  to,
  title,
  detail,
  lead,
  end,
}: {
  to?: string
  title: ReactNode
  detail?: ReactNode
  lead?: ReactNode
  end?: ReactNode
}) {
  const name = <bdi dir="auto">{title}</bdi>
  return (
    <li className={lead ? 'lead' : undefined}>
      {lead}
      <div>
        {to ? (
          <Link className="who" to={to}>
            {name}
          </Link>
        ) : (
          <span className="who">{name}</span>
        )}
        {detail && <p dir="auto">{detail}</p>}
      </div>
      {end ? <div className="end">{end}</div> : <span />}
    </li>
  )
}
