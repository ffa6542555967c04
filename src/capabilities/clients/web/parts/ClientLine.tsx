import { memo } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import type { ClientRow, FoundBy } from '../../contract.ts'
import { displayName } from '../../rules/person.ts'
import { markName } from '../../rules/search.ts'
import { bornText } from './said.ts'

/** A name with the letters marked by which it was found. */
export const MarkedName = ({ name, words }: { name: string; words: readonly string[] }) =>
  words.length === 0 ? <bdi dir="auto">{name}</bdi> : <Marked name={name} words={words} />

const Marked = ({ name, words }: { name: string; words: readonly string[] }) => (
  <bdi dir="auto">
    {markName(name, words).map((part, at) =>
      // Parts have no name of their own; their place is what they are.
      part.found ? <mark key={at}>{part.text}</mark> : <span key={at}>{part.text}</span>,
    )}
  </bdi>
)

type LineProps = { row: ClientRow; words: readonly string[] }

/** One client in the list: columns on a desk, one running line on a phone. Drawn once, however far one scrolls. */
export const ClientLine = memo(({ row, words }: LineProps) => (
  <div className="crow">
    <span>
      <Link className="who" to={`/clienten/${row.id}`}>
        <MarkedName name={displayName(row)} words={words} />
      </Link>
      {row.foundBy.length > 0 && (
        <span className="reason">{row.foundBy.map((by) => reasonText(by, row)).join(', ')}</span>
      )}
    </span>
    <span className="num">{bornText(row)}</span>
    <span>{row.householdSize === 1 ? t('clients.alone') : t('clients.familyOf', { count: row.householdSize })}</span>
    <span>{monthOf(row)}</span>
    <span>{row.guide ? <bdi dir="auto">{row.guide}</bdi> : t('clients.noGuide')}</span>
    <span>{lives(row)}</span>
  </div>
))

const reasonText = (by: FoundBy, row: ClientRow) =>
  `${t(`clients.foundBy.${by}`)}${by === 'client-number' ? ` ${row.number}` : ''}`

function monthOf(row: ClientRow): string {
  if (row.guidanceOver) return t('clients.afterRoad')
  return row.guidanceMonth === null ? '' : t('clients.monthOf', { month: row.guidanceMonth })
}

const lives = (row: ClientRow) =>
  [row.municipality, row.home === 'waiting' ? t('clients.waitsShort') : null].filter(Boolean).join(', ')
