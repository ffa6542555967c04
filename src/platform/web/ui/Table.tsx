import { type ReactNode, useEffect, useRef, useState } from 'react'

export type TableColumn<T> = {
  heading: string
  cell: (row: T) => ReactNode
  /** Numbers stand at the end of their column. */
  number?: boolean
  /** Said before the value where the table has become a list. */
  label?: string
  /** The name of the row. */
  head?: boolean
}

type TableProps<T> = {
  columns: readonly TableColumn<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  caption: string
  /** The heading above says it already. */
  hideCaption?: boolean
  /** Becomes a list on a phone: for tables of people. Tables of numbers scroll inside their frame. */
  flow?: boolean
}

export function Table<T>({ columns, rows, keyOf, caption, hideCaption = true, flow = false }: TableProps<T>) {
  const { frame, scrolls } = useScrolls()
  const reach = scrolls ? { tabIndex: 0, role: 'region', 'aria-label': caption } : {}
  return (
    <div className="scrollx" ref={frame} {...reach}>
      <table className={flow ? 'flow' : undefined}>
        <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={`${at} ${column.heading}`} scope="col" className={column.number ? 'r' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, at) =>
                column.head ? (
                  <th key={`${at} ${column.heading}`} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={`${at} ${column.heading}`}
                    className={column.number ? 'r num' : undefined}
                    data-l={column.label}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A table that is wider than its frame can be reached and moved by keyboard. */
function useScrolls() {
  const frame = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const node = frame.current
    if (!node) return
    const sizes = new ResizeObserver(() => setScrolls(node.scrollWidth > node.clientWidth))
    sizes.observe(node)
    return () => sizes.disconnect()
  }, [])
  return { frame, scrolls }
}
