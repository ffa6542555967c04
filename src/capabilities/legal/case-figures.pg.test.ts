import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { getReport, openFigure } from '#capabilities/reporting/contract.ts'
import { aClient, aFoundation, aWord, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'

let app: TestApp
let here: TestFoundation
let townHall: Visitor
let leader: Visitor

/** 2025: nine dossiers closed as granted, six as refused, and one, of one person, as withdrawn. */
beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app)
  const municipalityId = here.municipalities[0]!.id
  townHall = await app.signedIn('municipality', here, { municipalityId })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  for (const [outcome, count] of Object.entries({ Toegekend: 9, Afgewezen: 6, Ingetrokken: 1 }))
    for (let at = 0; at < count; at++) await aCase('Naturalisatie', '2023-02-01', '2025-06-02', outcome)
  for (let at = 0; at < 7; at++) await aCase('Naturalisatie', '2025-03-03')
  await aCase('Gezinshereniging', '2025-04-01')
})

async function aCase(kind: string, opened_on: string, closed_on: string | null = null, outcome: string | null = null) {
  const client = await aClient(app, here)
  await app.asSystem(here, async (tx) => {
    const kind_id = await aWord(tx, here, 'legal-case-kind', kind)
    const outcome_id = outcome && (await aWord(tx, here, 'legal-outcome', outcome))
    const at = { foundation_id: here.id, client_id: client.id, id: newId() }
    await tx
      .insertInto('legal_case')
      .values({ ...at, kind_id, opened_on, closed_on, outcome_id })
      .execute()
  })
}

const span = () => ({ municipalityId: here.municipalities[0]!.id, from: '2025-01-01', until: '2025-12-31' })
async function told(who: Visitor) {
  const { body } = await who.ask(getReport, span())
  const all = body.chapters.flatMap(({ figures }) => figures)
  return (key: string) => all.find((figure) => figure.key === `legal.${key}`)!
}

test('new and handled over all kinds, and each number opens down to its dossiers', async () => {
  const of = await told(leader)
  expect([of('opened').value, of('familyReunificationOpened').value, of('otherOpened').value]).toEqual([8, 1, 7])
  expect([of('familyReunificationHandled').value, of('otherHandled').value]).toEqual([1, 23])
  const { records } = (await leader.ask(openFigure, { ...span(), key: 'legal.opened' })).body
  expect(records.map(({ attribute, to }) => `${attribute} ${to}`).toSorted()).toEqual([
    'Gezinshereniging legal-case',
    ...Array.from({ length: 7 }, () => 'Naturalisatie legal-case'),
  ])
})

test('an outcome of one person is not told to a municipality, and cannot be worked out of what is', async () => {
  const whole = await told(leader)
  expect(whole('closed').split).toMatchObject([
    { word: 'Afgewezen', value: 6 },
    { word: 'Ingetrokken', value: 1 },
    { word: 'Toegekend', value: 9 },
  ])
  const of = await told(townHall)
  expect(of('closed').value).toBe(16)
  // One hidden number beside the total and the others would be a subtraction: so another is withheld with it.
  const hidden = of('closed').split!.filter(({ value }) => value === null)
  expect(hidden.map(({ word }) => word)).toContain('Ingetrokken')
  expect(hidden.length).toBeGreaterThanOrEqual(2)
  expect(of('closed').split!.filter(({ value }) => value === 1)).toEqual([])
})

test('one new dossier of family reunification is not told by the total less the others', async () => {
  const of = await told(townHall)
  expect(of('familyReunificationOpened').value).toBeNull()
  const shown = [of('opened').value, of('otherOpened').value].filter((value) => value !== null)
  expect(shown.length).toBeLessThan(2)
})
