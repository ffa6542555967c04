import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'

type VirtualListProps<T> = {
  rows: readonly T[]
  keyOf: (row: T) => string
  rowHeight: number
  label: string
  children: (row: T) => ReactNode
}

/** Ten thousand rows of which only those in sight are drawn. The height of the frame follows the window. */
export function VirtualList<T>({ rows, keyOf, rowHeight, label, children }: VirtualListProps<T>) {
  const frame = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    getItemKey: (at) => keyOf(rows[at]!),
  })
  const height = Math.min(rows.length * rowHeight + 2, Math.max(320, (globalThis.innerHeight || 800) - 260))
  return (
    <div ref={frame} className="vlist" style={{ blockSize: height }} role="region" aria-label={label} tabIndex={0}>
      <div role="list" style={{ blockSize: list.getTotalSize() }}>
        {list.getVirtualItems().map((item) => (
          <div
            key={item.key}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            className="vrow"
            style={{ blockSize: item.size, transform: `translateY(${item.start}px)` }}
          >
            {children(rows[item.index]!)}
          </div>
        ))}
      </div>
    </div>
  )
}
