import { expect, test } from 'vitest'
import { aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'
import * as logContract from './contract/log.ts'

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
  const { events } = (await officer.ask(logContract.listAuditEvents, { action: 'refused' })).body
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
  expect((await other.ask(logContract.listAuditEvents, { action: 'refused' })).body.events).toEqual([])
})

test('an address that is nobody’s stands with no foundation, and is not kept', async () => {
  await app.stranger().ask(contract.signIn, { email: 'niemand@test.example', password: 'iets' })
  const rows = await app.asOwner(
    `select to_jsonb(e) as event from audit.event e where foundation_id is null and action = 'refused'`,
  )
  expect(rows).toMatchObject([{ event: { action: 'refused', subject: 'access.signIn', account_id: null } }])
  expect(JSON.stringify(rows)).not.toContain('niemand')
})

test('a cookie that was tampered with and a link that was used up stand in the log, a few times', async () => {
  const forged = new Visitor(app.http, { cookie: `${person.cookie.slice(0, -6)}AAAAAA`, email: '', actor: null })
  for (let i = 0; i < 5; i++) expect((await forged.ask(contract.listSessions, {})).problem).toBe('common/not-signed-in')
  expect((await app.stranger().ask(contract.listSessions, {})).problem).toBe('common/not-signed-in')
  const link = { token: 'opgebruikt', password: 'wandelen-in-de-duinen' }
  expect((await app.stranger().ask(contract.resetPassword, link)).problem).toBe('access/link-expired')
  await app.access.settled()
  const rows = await app.asOwner(
    `select subject, why, count(*)::int as times from audit.event
     where foundation_id is null and action = 'refused' and subject <> 'access.signIn' group by 1, 2 order by 1`,
  )
  expect(rows).toEqual([
    { subject: 'access.resetPassword', why: 'access/link-expired', times: 1 },
    { subject: 'session', why: 'common/not-signed-in', times: 3 },
  ])
})
