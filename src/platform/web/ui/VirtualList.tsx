import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, type ReactNode, useRef } from 'react'

type VirtualListProps<T> = {
  rows: readonly T[]
  keyOf: (row: T) => string
  rowHeight: number
  label: string
  children: (row: T) => ReactNode
}

/**
 * Ten thousand rows of which only those in sight are drawn. The height of the frame follows the window; a row grows with
 * its text, and `rowHeight` is the least.
 */
export function VirtualList<T>({ rows, keyOf, rowHeight, label, children }: VirtualListProps<T>) {
  const frame = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- the list must be drawn anew at every step of scrolling
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (at) => keyOf(rows[at]!),
  })
  const items = list.getVirtualItems()
  const height = Math.min(rows.length * rowHeight + 2, Math.max(320, (globalThis.innerHeight || 800) - 260))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div ref={frame} className="vlist" style={{ blockSize: height }} role="region" aria-label={label} tabIndex={0}>
      <div style={{ blockSize: list.getTotalSize() }}>
        <div role="list" className="vrows" style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
          {items.map((item) => (
            <Row
              key={item.key}
              place={item.index + 1}
              of={rows.length}
              height={rowHeight}
              measure={list.measureElement}
              row={rows[item.index]}
              draw={children as (row: unknown) => ReactNode}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

type RowProps = {
  place: number
  of: number
  height: number
  measure: (node: Element | null) => void
  row: unknown
  draw: (row: unknown) => ReactNode
}

/** Drawn once while it is in sight: scrolling moves the whole of them, and touches no row that stays. */
const Row = memo(({ place, of, height, measure, row, draw }: RowProps) => (
  <div
    ref={measure}
    data-index={place - 1}
    role="listitem"
    aria-setsize={of}
    aria-posinset={place}
    className="vrow"
    style={{ minBlockSize: height }}
  >
    {draw(row)}
  </div>
))
