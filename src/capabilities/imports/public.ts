import fs from 'node:fs/promises'
import path from 'node:path'
import { Problem } from '#kernel/problem.ts'
import { pathSources } from '#platform/server/tabular/source.ts'
import type { ImportBatch } from './contract.ts'
import {
  cancelImport,
  defaultSource,
  failImport,
  type Importing,
  openBatch,
  readFiles,
  takeFiles,
} from './commands/import.ts'
import { refusedFile } from './commands/refused-rows.ts'
import type { KindName } from './rules/kinds.ts'
import * as batches from './store/batches.ts'

export { rollBackImport } from './commands/import.ts'
export { endBrokenImports, removeUploads } from './commands/broken.ts'
export { importsSettled } from './commands/offer.ts'

export type ImportWish = {
  from: string
  source?: string
  locationId?: string | null
  dryRun: boolean
  refusedFolder: string
}
export type ImportResult = {
  batch: { id: string; number: number } | null
  summary: ImportBatch['summary']
  rejectedFile: string | null
  anythingTaken: boolean
}

/** Imports a folder or a workbook in one go, or only shows what would happen. Throws the problem that stopped it. */
export async function importFrom(on: Importing, wish: ImportWish): Promise<ImportResult> {
  const sources = await pathSources(wish.from)
  const batch = await openBatch(on, { source: wish.source ?? defaultSource, locationId: wish.locationId ?? null })
  try {
    await (wish.dryRun ? readFiles : takeFiles)(on, batch, sources)
    return await result(on, batch.id, wish)
  } catch (error) {
    await failImport(on, batch.id, error instanceof Problem ? error.code : 'common/unexpected').catch(() => {})
    throw error
  }
}

async function result(on: Importing, batchId: string, wish: ImportWish): Promise<ImportResult> {
  const reading = { reason: 'result of an import', foundationId: on.foundationId, today: on.today }
  const found = await on.database.asSystem(reading, async (tx) => {
    const batch = (await batches.findBatch(tx, batchId))!
    return { batch, refused: await refusedFile(tx, batchId, batch.number, 'nl') }
  })
  let rejectedFile: string | null = null
  if (found.refused) {
    await fs.mkdir(wish.refusedFolder, { recursive: true, mode: 0o700 })
    rejectedFile = path.join(wish.refusedFolder, found.refused.fileName)
    await fs.writeFile(rejectedFile, found.refused.bytes, { mode: 0o600 })
  }
  if (wish.dryRun) await cancelImport(on, batchId)
  const kinds = Object.values(found.batch.summary.kinds ?? {})
  return {
    batch: wish.dryRun ? null : { id: batchId, number: found.batch.number },
    summary: found.batch.summary,
    rejectedFile,
    anythingTaken: kinds.some((kind) => kind.taken + kind.updated + kind.unchanged + kind.held > 0),
  }
}

export type ListedBatch = { id: string; number: number; source: string; state: string; startedAt: string }
export const listImports = (on: Importing): Promise<ListedBatch[]> =>
  on.database.asSystem({ reason: 'list of imports', foundationId: on.foundationId, today: on.today }, async (tx) =>
    (await batches.findBatches(tx)).map(({ id, number, source, state, startedAt }) => ({
      id,
      number,
      source,
      state,
      startedAt,
    })),
  )

/** Finds a batch by its number or its id. */
export async function findImport(on: Importing, wanted: string): Promise<ListedBatch | null> {
  return (await listImports(on)).find((batch) => batch.id === wanted || String(batch.number) === wanted) ?? null
}

/** Names of a fixed outside vocabulary: what is taken, and in which word the kind is counted there. */
const outside: Record<KindName, string> = {
  clients: 'clients',
  contacts: 'contacts',
  trajectories: 'trajectories',
  legalCases: 'legalCases',
  groups: 'groups',
  enrolments: 'enrolments',
  workers: 'employees',
  languagePairs: 'languagePairs',
  targets: 'targets',
  corrections: 'corrections',
}

/** The flat object that `import --json` prints; see docs/how-to/import-a-register.md. */
export function importJson(found: ImportResult): Record<string, unknown> {
  const flat: Record<string, unknown> = {}
  for (const [kind, name] of Object.entries(outside) as [KindName, string][]) {
    const counts = found.summary.kinds?.[kind]
    const withImported = kind === 'clients' || kind === 'contacts'
    flat[withImported ? `${name}Imported` : name] = counts?.taken ?? 0
    flat[`${name}Rejected`] = counts?.refused ?? 0
    flat[`${name}Held`] = counts?.held ?? 0
    flat[`${name}Updated`] = counts?.updated ?? 0
    flat[`${name}Unchanged`] = counts?.unchanged ?? 0
  }
  flat.clientsHeldAsPossibleDuplicate = flat.clientsHeld
  return {
    ...flat,
    batch: found.batch?.number ?? null,
    rejectedFile: found.rejectedFile,
    unknownColumns: found.summary.unknownColumns ?? [],
    filesNotRead: (found.summary.filesNotRead ?? []).map(({ file }) => file),
  }
}
