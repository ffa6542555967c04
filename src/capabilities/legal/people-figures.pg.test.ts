import { beforeAll, expect, test } from 'vitest'
import { changeSecrecy } from '#capabilities/access/contract/openings.ts'
import { newId } from '#kernel/ids.ts'
import { getReport, openFigure } from '#capabilities/reporting/contract.ts'
import { aClient, aFoundation, aWord, type TestClient, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { correctCaseRelative, getCaseRelative } from './contract/relatives.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let other: Visitor
let coordinator: Visitor
let adviser: Visitor
let townHall: Visitor
let client: TestClient
let wife: TestClient
let son: TestClient
const [wifeId, sonId] = [newId(), newId()]

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app)
  const at = { locationId: here.locations[0]!.id }
  leader = await app.signedIn('team-leader', here, at)
  other = await app.signedIn('team-leader', here, at)
  adviser = await app.signedIn('legal-adviser', here, at)
  coordinator = await app.signedIn('coordinator', here)
  townHall = await app.signedIn('municipality', here, { municipalityId: here.municipalities[0]!.id })
  client = await aClient(app, here)
  wife = await aClient(app, here, { givenNames: 'Shirin', familyName: 'Rahimi' })
  son = await aClient(app, here, { givenNames: 'Arash', familyName: 'Rahimi' })
  await app.asSystem(here, async (tx) => {
    const at = { foundation_id: here.id, client_id: client.id }
    // Eight of two kinds whose meaning is legal, three of another; one of the year before.
    await tx
      .insertInto('list_item')
      .values({ foundation_id: here.id, id: newId(), list: 'contact-kind', name: 'Rechtbank', meaning: 'legal' })
      .execute()
    const days = { Juridisch: 6, Rechtbank: 2, Begeleiding: 3 }
    for (const [kind, count] of Object.entries(days)) {
      const kind_id = await aWord(tx, here, 'contact-kind', kind)
      const held = Array.from({ length: count }, (_, day) => `2025-05-0${day + 1}`)
      for (const held_on of [...held, '2024-12-31'])
        await tx
          .insertInto('contact_moment')
          .values({ ...at, id: newId(), held_on, kind_id })
          .execute()
    }
    const case_id = newId()
    const kind_id = await aWord(tx, here, 'legal-case-kind', 'Gezinshereniging')
    await tx
      .insertInto('legal_case')
      .values({ ...at, id: case_id, kind_id, opened_on: '2024-02-01' })
      .execute()
    for (const [id, who, arrived_on] of [
      [wifeId, wife, '2025-06-01'],
      [sonId, son, '2025-06-01'],
    ] as const)
      await tx
        .insertInto('legal_relative')
        .values({
          ...at,
          id,
          case_id,
          arrived_client_id: who.id,
          relation: who === wife ? 'partner' : 'child',
          given_names: who === wife ? 'Shirin' : 'Arash',
          family_name: 'Rahimi',
          whereabouts: 'elsewhere',
          outcome: 'arrived',
          outcome_on: '2025-01-15',
          arrived_on,
        })
        .execute()
  })
  // The son's file is opened by who made it secret alone.
  await leader.ask(changeSecrecy, { clientId: son.id, secret: true, why: 'Opvang wegens dreiging', accountIds: [] })
})

const span = () => ({ municipalityId: here.municipalities[0]!.id, from: '2025-01-01', until: '2025-12-31' })
async function figureOf(who: Visitor, key: string) {
  const { body } = await who.ask(getReport, span())
  return body.chapters.flatMap(({ figures }) => figures).find((figure) => figure.key === key)!
}
const split = ({ split: parts }: Awaited<ReturnType<typeof figureOf>>) =>
  Object.fromEntries(parts!.map(({ word, value }) => [word, value]))

test('consultations are the contacts of the legal part of the file, by kind', async () => {
  const figure = await figureOf(leader, 'legal.consultations')
  expect([figure.value, figure.before]).toEqual([8, 2])
  expect(split(figure)).toEqual({ Juridisch: 6, Rechtbank: 2 })
  const { body } = await leader.ask(openFigure, { ...span(), key: 'legal.consultations', dimension: 'Rechtbank' })
  expect(body.records.map(({ on, clientId, to }) => [on, clientId, to])).toEqual([
    ['2025-05-01', client.id, 'legal-contact'],
    ['2025-05-02', client.id, 'legal-contact'],
  ])
})

test('a coordinator reads them by number; nobody else than who answers for figures opens them', async () => {
  const wish = { ...span(), key: 'legal.consultations' }
  const { body } = await coordinator.ask(openFigure, wish)
  expect(
    new Set(body.records.map(({ clientNumber, clientId, name, to }) => `${clientNumber} ${clientId} ${name} ${to}`)),
  ).toEqual(new Set([`${client.number} null null null`]))
  for (const role of ['guide', 'administrator', 'legal-adviser'] as const) {
    const nobody = await app.signedIn(role, here, { locationId: here.locations[0]!.id })
    expect((await nobody.ask(openFigure, wish)).status, role).toBe(403)
  }
})

test('a town hall cannot read of consultations what the contacts hide', async () => {
  // Of the contacts Rechtbank (2) and Begeleiding (3) are small: consultations less Juridisch would tell the first.
  const figure = await figureOf(townHall, 'legal.consultations')
  expect([figure.value, ...Object.values(split(figure))]).toEqual([null, null, null])
})

test('who was reunited leads to the file of who arrived, for who may see that file', async () => {
  expect((await figureOf(leader, 'legal.relativesReunited')).value).toBe(2)
  const arrivedFor = async (who: Visitor) => {
    const { body } = await who.ask(openFigure, { ...span(), key: 'legal.relativesReunited' })
    expect(body.total).toBe(2)
    return new Map(body.records.map(({ recordId, arrived, to }) => [recordId, [arrived?.name ?? null, to]]))
  }
  const all = await arrivedFor(leader)
  expect([all.get(wifeId), all.get(sonId)]).toEqual([
    ['Shirin Rahimi', 'legal-relative'],
    ['Arash Rahimi', 'legal-relative'],
  ])
  const some = await arrivedFor(other)
  expect([some.get(wifeId), some.get(sonId)]).toEqual([
    ['Shirin Rahimi', 'legal-relative'],
    [null, 'legal-relative'],
  ])
  const numbers = await arrivedFor(coordinator)
  expect([numbers.get(wifeId), numbers.get(sonId)]).toEqual([
    [null, null],
    [null, null],
  ])
})

test('whose own file was shown stands in the log, and whose was not does not', async () => {
  const looks = await app.asOwner<{ client_ids: string[] }>(
    `select client_ids from audit.event where account_id = $1 and action = 'list' and subject = 'reporting.openFigure'`,
    [other.actor.accountId],
  )
  const ids = looks.flatMap(({ client_ids }) => client_ids)
  expect(ids).toContain(wife.id)
  expect(ids).not.toContain(son.id)
})

test('a relative says whether the own file opens, and is corrected without seeing it', async () => {
  const mayOpen = async (id: string) =>
    (await adviser.ask(getCaseRelative, { legalRelativeId: id })).body.may.openArrived
  expect([await mayOpen(wifeId), await mayOpen(sonId)]).toEqual([true, false])
  const { relative } = (await adviser.ask(getCaseRelative, { legalRelativeId: sonId })).body
  const wish = { legalRelativeId: sonId, version: relative.version, ...relative.values, remark: 'Post via de advocaat' }
  expect((await adviser.ask(correctCaseRelative, wish)).status).toBe(200)
  const after = (await adviser.ask(getCaseRelative, { legalRelativeId: sonId })).body.relative
  expect(after.values).toMatchObject({ arrivedClientId: son.id, remark: 'Post via de advocaat' })
  // Another file out of sight cannot be linked by its id.
  const { relative: partner } = (await adviser.ask(getCaseRelative, { legalRelativeId: wifeId })).body
  const linked = { legalRelativeId: wifeId, version: partner.version, ...partner.values, arrivedClientId: son.id }
  expect((await adviser.ask(correctCaseRelative, linked)).errors).toEqual([
    { pointer: '/arrivedClientId', code: 'fault/unknown-choice' },
  ])
})
