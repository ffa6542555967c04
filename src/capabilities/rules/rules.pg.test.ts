import { beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { aFoundation, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import type { RunningTerm } from './contract.ts'
import * as contract from './contract/changes.ts'
import { listRules } from './contract/known.ts'
import { approvalBy, previewBy } from './commands.ts'
import { designatedDays, rulesInForce } from './public.ts'
import { computeByRule } from './rules/compute.ts'

let app: TestApp
let here: TestFoundation
let [administrator, adviser, leader, guide, elsewhere]: Visitor[] = []

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom'] })
  const other = await aFoundation(app, { locations: ['Elders'] })
  const at = { locationId: here.locations[0]!.id }
  administrator = await app.signedIn('administrator', here)
  adviser = await app.signedIn('legal-adviser', here, {
    ...at,
    workerId: (await aWorker(app, here, 'Sanne de Boer')).id,
  })
  leader = await app.signedIn('team-leader', here, at)
  guide = await app.signedIn('guide', here, at)
  elsewhere = await app.signedIn('administrator', other)
})

const wish: contract.VersionValues = {
  rule: 'objection',
  value: 6,
  unit: 'weeks',
  appliesTo: 'decision',
  regime: '',
  validFrom: '2027-01-01',
  validUntil: null,
  source: 'Stb. 2026, 999, art. I',
  link: 'https://zoek.example/stb-2026-999',
  certainty: 'confirmed',
  why: 'De termijn wordt zes weken.',
}
const propose = async (changes: Partial<contract.VersionValues> = {}, who = administrator!) =>
  who.ask(contract.proposeVersion, { ...wish, ...changes })
const proposed = async (changes: Partial<contract.VersionValues> = {}, who = administrator!) =>
  (await propose(changes, who)).body.id
const approve = (changeId: string, who = adviser!, version = 1) => who.ask(contract.approveRule, { changeId, version })
const enacted = async (changes: Partial<contract.VersionValues>) => {
  const answer = await approve(await proposed(changes))
  expect(answer.status).toBe(200)
}
const versionsOf = async (rule: string, who = leader!) =>
  (await who.ask(listRules, {})).body.rules
    .filter(({ id }) => id === rule)
    .map(({ length, validFrom, validUntil }) => `${length.value} ${length.unit} ${validFrom} ${validUntil}`)
const faults = async (changes: Partial<contract.VersionValues>) =>
  ((await propose(changes)).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

test('a change holds when a second person approved it, from its first day, in this foundation alone', async () => {
  const changeId = await proposed()
  expect(await versionsOf('objection')).toEqual(['4 weeks 2000-01-01 null'])
  expect((await approve(changeId)).body).toEqual({ id: changeId, version: 2 })
  expect(await versionsOf('objection')).toEqual(['4 weeks 2000-01-01 2027-01-01', '6 weeks 2027-01-01 null'])
  expect(await versionsOf('objection', elsewhere!)).toEqual(['4 weeks 2000-01-01 null'])
  const own = (await guide!.ask(listRules, {})).status
  expect(own).toBe(403)
  const [, later] = (await leader!.ask(listRules, {})).body.rules.filter(({ id }) => id === 'objection')
  expect(later).toMatchObject({
    source: 'Stb. 2026, 999, art. I',
    link: 'https://zoek.example/stb-2026-999',
    certainty: 'confirmed',
    regime: null,
    changed: {
      changeId,
      proposedBy: administrator!.actor.displayName,
      approvedBy: adviser!.actor.displayName,
      why: wish.why,
    },
  })
})

test('other capabilities compute with it; a decision of before keeps the rule of its day', async () => {
  await enacted({})
  const due = await app.as(guide!.actor, async (tx) => {
    const known = { rules: await rulesInForce(tx), designated: await designatedDays(tx) }
    return ['2026-12-31', '2027-01-01'].map((from) => {
      const computed = computeByRule(known, { id: 'objection', from })
      return typeof computed === 'string' ? computed : [computed.due, computed.version]
    })
  })
  expect(due).toEqual([
    ['2027-01-28', 'objection@2000-01-01'],
    ['2027-02-12', 'objection@2027-01-01'],
  ])
})

test('who proposed it does not approve or refuse it; only they withdraw it', async () => {
  const changeId = await proposed()
  expect((await approve(changeId, administrator!)).problem).toBe('rules/second-person')
  const refusal = await administrator!.ask(contract.refuseRule, { changeId, reason: 'Toch niet', version: 1 })
  expect(refusal.problem).toBe('rules/second-person')
  expect((await adviser!.ask(contract.withdrawRule, { changeId, version: 1 })).problem).toBe('rules/not-own')
  expect((await administrator!.ask(contract.withdrawRule, { changeId, version: 1 })).status).toBe(200)
  expect((await approve(changeId, adviser!, 2)).problem).toBe('rules/decided')
  expect(await versionsOf('objection')).toHaveLength(1)
})

test('the database itself wants a second person, also when the program forgets', async () => {
  const changeId = await proposed()
  const decide = (state: string, who: Visitor) =>
    app.as(who.actor, (tx) =>
      sql`update rule_change set state = ${state}, refusal = case when ${state} = 'refused' then 'nee' end where id = ${changeId}`.execute(
        tx,
      ),
    )
  await expect(decide('approved', administrator!)).rejects.toThrow(/second_person/)
  await expect(decide('refused', administrator!)).rejects.toThrow(/second_person/)
  await expect(decide('withdrawn', adviser!)).rejects.toThrow(/withdrawn by who proposed/)
  // Nobody else reaches it.
  await expect(decide('approved', leader!)).resolves.toMatchObject({ numAffectedRows: 0n })
  // Nor does it help to propose in the name of another, or as decided.
  await app.as(administrator!.actor, (tx) =>
    sql`insert into rule_change (foundation_id, id, subject, valid_from, source, certainty, why, state, proposed_by_id)
      values (${here.id}, gen_random_uuid(), 'day', '2027-05-14', 'x', 'confirmed', 'x', 'approved', ${adviser!.actor.accountId})`.execute(
      tx,
    ),
  )
  const { changes } = (await leader!.ask(contract.listRuleChanges, {})).body
  expect(changes.find(({ subject }) => subject === 'day')).toMatchObject({
    state: 'proposed',
    proposed: { by: null, mine: false },
  })
  const kept = await app.asOwner<{ by: string }>(
    `select proposed_by_id as by from rule_change where foundation_id = $1 and subject = 'day'`,
    [here.id],
  )
  expect(kept).toEqual([{ by: administrator!.actor.accountId }])
})

test('one person with two accounts is still one person', async () => {
  const both = await app.signedIn('administrator', here, { workerId: adviser!.actor.workerId! })
  const changeId = await proposed({}, both)
  expect((await approve(changeId)).problem).toBe('rules/second-person')
  await expect(
    app.as(adviser!.actor, (tx) => sql`update rule_change set state = 'approved' where id = ${changeId}`.execute(tx)),
  ).rejects.toThrow(/second_person/)
})

test('what is approved is frozen: nobody writes in it, and a later version only ends it', async () => {
  await enacted({})
  await expect(
    app.as(adviser!.actor, (tx) => sql`update rule_version set length_value = 8`.execute(tx)),
  ).rejects.toThrow(/permission denied/)
  await expect(app.as(adviser!.actor, (tx) => sql`delete from rule_version`.execute(tx))).rejects.toThrow(/permission/)
  await expect(
    app.asOwner(`update rule_version set length_value = 8 where foundation_id = $1`, [here.id]),
  ).rejects.toThrow(/stays as it was approved/)
  await expect(
    app.asOwner(`update rule_change set why = 'anders' where foundation_id = $1`, [here.id]),
  ).rejects.toThrow(/decided once/)
  await enacted({ validFrom: '2028-01-01', value: 8 })
  expect(await versionsOf('objection')).toEqual([
    '4 weeks 2000-01-01 2027-01-01',
    '6 weeks 2027-01-01 2028-01-01',
    '8 weeks 2028-01-01 null',
  ])
})

test('two versions never hold on one day, whatever is written into the table', async () => {
  await enacted({})
  await expect(
    app.asOwner(
      `insert into rule_version (foundation_id, id, change_id, rule, length_value, length_unit, applies_to, valid_from, source, certainty)
       select foundation_id, gen_random_uuid(), change_id, rule, 9, 'weeks', applies_to, '2027-06-01', source, certainty
       from rule_version where foundation_id = $1`,
      [here.id],
    ),
  ).rejects.toThrow(/one_version_at_a_time/)
})

test('a gap or an overlap is refused at its field, and so is what is no rule, length or source', async () => {
  await enacted({ validFrom: '2027-01-01' })
  expect(await faults({ validFrom: '2026-06-01' })).toEqual(['/validUntil fault/rule-overlap'])
  expect(await faults({ validFrom: '2026-06-01', validUntil: '2026-09-01' })).toEqual([
    '/validUntil fault/rule-gap-after',
  ])
  expect(await faults({ validFrom: '2026-06-01', validUntil: '2027-01-01' })).toEqual([])
  expect(await faults({ validFrom: '2027-02-01', validUntil: '2027-01-01' })).toEqual([
    '/validUntil fault/rule-ends-before',
  ])
  expect(await faults({ rule: 'no-such' })).toEqual(['/rule fault/unknown-choice'])
  expect(await faults({ value: 1000, unit: 'years' })).toEqual(['/value fault/no-length'])
  expect(await faults({ value: 1.5 })).toEqual(['/value fault/no-length'])
  expect(await faults({ source: '  ' })).toEqual(['/source fault/required'])
  expect(await faults({ link: 'javascript:alert(1)' })).toEqual(['/link fault/no-link'])
  expect(await faults({ validFrom: '2027-02-30' })).toEqual(['/validFrom fault/date-does-not-exist'])
})

test('a rule that ends without another leaves its days without a rule, and nobody guesses', async () => {
  await enacted({ validFrom: '2027-01-01', validUntil: '2028-01-01' })
  const rules = await app.as(guide!.actor, (tx) => rulesInForce(tx))
  const on = (from: string) => computeByRule({ rules, designated: [] }, { id: 'objection', from })
  expect(on('2027-12-31')).toMatchObject({ version: 'objection@2027-01-01' })
  expect(on('2028-01-01')).toBe('no-rule-on-this-day')
  expect(await faults({ validFrom: '2028-03-01' })).toEqual(['/validFrom fault/rule-gap-before'])
})

test('the second of two decisions finds that it is stale; two at once make one version', async () => {
  const changeId = await proposed()
  const third = await app.signedIn('administrator', here)
  const answers = await Promise.all([approve(changeId), approve(changeId, third), approve(changeId, third)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const late = answers.find(({ status }) => status === 409)!
  expect(late.problem).toBe('common/stale-version')
  expect(await versionsOf('objection')).toHaveLength(2)
  const refusal = await third.ask(contract.refuseRule, { changeId, reason: 'Te laat', version: 1 })
  expect(refusal.problem).toBe('common/stale-version')
})

test('a change that was right when it was proposed is weighed again when it is approved', async () => {
  const [later, sooner] = [await proposed({ validFrom: '2027-06-01' }), await proposed({ validFrom: '2027-01-01' })]
  expect((await approve(later)).status).toBe(200)
  expect((await approve(sooner)).problem).toBe('rules/does-not-fit')
  expect(await versionsOf('objection')).toEqual(['4 weeks 2000-01-01 2027-06-01', '6 weeks 2027-06-01 null'])
})

test('two changes of one day that are approved at once hold one after the other, never both', async () => {
  const both = [await proposed({ value: 5 }), await proposed({ value: 7 })]
  const answers = await Promise.all(both.map((changeId) => approve(changeId)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const [first, second, ...more] = await versionsOf('objection')
  expect([first, more]).toEqual(['4 weeks 2000-01-01 2027-01-01', []])
  expect(second).toMatch(/^[57] weeks 2027-01-01 null$/)
})

test('refused with a reason, which everybody reads who reads the rules', async () => {
  const changeId = await proposed()
  const none = await adviser!.ask(contract.refuseRule, { changeId, reason: '', version: 1 })
  expect(none.errors).toMatchObject([{ pointer: '/reason' }])
  expect((await adviser!.ask(contract.refuseRule, { changeId, reason: 'Stb. zegt 2028', version: 1 })).status).toBe(200)
  const { change, may } = (await leader!.ask(contract.getRuleChange, { changeId })).body
  expect(change).toMatchObject({ state: 'refused', decided: { refusal: 'Stb. zegt 2028' } })
  expect(may).toEqual({ decide: false, withdraw: false })
  expect(await versionsOf('objection')).toHaveLength(1)
})

test('who may do what: said in the answer, and the same at the door', async () => {
  const changeId = await proposed()
  const mays = async (who: Visitor) => (await who.ask(contract.getRuleChange, { changeId })).body.may
  expect(await mays(administrator!)).toEqual({ decide: false, withdraw: true })
  expect(await mays(adviser!)).toEqual({ decide: true, withdraw: false })
  expect(await mays(leader!)).toEqual({ decide: false, withdraw: false })
  expect((await approve(changeId, leader!)).status).toBe(403)
  expect((await propose({}, leader!)).status).toBe(403)
  expect((await guide!.ask(contract.getRuleChange, { changeId })).status).toBe(403)
  expect((await elsewhere!.ask(contract.getRuleChange, { changeId })).status).toBe(404)
  expect((await approve(changeId, elsewhere!)).status).toBe(404)
})

test('a day by decree comes in the same way, once, and no term ends on it', async () => {
  const day = {
    designatedOn: '2027-12-27',
    source: 'Besluit X',
    link: null,
    certainty: 'confirmed' as const,
    why: 'Nieuw',
  }
  const twice = [await adviser!.ask(contract.proposeDay, day), await adviser!.ask(contract.proposeDay, day)]
  const [first, second] = twice.map(({ body }) => body.id)
  expect((await approve(first!, adviser!)).problem).toBe('rules/second-person')
  expect((await approve(first!, administrator!)).status).toBe(200)
  expect((await approve(second!, administrator!)).problem).toBe('rules/does-not-fit')
  const known = await app.as(guide!.actor, async (tx) => ({
    rules: await rulesInForce(tx),
    designated: await designatedDays(tx),
  }))
  // Four weeks end on Monday 27 December.
  expect(computeByRule(known, { id: 'objection', from: '2027-11-29' })).toMatchObject({ due: '2027-12-28' })
  const errors = async (designatedOn: string) =>
    (await adviser!.ask(contract.proposeDay, { ...day, designatedOn })).errors?.map(({ code }) => code)
  expect(await errors('2027-12-27')).toEqual(['fault/day-known'])
  expect(await errors('2027-05-07')).toEqual(['fault/day-known'])
  expect(await errors('2027-12-25')).toEqual(['fault/day-off-already'])
  expect(await errors('2027-12-26')).toEqual(['fault/day-off-already'])
})

test('a preview asks whoever keeps terms, with the moments that the change is about; approval lets them follow', async () => {
  const client = { id: here.id, number: 12, name: 'Amina Voorbeeld' }
  const what = { nl: 'Bezwaar', en: 'Objection' }
  const term = {
    id: here.id,
    client,
    what,
    from: '2027-01-04',
    on: '2027-01-04',
    due: '2027-02-01',
  } satisfies RunningTerm
  const asked: unknown[] = []
  const keeper = {
    find: async (_tx: unknown, of: unknown) => {
      asked.push(of)
      return { total: 7, inSight: [term] }
    },
    follow: async (_tx: unknown, of: unknown) => void asked.push(of),
  }
  await enacted({ validFrom: '2028-01-01', value: 8 })
  const ctxOf = (tx: never, who: Visitor) => ({ tx, actor: who.actor, today: '2026-11-18' }) as never
  const answer = await app.as(administrator!.actor, (tx) =>
    previewBy([keeper])(ctxOf(tx as never, administrator!), {
      rule: 'objection',
      value: 6,
      unit: 'weeks',
      from: '2027-01-01',
      until: '2028-01-01',
    }),
  )
  expect(answer).toEqual({
    total: 7,
    terms: [{ id: here.id, client, what, on: '2027-01-04', was: '2027-02-01', becomes: '2027-02-15' }],
  })
  const changeId = await proposed({ validUntil: '2028-01-01' })
  await app.as(adviser!.actor, (tx) => approvalBy([keeper])(ctxOf(tx as never, adviser!), { changeId, version: 1 }))
  const span = { rule: 'objection', from: '2027-01-01', until: '2028-01-01' }
  expect(asked).toEqual([span, span])
  // What cannot stand touches nothing.
  const none = await administrator!.ask(contract.previewRule, {
    rule: 'objection',
    value: 6,
    unit: 'weeks',
    from: '2026-01-01',
  })
  expect(none.body).toEqual({ total: 0, terms: [] })
})
