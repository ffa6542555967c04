import { problem } from '#kernel/problem.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { keepDoubles, undoMergesInTurn } from '#capabilities/clients/public.ts'
import * as organisation from '#capabilities/organisation/public.ts'
import type { Database, Tx } from '#platform/server/db/database.ts'
import { openTables } from '#platform/server/tabular/open-tables.ts'
import { type TabularSource, TabularError } from '#platform/server/tabular/source.ts'
import type { BatchSummary, ImportBatch } from '../contract.ts'
import { recognise } from '../rules/headings.ts'
import type { KindName } from '../rules/kinds.ts'
import * as batches from '../store/batches.ts'
import { type Batch, judge } from '../store/judge.ts'
import * as rollback from '../store/rollback.ts'
import { folded, type ReadFile, type Recognised, stageTable } from '../store/staging.ts'
import { findWarnings, summarise } from '../store/summary.ts'
import { findNewNames, findTakenClients, take } from '../store/take.ts'

/**
 * Whoever imports may see no client content, so the import itself works as the system, for one foundation, with the
 * account written beside it. Screens read what it leaves with the actor's own eyes.
 */
export type Importing = { database: Database; foundationId: string; accountId: string | null; today: PlainDate }

export type Offer = { sources: readonly TabularSource[]; source: string; locationId: string | null }

export const asImport = <T>(on: Importing, batchId: string | null, work: (tx: Tx) => Promise<T>) =>
  on.database.asSystem(
    {
      reason: 'import',
      foundationId: on.foundationId,
      today: on.today,
      ...(on.accountId ? { accountId: on.accountId } : {}),
      ...(batchId ? { batchId } : {}),
    },
    async (tx) => {
      if (batchId) await batches.holdBatch(tx, batchId)
      return work(tx)
    },
  )

const turns = new Map<string, Promise<unknown>>()

/**
 * One import of a foundation goes after the other. Those of this process wait here, without a connection; the lock in
 * the database is for those of another.
 */
export function inTurn<T>(on: Importing, batchId: string | null, work: (tx: Tx) => Promise<T>): Promise<T> {
  const mine = (turns.get(on.foundationId) ?? Promise.resolve()).then(() =>
    asImport(on, batchId, async (tx) => {
      await batches.lockImports(tx, on.foundationId)
      return work(tx)
    }),
  )
  const over = mine.then(
    () => {},
    () => {},
  )
  turns.set(on.foundationId, over)
  return mine
}

export const defaultSource = 'register'

/** Opens a batch, so that progress can be followed while the files are read. */
export async function openBatch(on: Importing, offer: Omit<Offer, 'sources'>): Promise<Batch> {
  return asImport(on, null, async (tx) => {
    const locations = await organisation.findLocations(tx)
    if (offer.locationId !== null && !locations.some((location) => location.id === offer.locationId)) {
      throw problem('imports/unknown-location', {
        errors: [{ pointer: '/locationId', code: 'fault/unknown-reference' }],
      })
    }
    const number = await organisation.takeNumbers(tx, on.foundationId, 'import', 1)
    return batches.insertBatch(tx, { ...offer, foundationId: on.foundationId, number, startedBy: on.accountId })
  })
}

/**
 * Reads the files into the batch and judges every row, without taking any: the preview. Throws
 * `imports/nothing-to-read` when no file is a table that we know.
 */
export async function readFiles(on: Importing, batch: Batch, sources: readonly TabularSource[]): Promise<void> {
  await stageFiles(on, batch, sources)
  await preview(on, batch)
}

/** Reads the files and takes them, for whoever asked for no preview: every row is judged once. */
export async function takeFiles(on: Importing, batch: Batch, sources: readonly TabularSource[]): Promise<void> {
  await stageFiles(on, batch, sources)
  await asImport(on, batch.id, (tx) => batches.changeBatch(tx, batch.id, { state: 'importing' }, ['reading']))
  await confirmImport(on, batch.id)
}

async function stageFiles(on: Importing, batch: Batch, sources: readonly TabularSource[]): Promise<void> {
  const opened = await openTables(sources)
  const filesNotRead: BatchSummary['filesNotRead'] = [
    ...opened.otherFiles.map((file) => ({ file, code: 'other-file', params: {} })),
    ...opened.broken.map((error) => ({
      file: error.file,
      code: error.code.replace('tabular/', ''),
      params: error.line ? { line: error.line } : {},
    })),
  ]
  const known: Recognised[] = []
  for (const table of opened.tables) {
    const found = recognise(table.baseName, table.headings)
    if (found.as === 'table') known.push({ table, kind: found.kind, map: found.map })
    else if (found.as === 'unknown') filesNotRead.push({ file: table.label, code: 'not-recognised', params: {} })
    else
      filesNotRead.push({ file: table.label, code: 'missing-columns', params: { columns: found.missing.join(', ') } })
  }
  const unknownColumns = known.flatMap(({ table, map }) =>
    map.unknown.map(({ name }) => ({ file: table.label, column: name })),
  )
  if (known.length === 0) {
    await asImport(on, batch.id, (tx) =>
      batches.changeBatch(
        tx,
        batch.id,
        {
          state: 'failed',
          problem: 'imports/nothing-to-read',
          summary: { filesNotRead },
        },
        ['reading'],
      ),
    )
    throw problem('imports/nothing-to-read')
  }
  await stage(on, batch, known, filesNotRead, unknownColumns)
}

async function stage(
  on: Importing,
  batch: Batch,
  known: readonly Recognised[],
  filesNotRead: BatchSummary['filesNotRead'],
  unknownColumns: BatchSummary['unknownColumns'],
): Promise<void> {
  let done = 0
  await asImport(on, batch.id, async (tx) => {
    const read: ReadFile[] = []
    const firstRows = new Map<KindName, number>()
    for (const offered of known) {
      const first = firstRows.get(offered.kind) ?? 0
      try {
        const file = await stageTable(tx, batch, offered, first, (count) => (done += count))
        firstRows.set(offered.kind, first + file.rows)
        read.push(file)
      } catch (error) {
        if (!(error instanceof TabularError)) throw error
        throw problem('imports/nothing-to-read', { detail: `${error.file}: ${error.code}` })
      }
      await progress(tx, batch.id, 'reading', done)
    }
    const filesRead = read.map(({ file, kind, rows }) => ({ file, kind, rows }))
    const warnings = read.flatMap(({ kind, warnings: found }) =>
      [...found].map(([code, { count, lines }]) => ({ kind, code, count, lines })),
    )
    await batches.changeBatch(tx, batch.id, {
      rowsTotal: done,
      summary: { filesRead, filesNotRead, unknownColumns, warnings },
    })
  })
}

/** Says how far it is. What others wrote meanwhile is seen in the import's own transaction: also that it was stopped. */
async function progress(tx: Tx, batchId: string, step: string, rowsDone?: number): Promise<void> {
  if ((await batches.findBatch(tx, batchId))?.state === 'cancelled')
    throw problem('imports/not-in-this-state', { detail: 'cancelled' })
  progressOf.set(batchId, { step, rowsDone: rowsDone ?? progressOf.get(batchId)?.rowsDone ?? 0 })
}

/** Where a running import of this process is; the batch itself is locked by it. */
export const progressOf = new Map<string, { step: string; rowsDone: number }>()

async function preview(on: Importing, batch: Batch): Promise<void> {
  await inTurn(on, batch.id, async (tx) => {
    await judge(tx, batch, (kind) => progress(tx, batch.id, `judge-${kind}`))
    await writeSummary(tx, batch, 'previewed', ['reading'])
  })
  progressOf.delete(batch.id)
}

async function writeSummary(
  tx: Tx,
  batch: Batch,
  state: ImportBatch['state'],
  from: readonly ImportBatch['state'][],
  names?: Awaited<ReturnType<typeof findNewNames>>,
) {
  const found = names ?? (await findNewNames(tx))
  const before = await batches.findBatch(tx, batch.id)
  const reading = (before?.summary.warnings ?? []).filter((warning) => readingWarnings.has(warning.code))
  const change: batches.BatchChange = {
    state,
    summary: {
      kinds: await summarise(tx, batch.id),
      reasons: await batches.findReasons(tx, batch.id),
      warnings: [...reading, ...(await findWarnings(tx))],
      newWords: found.words,
      newMunicipalities: found.municipalities,
      locations: await batches.findClientLocations(tx),
    },
  }
  // Somebody may have stopped it meanwhile.
  if (!(await batches.changeBatch(tx, batch.id, change, from))) throw problem('imports/not-in-this-state')
}
const readingWarnings = new Set(['expected', 'damaged-character', 'date-before-date', 'fewer-cells-than-headings'])

/** Takes what the preview showed, judged anew, because the world may have moved on since. One transaction: all or nothing. */
export async function confirmImport(on: Importing, batchId: string): Promise<void> {
  try {
    await inTurn(on, batchId, async (tx) => {
      const found = await batches.lockBatch(tx, batchId)
      if (!found) throw problem('common/not-found')
      if (found.state !== 'previewed' && found.state !== 'importing') throw problem('imports/not-in-this-state')
      await batches.forgetJudgement(tx, batchId)
      await judge(tx, found.batch, async (kind) => void progressOf.set(batchId, { step: `judge-${kind}`, rowsDone: 0 }))
      const names = await findNewNames(tx)
      await take(tx, found.batch, async (kind) => void progressOf.set(batchId, { step: `take-${kind}`, rowsDone: 0 }))
      await keepDoubles(tx, on.foundationId, await findTakenClients(tx))
      await writeSummary(tx, found.batch, 'imported', [found.state], names)
    })
  } finally {
    progressOf.delete(batchId)
  }
}

/** Stops a batch that has not been taken; what was read of it goes away. */
export async function cancelImport(on: Importing, batchId: string): Promise<void> {
  await asImport(on, batchId, async (tx) => {
    if (!(await batches.findBatch(tx, batchId))) throw problem('common/not-found')
    const stopped = await batches.changeBatch(tx, batchId, { state: 'cancelled' }, ['reading', 'previewed', 'failed'])
    if (!stopped) throw problem('imports/not-in-this-state')
    await batches.deleteRows(tx, batchId)
  })
}

export async function failImport(on: Importing, batchId: string, code: string): Promise<void> {
  progressOf.delete(batchId)
  await asImport(on, batchId, async (tx) => {
    await batches.changeBatch(tx, batchId, { state: 'failed', problem: code }, ['reading', 'previewed', 'importing'])
    await batches.deleteRows(tx, batchId)
  })
}

/**
 * Takes a whole batch back: what it made goes away, what it wrote over comes back. Refused with `imports/later-work`
 * when something was changed since, hangs on what it made, or no longer goes with what would come back.
 */
export async function rollBackImport(on: Importing, batchId: string): Promise<void> {
  await inTurn(on, batchId, async (tx) => {
    const found = await batches.lockBatch(tx, batchId)
    if (!found) throw problem('common/not-found')
    if (found.state !== 'imported') throw problem('imports/not-in-this-state')
    await undoMerges(tx, found.batch)
    refuseLaterWork(await rollback.findLaterWork(tx, found.batch))
    await rollback.removeMade(tx, found.batch)
    if ((await rollback.offerOverwritten(tx, found.batch)) > 0) {
      await batches.refold(tx, batchId, folded)
      await judge(tx, found.batch, async () => {})
      refuseLaterWork(await rollback.findNotRestored(tx))
      await take(tx, found.batch, async () => {})
      await keepDoubles(tx, on.foundationId, await findTakenClients(tx))
      await batches.restoreBatchOfLinks(tx, batchId)
      await rollback.removeLeftEmpty(tx, found.batch)
    }
    await batches.changeBatch(tx, batchId, { state: 'rolled-back' })
  })
}

/** Files that the batch made come apart again from those that they became one with. */
async function undoMerges(tx: Tx, batch: Batch): Promise<void> {
  const merges = await rollback.findMerges(tx, batch)
  if (!(await undoMergesInTurn(tx, merges))) refuseLaterWork([{ kind: 'clients', count: merges.length }])
}

function refuseLaterWork(later: readonly rollback.LaterWork[]): void {
  if (later.length === 0) return
  throw problem('imports/later-work', {
    errors: later.map(({ kind, count }) => ({ pointer: '', code: 'imports/later-work-of', params: { kind, count } })),
  })
}
