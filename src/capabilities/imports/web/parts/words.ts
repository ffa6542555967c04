import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { type KindName, kinds } from '../../rules/kinds.ts'

/** Kinds, reasons and lists in words; a code of a newer server is shown as it is. */
export const kindName = (kind: string): string => tMaybe(`imports.kind.${kind}`) ?? kind
export const reasonName = (code: string): string => tMaybe(`imports.reason.${code}`) ?? code
export const listName = (list: string): string => tMaybe(`organisation.list.${list}`) ?? list

/** `regel 3, 7, 12`, with a word for the lines that are not named. */
export function linesText(lines: readonly number[], count: number): string {
  const named = lines.join(', ')
  return lines.length < count ? t('imports.linesMore', { lines: named }) : t('imports.lines', { lines: named, count })
}

export type Value = string | number | boolean | null | undefined

/** Where other screens have the words for what a file says in a code. */
const codeWords: Readonly<Record<string, string>> = {
  'clients.sex': 'clients.sexes',
  'clients.householdRole': 'clients.roles',
  'workers.kind': 'team.kinds',
}

/** A value as people say it: codes in words, yes and no, a backlog as positive as it is in the file. */
export function valueName(kind: KindName, key: string | null, value: Value): Value {
  const column = kinds[kind].columns.find((candidate) => candidate.key === key)
  if (value === null || value === undefined || !column) return value
  if (column.type === 'backlog') return -Number(value)
  if (column.type !== 'code') return value
  const text = String(value)
  if (text === 'true' || text === 'false') return t(text === 'true' ? 'imports.yes' : 'imports.no')
  const words = codeWords[`${kind}.${column.key}`]
  return (words && tMaybe(`${words}.${text}`)) ?? value
}
