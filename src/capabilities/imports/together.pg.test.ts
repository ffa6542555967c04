import { expect, test } from 'vitest'
import { aClient, aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { cancelBatch, decideHeld, listBatches, rollBackBatch } from './contract.ts'
import { importsSettled } from './public.ts'
import { lockImports } from './store/batches.ts'
import { csv, importer, offerAs, person } from './test-register.ts'

const app = await testApp()
/** More than the pool of the application has connections. */
const many = Array.from({ length: 12 }, (_, at) => at + 1)
const within = <T>(work: Promise<T>) =>
  Promise.race([work, new Promise<'no answer'>((give) => setTimeout(() => give('no answer'), 8_000))])

test('while an import runs, more people can wait for it than there are connections: the rest of the house goes on', async () => {
  const foundation = await aFoundation(app)
  const vNumber = '1234567890'
  await aClient(app, foundation, { vNumber })
  const { take, preview } = importer(app, foundation)
  const batch = await take({ clienten: many.map((at) => person(`C${at}`, { 'V-nummer': vNumber })) })
  const earlier = await take({ clienten: [person('D1', { Voornamen: 'Selam' })] })
  const other = await preview({ clienten: [person('E1', { Voornamen: 'Samira' })] })
  const leader = await app.signedIn('team-leader', foundation, { locationId: foundation.locations[0]!.id })

  const running = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const import_ = app.asSystem(foundation, async (tx) => {
    await lockImports(tx, foundation.id)
    begun.resolve()
    await running.promise
  })
  await begun.promise
  const decided = many.map((rowNo) =>
    leader.ask(decideHeld, { batchId: batch.id, kind: 'clients', rowNo, decision: 'decline' }),
  )
  const rolledBack = many.map(() => leader.ask(rollBackBatch, { batchId: earlier.id }))
  const stopped = await within(leader.ask(cancelBatch, { batchId: other.id }))
  const listed = await within(leader.ask(listBatches, {}))
  running.resolve()
  await import_
  expect(stopped).toMatchObject({ status: 200 })
  expect(listed).toMatchObject({ status: 200 })
  expect((await Promise.all(decided)).map(({ status }) => status)).toEqual(many.map(() => 200))
  expect((await Promise.all(rolledBack)).map(({ status }) => status).sort()).toEqual([
    200,
    ...many.slice(1).map(() => 409),
  ])
})

test('more offers at once than there are connections are all read', async () => {
  const foundation = await aFoundation(app)
  const administrator = await app.signedIn('administrator', foundation)
  const offers = many.map((at) => offerAs(administrator, { 'clienten.csv': csv([person(`C${at}`)]) }))
  const answers = await within(Promise.all(offers))
  expect(answers).toMatchObject(many.map(() => ({ status: 200 })))
  expect(await within(importsSettled())).not.toBe('no answer')
  const { body } = await administrator.ask(listBatches, {})
  expect(body.batches.map(({ state }) => state)).toEqual(many.map(() => 'previewed'))
})
