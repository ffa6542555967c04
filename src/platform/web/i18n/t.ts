import i18next, { type TOptions } from 'i18next'
import { beforeLanguage, type Language, language } from './language.ts'

/** Texts of one namespace in one language: `{ title: '…', row: { one: '…' } }`. Plurals by `_one`, `_other`. */
export type Texts = { [key: string]: string | Texts }
export type Catalogue = Partial<Record<Language, Record<string, Texts>>>

/** Registers texts: first key is the namespace of a capability, as in `t('clients.title')`. */
export function registerTexts(catalogue: Catalogue): void {
  const resources = Object.fromEntries(Object.entries(catalogue).map(([name, texts]) => [name, { translation: texts }]))
  void i18next.init({
    lng: language(),
    fallbackLng: false,
    resources,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0])
}

type Load = (of: Language) => Promise<Record<string, Texts>>
const brought = new Set<Load>()
const add = async (load: Load, of: Language) => {
  i18next.addResourceBundle(of, 'translation', await load(of), true)
}

/** Begins with the texts of the language of now; those of another are brought before it is shown. */
export async function startTexts(load: Load): Promise<void> {
  registerTexts({ [language()]: await load(language()) })
  beforeLanguage(async (next) => {
    if (!i18next.hasResourceBundle(next, 'translation')) await add(load, next)
    await Promise.all([...brought].map((later) => add(later, next)))
  })
}

/** Adds texts that come with a screen; from then on they come with every language. */
export async function bringTexts(load: Load): Promise<void> {
  await add(load, language())
  brought.add(load)
}

export const t = (key: string, params: TOptions = {}): string =>
  i18next.t(key, { lng: language(), ...params }) as string

/** The text of a key that may be missing, such as a problem code of a newer server. */
export const tMaybe = (key: string, params: TOptions = {}): string | null =>
  i18next.exists(key, { lng: language() }) ? t(key, params) : null
