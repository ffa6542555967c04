import { memo, useMemo } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { VirtualList } from '#platform/web/ui/VirtualList.tsx'
import type { InputOf } from '#kernel/endpoint.ts'
import { type ClientRow, searchClients } from '../../contract.ts'
import { ClientLine } from './ClientLine.tsx'

export type Question = Omit<InputOf<typeof searchClients>, 'limit' | 'offset'>
export const stretch = 100

type ListProps = {
  question: Question
  words: readonly string[]
  first: readonly ClientRow[]
  total: number
}

/** All that were found: a plain list while they fit, else a list that reads each stretch as it comes into sight. */
export function ClientList({ question, words, first, total }: ListProps) {
  const label = t('clients.listLabel', { count: total })
  const places = useMemo(() => Array.from({ length: total }, (_, at) => at), [total])
  if (total <= stretch) {
    return (
      <ul className="clist" aria-label={label}>
        {first.map((row) => (
          <li key={row.id}>
            <ClientLine row={row} words={words} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <VirtualList key={JSON.stringify(question)} rows={places} keyOf={String} rowHeight={rowHeight()} label={label}>
      {(at) => <LineAt at={at} question={question} words={words} />}
    </VirtualList>
  )
}

/** About two lines on a desk; on a phone the facts run on under the name. */
const rowHeight = () => (globalThis.matchMedia?.('(max-width: 68rem)').matches ? 68 : 48)

type PlaceProps = { at: number; question: Question; words: readonly string[] }

/** The row at a place of the whole list. Rows of one stretch share one request, which ends when they leave the sight. */
const LineAt = memo(({ at, question, words }: PlaceProps) => {
  const offset = Math.floor(at / stretch) * stretch
  const read = useRead(searchClients, { ...question, limit: stretch, offset })
  const row = read.status === 'ready' ? read.value.rows[at - offset] : undefined
  if (!row) return <div className="crow" aria-hidden="true" />
  return <ClientLine row={row} words={words} />
})

export const ClientListHead = () => (
  <div className="chead" aria-hidden="true">
    {(['name', 'born', 'household', 'month', 'guide', 'home'] as const).map((column) => (
      <span key={column}>{t(`clients.columns.${column}`)}</span>
    ))}
  </div>
)
