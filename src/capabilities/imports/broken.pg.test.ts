import fs from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { openBatch, readFiles } from './commands/import.ts'
import { endBrokenImports, removeUploads } from './public.ts'
import { changeBatch, holdBatch, lockImports } from './store/batches.ts'
import { csv, importer, person, source } from './test-register.ts'

const app = await testApp()
const wish = { source: 'register', locationId: null }

test('what a killed process left half done has failed, and says so; what is being done elsewhere goes on', async () => {
  const foundation = await aFoundation(app)
  const { on, preview, shown } = importer(app, foundation)
  const register = { clienten: [person('C1')] }
  const [reading, elsewhere] = [await openBatch(on, wish), await openBatch(on, wish)]
  const [importing, previewed] = [await preview(register), await preview(register)]
  await app.asSystem(foundation, (tx) => changeBatch(tx, importing.id, { state: 'importing' }))
  await app.asSystem(foundation, async (tx) => {
    await holdBatch(tx, elsewhere.id)
    await endBrokenImports(on)
  })
  expect((await shown(reading.id)).state).toBe('failed')
  expect((await shown(importing.id)).state).toBe('failed')
  expect((await shown(elsewhere.id)).state).toBe('reading')
  expect((await shown(previewed.id)).state).toBe('previewed')
  const left = await app.asSystem(foundation, (tx) =>
    sql<{
      problem: string
      rows: number
    }>`select problem, (select count(*) from import_row r where r.batch_id = b.id) as rows
      from import_batch b where state = 'failed'`.execute(tx),
  )
  expect(left.rows).toEqual([
    { problem: 'imports/broken-off', rows: 0 },
    { problem: 'imports/broken-off', rows: 0 },
  ])
})

test('files that were being read go away with it', async () => {
  const folder = path.join(app.config.dataDir, 'uploads', 'een')
  await fs.mkdir(folder, { recursive: true })
  await fs.writeFile(path.join(folder, '0'), 'x')
  await removeUploads(app.config.dataDir)
  await removeUploads(app.config.dataDir)
  await expect(fs.stat(path.dirname(folder))).rejects.toMatchObject({ code: 'ENOENT' })
})

test('stopped at the last moment of the preview is stopped', async () => {
  const foundation = await aFoundation(app)
  const { on, shown } = importer(app, foundation)
  const batch = await openBatch(on, wish)
  const [reading, stopping] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const before = app.asSystem(foundation, async (tx) => {
    await lockImports(tx, foundation.id)
    await reading.promise
  })
  const read = readFiles(on, batch, [source('clienten.csv', csv([person('C1')]))]).catch((error: unknown) => error)
  await expect
    .poll(() => app.asSystem(foundation, (tx) => tx.selectFrom('import_row').select('row_no').execute()))
    .toHaveLength(1)
  const stopped = app.asSystem(foundation, async (tx) => {
    await changeBatch(tx, batch.id, { state: 'cancelled' })
    reading.resolve()
    await stopping.promise
  })
  await before
  const waiting = `select from pg_locks where not granted and locktype = 'transactionid'
    and pid in (select pid from pg_stat_activity where datname = current_database())`
  await expect.poll(() => app.asOwner(waiting), { timeout: 10_000 }).toHaveLength(1)
  stopping.resolve()
  await stopped
  expect(await read).toMatchObject({ code: 'imports/not-in-this-state' })
  expect((await shown(batch.id)).state).toBe('cancelled')
})
