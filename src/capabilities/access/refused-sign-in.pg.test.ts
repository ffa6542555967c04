import { expect, test } from 'vitest'
import { aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import * as contract from './contract.ts'

const app = await testApp({ behindTlsProxy: true })
const here = await aFoundation(app)
const there = await aFoundation(app)
const person = await app.signedIn('guide', here)
const officer = await app.signedIn('privacy-officer', here)
const other = await app.signedIn('privacy-officer', there)

test('a refused sign-in stands with the foundation of that account, with address, and nowhere else', async () => {
  const wish = { email: person.email, password: 'niet het goede' }
  for (let i = 0; i < 18; i++) {
    await app.stranger().send('POST', '/api/v1/sign-in', wish, { 'x-forwarded-for': '198.51.100.7' })
  }
  const { events } = (await officer.ask(contract.listAuditEvents, { action: 'refused' })).body
  const [first] = events
  expect(first).toMatchObject({
    account: { id: person.actor.accountId },
    subject: 'access.signIn',
    address: '198.51.100.7',
  })
  const reasons = events.map(({ why }) => why)
  expect(reasons.filter((why) => why === 'access/wrong-credentials').length).toBe(10)
  // Eight more were stopped by the limit; three of them are told.
  expect(reasons.filter((why) => why === 'common/too-many-requests').length).toBe(3)
  expect((await other.ask(contract.listAuditEvents, { action: 'refused' })).body.events).toEqual([])
})

test('an address that is nobody’s stands with no foundation, and is not kept', async () => {
  await app.stranger().ask(contract.signIn, { email: 'niemand@test.example', password: 'iets' })
  const rows = await app.asOwner(
    `select to_jsonb(e) as event from audit.event e where foundation_id is null and action = 'refused'`,
  )
  expect(rows).toMatchObject([{ event: { action: 'refused', subject: 'access.signIn', account_id: null } }])
  expect(JSON.stringify(rows)).not.toContain('niemand')
})
