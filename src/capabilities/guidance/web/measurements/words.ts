import { useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Both, Instrument } from '../../contract/measurements.ts'

/** Texts of instruments come from the server in both languages. */
export function useSaid(): (text: Both) => string {
  const language = useLanguage()
  return (text) => text[language]
}

export const momentName = (moment: string): string => t(`measure.moments.${moment}`)
/** `3 · beperkt zelfredzaam`. */
export const levelName = (of: Instrument, level: number, said: (text: Both) => string): string =>
  `${level} · ${of.levelNames[level - 1] ? said(of.levelNames[level - 1]!) : ''}`
