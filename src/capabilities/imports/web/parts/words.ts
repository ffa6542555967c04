import { t, tMaybe } from '#platform/web/i18n/t.ts'

/** Kinds, reasons and lists in words; a code of a newer server is shown as it is. */
export const kindName = (kind: string): string => tMaybe(`imports.kind.${kind}`) ?? kind
export const reasonName = (code: string): string => tMaybe(`imports.reason.${code}`) ?? code
export const listName = (list: string): string => tMaybe(`organisation.list.${list}`) ?? list

/** `regel 3, 7, 12`, with a word for the lines that are not named. */
export function linesText(lines: readonly number[], count: number): string {
  const named = lines.join(', ')
  return lines.length < count ? t('imports.linesMore', { lines: named }) : t('imports.lines', { lines: named, count })
}
