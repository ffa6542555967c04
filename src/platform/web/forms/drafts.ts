import type { SealedShelf } from './sealed-shelf.ts'

const prefix = 'reisgezel.draft.'
const keepDays = 14

/** `version` is that of the record from which the text began. */
type Draft = { savedAt: number; version?: number | undefined; values: unknown }
type Written = Omit<Draft, 'savedAt'>

/** What seals is fetched beside the first question of who is signed in: it is no part of the first load. */
const sealing = import('./sealed-shelf.ts')
let shelf: SealedShelf | null = null

/** Of what the server tells whoever is signed in. */
export const draftKeyOf = async (told: string): Promise<CryptoKey | null> => (await sealing).keyOf(told)

/** Drafts belong to one account on one device. They are there when this has resolved. */
export async function openDrafts(accountId: string, key: Promise<CryptoKey | null>): Promise<void> {
  const parts = await sealing
  shelf ??= new parts.SealedShelf(prefix, keepDays)
  await shelf.open(accountId, key)
}

export function readDraft(name: string): Draft | undefined {
  const kept = shelf?.read(name)
  return kept && { savedAt: kept.savedAt, ...(kept.value as Written) }
}

/** False when this device keeps nothing. */
export const writeDraft = async (name: string, values: unknown, version?: number): Promise<boolean> =>
  shelf?.write(name, { version, values } satisfies Written) ?? false

/** With `values` only when they are what is kept: another tab may have typed something else under the same name. */
export function dropDraft(name: string, values?: unknown): void {
  if (values === undefined || JSON.stringify(readDraft(name)?.values) === JSON.stringify(values)) shelf?.drop(name)
}

/** What is kept on this device under names that begin so, the newest first. */
export const draftsFrom = (start: string): { name: string; savedAt: number; values: unknown }[] =>
  (shelf?.all() ?? [])
    .filter(({ name }) => name.startsWith(start))
    .map(({ name, savedAt, value }) => ({ name, savedAt, values: (value as Written).values }))

const keysWith = (start: string) => Object.keys(localStorage).filter((key) => key.startsWith(start))

/** Drafts, or contacts that wait to be sent; of anybody: before signing in it is not known whose they are. */
export const keepsDrafts = (): boolean => [prefix, 'reisgezel.outbox.'].some((start) => keysWith(start).length > 0)

/** At signing out no draft stays behind on the device. */
export function dropAllDrafts(): void {
  for (const key of keysWith(prefix)) localStorage.removeItem(key)
}
