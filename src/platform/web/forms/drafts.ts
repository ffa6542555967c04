const prefix = 'reisgezel.draft.'
const keepDays = 14

/** `version` is that of the record from which the text began. */
type Draft = { savedAt: number; version?: number | undefined; values: unknown }
let account = 'nobody'

/** Drafts belong to one account on one device. */
export function openDrafts(accountId: string): void {
  account = accountId
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(prefix)) continue
    const draft = parse(localStorage.getItem(key))
    if (!draft || Date.now() - draft.savedAt > keepDays * 86_400_000) localStorage.removeItem(key)
  }
}

const parse = (text: string | null): Draft | null => {
  try {
    return text === null ? null : (JSON.parse(text) as Draft)
  } catch {
    return null
  }
}

const keyOf = (name: string) => `${prefix}${account}.${name}`

export const readDraft = (name: string): Draft | undefined => parse(localStorage.getItem(keyOf(name))) ?? undefined
/** False when this device keeps nothing. */
export function writeDraft(name: string, values: unknown, version?: number): boolean {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ savedAt: Date.now(), version, values } satisfies Draft))
    return true
  } catch {
    return false
  }
}
/** With `values` only when they are what is kept: another tab may have typed something else under the same name. */
export function dropDraft(name: string, values?: unknown): void {
  const kept = readDraft(name)
  if (values === undefined || JSON.stringify(kept?.values) === JSON.stringify(values))
    localStorage.removeItem(keyOf(name))
}

/** What is kept on this device under names that begin so, the newest first. */
export function draftsFrom(start: string): { name: string; savedAt: number; values: unknown }[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(keyOf(start)))
    .flatMap((key) => {
      const draft = parse(localStorage.getItem(key))
      return draft ? [{ name: key.slice(keyOf('').length), savedAt: draft.savedAt, values: draft.values }] : []
    })
    .sort((a, b) => b.savedAt - a.savedAt)
}

/** Of anybody: before signing in it is not known whose they are. */
export const keepsDrafts = (): boolean => Object.keys(localStorage).some((key) => key.startsWith(prefix))

/** At signing out nothing that was typed stays behind on the device. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}
