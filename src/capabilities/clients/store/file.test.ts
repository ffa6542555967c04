import { expect, test } from 'vitest'
import { getClientFile as contract } from '../contract.ts'
import { routes } from '../../../apps/registry.ts'
import { sqlOf } from '../../../../test/harness/sql-of.ts'

test('a client file is one statement, with the parts of all capabilities', async () => {
  const route = routes.find((one) => one.endpoint === contract)!
  const handle = route.handle as (ctx: object, input: object) => Promise<unknown>
  const actor = { roles: [], sight: { read: {}, write: {} }, walkInIds: [], brokenGlassIds: [], namedForIds: [] }
  const input = { clientId: '0199d2a0-0000-7000-8000-000000000000' }
  const text = await sqlOf(
    (tx) => handle({ tx, actor, today: '2026-11-18' }, input),
    [[{ closedHousemates: [], guidance: [] }]],
  )
  await expect(text).toMatchFileSnapshot('file.sql')
})
