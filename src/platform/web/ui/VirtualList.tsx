import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'

type VirtualListProps<T> = {
  rows: readonly T[]
  keyOf: (row: T) => string
  /** What a row usually takes; a taller one is measured, so that no text is cut. */
  rowHeight: number
  label: string
  children: (row: T) => ReactNode
}

/** Ten thousand rows of which only those in sight are drawn. The height of the frame follows the window. */
export function VirtualList<T>({ rows, keyOf, rowHeight, label, children }: VirtualListProps<T>) {
  const frame = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- the list must be drawn anew at every step of scrolling
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    getItemKey: (at) => keyOf(rows[at]!),
  })
  const height = Math.min(rows.length * rowHeight + 2, Math.max(320, (globalThis.innerHeight || 800) - 260))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div ref={frame} className="vlist" style={{ blockSize: height }} role="region" aria-label={label} tabIndex={0}>
      <div role="list" style={{ blockSize: list.getTotalSize() }}>
        {list.getVirtualItems().map((item) => (
          <div
            key={item.key}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            className="vrow"
            ref={list.measureElement}
            data-index={item.index}
            style={{ minBlockSize: rowHeight, transform: `translateY(${item.start}px)` }}
          >
            {children(rows[item.index]!)}
          </div>
        ))}
      </div>
    </div>
  )
}
