import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { finaliseReport, getFinalisedReport, getReport, openFigure } from '#capabilities/reporting/contract.ts'
import { aClient, aFoundation, aWord, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'

let app: TestApp
let here: TestFoundation

/**
 * Worked out by hand. Naturalisation: 10, 20, 30, 40 and 100 days; the third of five is the median, the fourth the third
 * quartile. Family reunification: 0 and 400 days, over the leap day of 2024. Together 0, 10, 20, 30, 40, 100, 400.
 */
const closedIn2025: [kind: string, opened: string, closed: string][] = [
  ['Naturalisatie', '2025-01-01', '2025-01-11'],
  ['Naturalisatie', '2025-01-01', '2025-01-21'],
  ['Naturalisatie', '2025-01-01', '2025-01-31'],
  ['Naturalisatie', '2025-01-01', '2025-02-10'],
  ['Naturalisatie', '2025-01-01', '2025-04-11'],
  ['Gezinshereniging', '2025-05-05', '2025-05-05'],
  ['Gezinshereniging', '2024-02-01', '2025-03-07'],
]

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  for (const [kind, opened, closed] of closedIn2025) await aCase(kind, opened, closed)
  await aCase('Naturalisatie', '2023-01-01', '2024-01-01')
  // Neither: still open, closed after the year, of somebody who lived elsewhere.
  await aCase('Naturalisatie', '2025-01-01', null)
  await aCase('Naturalisatie', '2025-01-01', '2026-01-01')
  await aCase('Naturalisatie', '2025-01-01', '2025-01-02', 1)
})

async function aCase(kind: string, opened_on: string, closed_on: string | null, town = 0) {
  const client = await aClient(app, here, { municipality: here.municipalities[town]! })
  await app.asSystem(here, async (tx) => {
    const kind_id = await aWord(tx, here, 'legal-case-kind', kind)
    const outcome_id = closed_on && (await aWord(tx, here, 'legal-outcome', 'Toegekend'))
    const at = { foundation_id: here.id, client_id: client.id, id: newId() }
    await tx
      .insertInto('legal_case')
      .values({ ...at, kind_id, opened_on, closed_on, outcome_id })
      .execute()
  })
}

const span = (year = 2025) => ({
  municipalityId: here.municipalities[0]!.id,
  from: `${year}-01-01`,
  until: `${year}-12-31`,
})
async function told(who: Visitor, year = 2025) {
  const { body } = await who.ask(getReport, span(year))
  const all = body.chapters.flatMap(({ figures }) => figures)
  return (key: string) => all.find((figure) => figure.key === `legal.${key}ClosedWithin`)!
}

test('how long closed dossiers took: the median and the third quartile, by kind, with over how many', async () => {
  const roles = ['coordinator', 'administrator', 'team-leader'] as const
  for (const role of roles) {
    const of = await told(await app.signedIn(role, here, { locationId: here.locations[0]!.id }))
    expect(of('half'), role).toMatchObject({ value: 30, before: 365, over: { value: 7, before: 1 }, record: null })
    expect(of('half').split, role).toEqual([
      { word: 'Gezinshereniging', value: 0, before: null, over: { value: 2, before: 0 } },
      { word: 'Naturalisatie', value: 30, before: 365, over: { value: 5, before: 1 } },
    ])
    expect(of('threeQuarters').value, role).toBe(100)
    expect(of('threeQuarters').split!.map(({ word, value }) => [word, value])).toEqual([
      ['Gezinshereniging', 400],
      ['Naturalisatie', 40],
    ])
  }
})

test('without a closed dossier there is no duration, which is not 0 days', async () => {
  const of = await told(await app.signedIn('coordinator', here), 2022)
  expect([of('half').value, of('half').before, of('half').split]).toEqual([null, null, []])
})

test('a town hall reads no duration of fewer dossiers than the limit, and of none over how many it is', async () => {
  const of = await told(await app.signedIn('municipality', here, { municipalityId: here.municipalities[0]!.id }))
  for (const [key, all, many] of [
    ['half', 30, 30],
    ['threeQuarters', 100, 40],
  ] as const) {
    expect(of(key)).toMatchObject({ value: all, before: null, beforeHidden: { below: null } })
    expect(of(key)).not.toHaveProperty('over')
    expect(of(key).split).toEqual([
      { word: 'Gezinshereniging', value: null, before: null, hidden: { below: null } },
      { word: 'Naturalisatie', value: many, before: null, beforeHidden: { below: null } },
    ])
  }
})

test('an adviser reads no report, and a duration opens no list of its own', async () => {
  const at = { locationId: here.locations[0]!.id }
  const adviser = await app.signedIn('legal-adviser', here, at)
  expect((await adviser.ask(getReport, span())).status).toBe(403)
  const leader = await app.signedIn('team-leader', here, at)
  expect((await leader.ask(openFigure, { ...span(), key: 'legal.halfClosedWithin' })).problem).toBe(
    'reporting/unknown-figure',
  )
})

test('it is finalised with the report, and tells when it is another number now', async () => {
  const coordinator = await app.signedIn('coordinator', here)
  const { body } = await coordinator.ask(finaliseReport, span())
  const drift = async () => {
    const report = (await coordinator.ask(getFinalisedReport, { reportId: body.id })).body
    return report
      .drift!.filter(({ key }) => key === 'legal.halfClosedWithin')
      .map(({ word, finalised, live }) => [word, finalised, live])
  }
  expect(await drift()).toEqual([])
  await aCase('Reisdocument', '2025-06-01', '2025-06-02')
  expect(await drift()).toEqual([
    [null, 30, 20],
    ['Reisdocument', null, 1],
  ])
})
