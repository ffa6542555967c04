import type { ReactNode } from 'react'
import { formatNumber } from '../i18n/format.ts'
import { Link } from './Link.tsx'

export const Tiles = ({ children }: { children: ReactNode }) => <div className="tiles">{children}</div>

type TileProps = {
  /** Null: there is nothing to count from; `label` then says so. */
  value: number | null
  /** In place of the number, where that is not shown. */
  text?: string | undefined
  label: string
  /** Quiet line: of which whole, or the year before. */
  compare?: string | undefined
  /** Address that opens the records. Without one it is a number that cannot be opened. */
  to?: string | undefined
  open?: boolean
}

/** A number with a definition: a link, that changes the address and opens the panel with what it counts. */
export function FigureTile({ value, text, label, compare, to, open = false }: TileProps) {
  const inside = (
    <>
      <span className={text ? 'fig words' : 'fig'}>{text ?? (value === null ? '–' : formatNumber(value))}</span>
      <span className="lab">{label}</span>
      {compare && <span className="cmp">{compare}</span>}
    </>
  )
  if (!to) return <div className="tile">{inside}</div>
  return (
    <Link className="tile" to={to} aria-current={open ? 'true' : undefined}>
      {inside}
    </Link>
  )
}
