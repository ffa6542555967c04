import type { ReactNode } from 'react'

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
  return (
    <div className="scrollx">
      <table className={flow ? 'flow' : undefined}>
        <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.heading} scope="col" className={column.number ? 'r' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) =>
                column.head ? (
                  <th key={column.heading} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.heading} className={column.number ? 'r num' : undefined} data-l={column.label}>
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
