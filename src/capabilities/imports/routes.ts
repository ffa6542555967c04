import { apartRoute, downloadRoute, route, type Route, uploadRoute } from '#platform/server/http/route.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import type { Actor } from '#kernel/actor.ts'
import { problem } from '#kernel/problem.ts'
import { mayDecideHeld, mayImport } from './access.ts'
import { decideHeldRow } from './commands/decide.ts'
import { cancelImport, progressOf, rollBackImport } from './commands/import.ts'
import { confirmInBackground, importingBy, offerUpload } from './commands/offer.ts'
import { downloadRefusedRows } from './commands/refused-rows.ts'
import * as contract from './contract.ts'
import * as batches from './store/batches.ts'

export const importsTexts: ProblemTexts = {
  statuses: contract.problems,
  titles: {
    'imports/nothing-to-read': 'In deze bestanden staat niets dat wij kunnen lezen.',
    'imports/not-in-this-state': 'Dit kan nu niet meer met deze import.',
    'imports/later-work': 'Deze import kan niet terug: er is al verder gewerkt met wat erin stond.',
    'imports/unknown-location': 'Deze vestiging bestaat niet.',
    'imports/already-decided': 'Over deze rij is al beslist.',
    'imports/decision-does-not-fit': 'Deze beslissing past niet bij de reden waarom de rij wacht.',
    'imports/broken-off': 'De server stopte terwijl deze import liep.',
  } satisfies Record<keyof typeof contract.problems, string>,
}

type Found = NonNullable<Awaited<ReturnType<typeof batches.findBatch>>>

function shown(batch: Found, actor: Actor): contract.ImportBatch {
  const live = progressOf.get(batch.id)
  return {
    ...batch,
    step: live?.step ?? null,
    rowsDone: live?.rowsDone ?? 0,
    may: {
      confirm: mayImport(actor) && batch.state === 'previewed',
      cancel: mayImport(actor) && ['reading', 'previewed', 'failed'].includes(batch.state),
      rollBack: mayImport(actor) && batch.state === 'imported',
      seeRows: mayDecideHeld(actor),
    },
  }
}

const write = { can: mayImport, audit: { writes: 'import_batch' } } as const
const counts = { none: 'counts, columns and reasons, nothing about people' }

export const importsRoutes: readonly Route[] = [
  route(contract.listBatches, {
    can: mayImport,
    audit: counts,
    handle: async ({ tx, actor }) => ({
      batches: (await batches.findBatches(tx)).map((batch) => shown(batch, actor)),
      may: { offer: mayImport(actor) },
    }),
  }),
  route(contract.getBatch, {
    can: mayImport,
    audit: counts,
    handle: async ({ tx, actor }, { batchId }) => {
      const batch = await batches.findBatch(tx, batchId)
      if (!batch) throw problem('common/not-found')
      return shown(batch, actor)
    },
  }),
  uploadRoute(contract.offerFiles, { ...write, handle: offerUpload }),
  route(contract.confirmBatch, { ...write, handle: confirmInBackground }),
  apartRoute(contract.cancelBatch, {
    ...write,
    handle: async (ctx, { batchId }) => {
      await cancelImport(importingBy(ctx), batchId)
      return { id: batchId }
    },
  }),
  apartRoute(contract.rollBackBatch, {
    ...write,
    handle: async (ctx, { batchId }) => {
      await rollBackImport(importingBy(ctx), batchId)
      return { id: batchId }
    },
  }),
  route(contract.listHeld, {
    can: mayDecideHeld,
    audit: { lists: 'import_row', whose: ({ rows }) => rows.flatMap(({ resembles }) => resembles.map(({ id }) => id)) },
    handle: async ({ tx }, { batchId }) => ({ rows: await batches.findHeld(tx, batchId) }),
  }),
  apartRoute(contract.decideHeld, {
    can: mayDecideHeld,
    audit: { writes: 'import_row' },
    handle: async (ctx, wish) => {
      // The row has to be in sight of whoever decides; the decision itself is carried out by the import.
      const { actor, today, server } = ctx
      const held = await server.database.asActor(actor, today, (tx) => batches.findHeld(tx, wish.batchId))
      const row = held.find((candidate) => candidate.kind === wish.kind && candidate.rowNo === wish.rowNo)
      if (!row) throw problem('common/not-found')
      if (wish.decision === 'same' && !row.resembles.some((person) => person.id === wish.sameAs)) {
        throw problem('common/invalid-input', { errors: [{ pointer: '/sameAs', code: 'fault/unknown-reference' }] })
      }
      return decideHeldRow(importingBy(ctx), wish)
    },
  }),
  downloadRoute(contract.downloadRefused, {
    can: mayDecideHeld,
    audit: { exports: 'import_row' },
    handle: async ({ tx }, { batchId, lang }) =>
      downloadRefusedRows(tx, batchId, (await batches.findBatch(tx, batchId))?.number, lang),
  }),
]
