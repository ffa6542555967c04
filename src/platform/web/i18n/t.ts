import i18next, { type TOptions } from 'i18next'
import { type Language, language } from './language.ts'

/** Texts of one namespace in one language: `{ title: '…', row: { one: '…' } }`. Plurals by `_one`, `_other`. */
export type Texts = { [key: string]: string | Texts }
export type Catalogue = Record<Language, Record<string, Texts>>

/** Registers all texts at once: first key is the namespace of a capability, as in `t('clients.title')`. */
export function registerTexts(catalogue: Catalogue): void {
  void i18next.init({
    lng: language(),
    fallbackLng: 'nl',
    resources: { nl: { translation: catalogue.nl }, en: { translation: catalogue.en } },
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0])
}

export const t = (key: string, params: TOptions = {}): string =>
  i18next.t(key, { lng: language(), ...params }) as string

/** The text of a key that may be missing, such as a problem code of a newer server. */
export const tMaybe = (key: string, params: TOptions = {}): string | null =>
  i18next.exists(key, { lng: language() }) ? t(key, params) : null
