import { beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { aFoundation, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract/changes.ts'
import { listRules } from './contract/known.ts'
import { rulesInForce } from './public.ts'
import { computeByRule } from './rules/compute.ts'

let app: TestApp
let here: TestFoundation
let [administrator, adviser, guide, elsewhere]: Visitor[] = []

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom'] })
  const other = await aFoundation(app, { locations: ['Elders'] })
  const at = { locationId: here.locations[0]!.id }
  administrator = await app.signedIn('administrator', here)
  const workerId = (await aWorker(app, here, 'Sanne de Boer')).id
  adviser = await app.signedIn('legal-adviser', here, { ...at, workerId })
  guide = await app.signedIn('guide', here, at)
  elsewhere = await app.signedIn('administrator', other)
})

const wish: contract.NewRuleValues = {
  rule: 'zienswijze',
  meaningNl: 'Zienswijze indienen',
  meaningEn: 'Give a view',
  countsFromNl: 'na het voornemen van',
  countsFromEn: 'after the intention of',
  mode: 'term',
  back: false,
  grave: true,
  value: 2,
  unit: 'weeks',
  appliesTo: 'event',
  regime: '',
  validFrom: '2026-01-01',
  validUntil: '2028-01-01',
  source: 'Besluit van het bestuur',
  link: '',
  certainty: 'confirmed',
  why: 'Stond er nog niet bij.',
}
const propose = (changes: Partial<contract.NewRuleValues> = {}, who = administrator!) =>
  who.ask(contract.proposeRule, { ...wish, ...changes })
const approve = (changeId: string, who = adviser!) => who.ask(contract.approveRule, { changeId, version: 1 })
const known = async (who = adviser!) =>
  (await who.ask(listRules, {})).body.rules.filter(({ id }) => id === 'zienswijze')

test('a new rule holds when a second person approved it, with its words, in this foundation alone', async () => {
  const { body } = await propose()
  expect(await known()).toEqual([])
  expect((await approve(body.id, administrator!)).problem).toBe('rules/second-person')
  const { change, now } = (await adviser!.ask(contract.getRuleChange, { changeId: body.id })).body
  expect([change.brings?.meaning.nl, change.brings?.grave, now]).toEqual(['Zienswijze indienen', true, null])
  expect((await approve(body.id)).status).toBe(200)
  expect(await known()).toMatchObject([
    {
      meaning: { nl: 'Zienswijze indienen', en: 'Give a view' },
      countsFrom: { nl: 'na het voornemen van', en: 'after the intention of' },
      length: { value: 2, unit: 'weeks' },
      mode: 'term',
      grave: true,
      source: 'Besluit van het bestuur',
      changed: { proposedBy: administrator!.actor.displayName, approvedBy: adviser!.actor.displayName },
    },
  ])
  expect(await known(elsewhere!)).toEqual([])
})

test('other capabilities count with it, and know of no rule on a day on which it does not hold', async () => {
  await approve((await propose()).body.id)
  const found = await app.as(guide!.actor, async (tx) => {
    const rules = await rulesInForce(tx)
    return ['2026-03-02', '2028-01-01'].map((from) => {
      const computed = computeByRule({ rules, designated: [] }, { id: 'zienswijze', from })
      return typeof computed === 'string' ? computed : computed.due
    })
  })
  expect(found).toEqual(['2026-03-16', 'no-rule-on-this-day'])
})

test('another version goes the usual way, and leaves no day without a rule and none with two', async () => {
  await approve((await propose()).body.id)
  const {
    meaningNl: _1,
    meaningEn: _2,
    countsFromNl: _3,
    countsFromEn: _4,
    mode: _5,
    back: _6,
    grave: _7,
    ...version
  } = wish
  const next = (validFrom: string) =>
    administrator!.ask(contract.proposeVersion, { ...version, value: 3, validFrom, validUntil: null })
  expect((await next('2028-02-01')).errors).toMatchObject([{ pointer: '/validFrom', code: 'fault/rule-gap-before' }])
  expect((await next('2025-01-01')).errors).toMatchObject([{ pointer: '/validUntil', code: 'fault/rule-overlap' }])
  expect((await approve((await next('2028-01-01')).body.id)).status).toBe(200)
  expect((await known()).map(({ length, meaning }) => `${length.value} ${meaning.en}`)).toEqual([
    '2 Give a view',
    '3 Give a view',
  ])
})

test('what is known already, or cannot be a rule, is told at its field', async () => {
  const faults = async (changes: object) =>
    ((await propose(changes)).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  expect(await faults({ rule: 'objection' })).toEqual(['/rule fault/rule-known'])
  expect(await faults({ rule: 'Een Regel' })).toEqual(['/rule fault/rule-name'])
  expect(await faults({ rule: 'nieuw' })).toEqual(['/rule fault/rule-name'])
  expect(await faults({ validUntil: '2025-12-31' })).toEqual(['/validUntil fault/rule-ends-before'])
  expect(await faults({ value: 0 })).toEqual(['/value fault/no-length'])
  expect(await faults({ meaningEn: '' })).toEqual(['/meaningEn fault/required'])
})

test('of two that bring the same rule, the second fits no more', async () => {
  const [one, two] = [(await propose()).body.id, (await propose({ value: 4 })).body.id]
  expect((await approve(one)).status).toBe(200)
  expect((await approve(two)).problem).toBe('rules/does-not-fit')
  expect(await known()).toHaveLength(1)
})

test('who only reads or has nothing to do with rules proposes none', async () => {
  expect((await propose({}, guide!)).status).toBe(403)
})

test('the database takes no rule with half of its words', async () => {
  await expect(
    app.as(administrator!.actor, (tx) =>
      sql`insert into rule_change (foundation_id, id, subject, rule, meaning_nl, length_value, length_unit, applies_to, valid_from, source,
        certainty, why, proposed_by_id) values (${here.id}, gen_random_uuid(), 'rule', 'half', 'Half', 1, 'weeks', 'event', '2026-01-01',
        'x', 'confirmed', 'x', gen_random_uuid())`.execute(tx),
    ),
  ).rejects.toThrow(/whole_new_rule/)
})
