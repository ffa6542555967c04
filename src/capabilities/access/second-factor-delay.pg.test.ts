import { afterEach, expect, test } from 'vitest'
import { listItems } from '#capabilities/organisation/contract.ts'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { signing } from '../../../test/harness/signing.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { getSession } from './contract.ts'
import { giveRole } from './contract/accounts.ts'
import { chooseFoundation } from './contract/matrix.ts'
import * as second from './contract/second-factor.ts'
import { insertHolding } from './public.ts'

const app = await testApp()
const { events, signIn, somebody } = signing(app)
const start = app.now().toISOString()
afterEach(() => app.setNow(start))

const ask = (person: Visitor) => person.ask(listItems, { list: 'function' })
const allow = (of: TestFoundation, days: number) =>
  app.asOwner('update foundation set second_factor_grace_days = $2 where id = $1', [of.id, days])
const graceFrom = async ({ actor }: Visitor) => {
  const [row] = await app.asOwner<{ day: string | null }>(
    'select grace_from::text as day from auth.account_user where id = $1',
    [actor.accountId],
  )
  return row!.day
}
const lastDay = async (person: Visitor) => (await person.ask(getSession, {})).body.session?.secondFactor.lastDay ?? null
const employ = (of: TestFoundation, { actor }: Visitor) =>
  app.asSystem(of, (tx) =>
    insertHolding(tx, {
      foundationId: of.id,
      accountId: actor.accountId,
      role: 'hr',
      workerId: null,
      locationId: null,
      fromOn: null,
    }),
  )
/** Somebody inside who needed no second step so far. */
async function inside(of: TestFoundation) {
  const person = await somebody(of, 'municipality')
  expect((await signIn(person)).body.session?.secondFactor).toEqual({ setUp: false, lastDay: null })
  expect(await graceFrom(person)).toBeNull()
  return person
}
async function endsInThreeDays(person: Visitor) {
  app.setNow('2026-11-21T12:00:00Z')
  expect((await ask(person)).status).toBe(200)
  expect(await lastDay(person)).toBe('2026-11-21')
  app.setNow('2026-11-22T12:00:00Z')
  expect((await ask(person)).problem).toBe('access/second-factor-due')
}

test('a first role that needs it begins the delay at the next request of a session that lives on, once', async () => {
  const of = await aFoundation(app)
  await allow(of, 3)
  const person = await inside(of)
  const administrator = await app.signedIn('administrator', of)
  const { accountId } = person.actor
  const wish = { locationId: null, workerId: null, fromOn: null, untilOn: null, role: 'hr' } as const
  expect((await administrator.ask(giveRole, { ...wish, accountId })).status).toBe(200)
  expect(await graceFrom(person)).toBeNull()
  const asked = await Promise.all([1, 2, 3].map(() => ask(person)))
  expect(asked.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await graceFrom(person)).toBe('2026-11-18')
  await endsInThreeDays(person)
  expect(await events(person, 'second-factor')).toEqual(['grace 2026-11-21'])
})

test('without a delay such a session is good for setting it up and nothing else; one that is allowed later begins then', async () => {
  const of = await aFoundation(app)
  const person = await inside(of)
  await employ(of, person)
  expect((await ask(person)).problem).toBe('access/second-factor-due')
  expect((await person.ask(second.beginSecondFactor, { code: null })).status).toBe(200)
  expect(await graceFrom(person)).toBeNull()
  const administrator = await app.signedIn('administrator', of)
  const { version } = (await administrator.ask(second.getSecondFactorRule, {})).body
  await administrator.ask(second.changeSecondFactorRule, { graceDays: 3, version })
  expect((await ask(person)).status).toBe(200)
  expect(await graceFrom(person)).toBe('2026-11-18')
  await endsInThreeDays(person)
  expect(await events(person, 'second-factor')).toEqual(['grace 2026-11-21'])
})

test('who goes on to a foundation that needs it begins the delay there, logged, and it ends', async () => {
  const practice = await aFoundation(app, { practice: true })
  const of = await aFoundation(app)
  await allow(of, 3)
  const person = await somebody(practice, 'hr')
  await employ(of, person)
  expect((await signIn(person)).body.session?.secondFactor.lastDay).toBeNull()
  expect((await person.ask(chooseFoundation, { foundationId: of.id })).status).toBe(200)
  expect([await lastDay(person), await graceFrom(person)]).toEqual(['2026-11-21', '2026-11-18'])
  expect(await events(person, 'sign-in')).toEqual(['password', 'grace 2026-11-21'])
  await endsInThreeDays(person)
  expect(await events(person, 'second-factor')).toEqual([])
})

test('who goes on to a foundation without a delay sets it up first, and that is logged', async () => {
  const practice = await aFoundation(app, { practice: true })
  const of = await aFoundation(app)
  const person = await somebody(practice, 'hr')
  await employ(of, person)
  await signIn(person)
  expect((await person.ask(chooseFoundation, { foundationId: of.id })).status).toBe(200)
  expect((await person.ask(getSession, {})).body).toEqual({ session: null, step: 'set-up' })
  expect(await graceFrom(person)).toBeNull()
  expect(await events(person, 'sign-in')).toEqual(['password', 'to-set-up'])
})
