import { SealedShelf } from './sealed-shelf.ts'

const keepDays = 14

/** `version` is that of the record from which the text began. */
type Draft = { savedAt: number; version?: number | undefined; values: unknown }
type Written = Omit<Draft, 'savedAt'>

const shelf = new SealedShelf('reisgezel.draft.', keepDays)

/** Drafts belong to one account on one device. They are there when this has resolved. */
export const openDrafts = (accountId: string, key: Promise<CryptoKey | null>): Promise<void> =>
  shelf.open(accountId, key)

export function readDraft(name: string): Draft | undefined {
  const kept = shelf.read(name)
  return kept && { savedAt: kept.savedAt, ...(kept.value as Written) }
}

/** False when this device keeps nothing. */
export const writeDraft = (name: string, values: unknown, version?: number): Promise<boolean> =>
  shelf.write(name, { version, values } satisfies Written)

/** With `values` only when they are what is kept: another tab may have typed something else under the same name. */
export function dropDraft(name: string, values?: unknown): void {
  if (values === undefined || JSON.stringify(readDraft(name)?.values) === JSON.stringify(values)) shelf.drop(name)
}

/** What is kept on this device under names that begin so, the newest first. */
export const draftsFrom = (start: string): { name: string; savedAt: number; values: unknown }[] =>
  shelf
    .all()
    .filter(({ name }) => name.startsWith(start))
    .map(({ name, savedAt, value }) => ({ name, savedAt, values: (value as Written).values }))

/** Of anybody: drafts, or contacts that wait to be sent. */
export const keepsDrafts = (): boolean =>
  shelf.holdsAnything() || Object.keys(localStorage).some((key) => key.startsWith('reisgezel.outbox.'))

/** At signing out nothing that was typed stays behind on the device. */
export const dropAllDrafts = (): void => shelf.clear()
