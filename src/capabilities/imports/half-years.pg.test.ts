import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { refusedFile } from './commands/refused-rows.ts'
import { importer, person } from './test-register.ts'

const app = await testApp()

const half = (name: string, part: 1 | 2, target: number, backlog = '') => ({
  Gemeente: name,
  Jaar: '2017',
  Halfjaar: String(part),
  Taakstelling: String(target),
  'Achterstand bij aanvang': backlog,
})

/** Hillegom, with the first half of 2017 entered by hand: 3 to house, 4 behind. Once called Oud-Hillegom. */
async function enteredByHand() {
  const foundation = await aFoundation(app)
  const municipalityId = foundation.municipalities[0]!.id
  const enter = (values: { half: 1 | 2; target: number; opening_balance: number | null }) =>
    app.asSystem(foundation, (tx) =>
      tx
        .insertInto('housing_target')
        .values({ ...values, foundation_id: foundation.id, id: newId(), municipality_id: municipalityId, year: 2017 })
        .execute(),
    )
  await app.asSystem(foundation, (tx) =>
    tx
      .insertInto('municipality_name')
      .values({ foundation_id: foundation.id, id: newId(), municipality_id: municipalityId, name: 'Oud-Hillegom' })
      .execute(),
  )
  await enter({ half: 1, target: 3, opening_balance: -4 })
  return { foundation, enter, ...importer(app, foundation) }
}

const targets = (of: TestFoundation) =>
  app.asSystem(of, (tx) =>
    tx.selectFrom('housing_target').select(['half', 'target', 'opening_balance as opening']).orderBy('half').execute(),
  )

async function refusedText(of: TestFoundation, batchId: string, lang: 'nl' | 'en') {
  const file = await app.asSystem(of, (tx) => refusedFile(tx, batchId, 1, lang))
  return new TextDecoder().decode(file!.bytes)
}

test('a half-year that was entered by hand and says the same is unchanged, with its backlog or without', async () => {
  const { foundation, preview, take } = await enteredByHand()
  const first = { taakstelling: [half('Hillegom', 1, 3, '4'), half('Hillegom', 2, 2)] }
  for (const batch of [await preview(first), await take(first)])
    expect(batch.counts('targets')).toEqual({ taken: 1, unchanged: 1 })
  for (const same of [half('Hillegom', 1, 3), half('Oud-Hillegom', 1, 3)])
    expect((await take({ taakstelling: [same] })).counts('targets')).toEqual({ unchanged: 1 })
  expect(await targets(foundation)).toEqual([
    { half: 1, target: 3, opening: -4 },
    { half: 2, target: 2, opening: null },
  ])
})

test('one that says otherwise is refused with both numbers, in the preview too; the rest is taken', async () => {
  const { foundation, preview, take } = await enteredByHand()
  const register = { clienten: [person('C1')], taakstelling: [half('Hillegom', 1, 5, '6'), half('Hillegom', 2, 2)] }
  for (const batch of [await preview(register), await take(register)]) {
    expect(batch.counts('clients')).toEqual({ taken: 1 })
    expect(batch.counts('targets')).toEqual({ taken: 1, refused: 1 })
    expect(batch.summary.reasons).toMatchObject([
      { kind: 'targets', column: 'Achterstand bij aanvang', code: 'half-year-differs', lines: [2] },
      { kind: 'targets', column: 'Taakstelling', code: 'half-year-differs', lines: [2] },
    ])
    const dutch = await refusedText(foundation, batch.id, 'nl')
    expect(dutch).toContain('Taakstelling: hier staat 5, maar voor dit halfjaar is al 3 vastgelegd')
    expect(dutch).toContain('Achterstand bij aanvang: hier staat 6, maar voor dit halfjaar is al 4 vastgelegd')
    expect(await refusedText(foundation, batch.id, 'en')).toContain('this says 5, but 3 was already entered')
  }
  expect(await targets(foundation)).toEqual([
    { half: 1, target: 3, opening: -4 },
    { half: 2, target: 2, opening: null },
  ])
})

test('a backlog for a half-year that was entered without: what the half-year before leaves decides', async () => {
  const { enter, take } = await enteredByHand()
  await enter({ half: 2, target: 2, opening_balance: null })
  // 4 behind, 3 to house, nobody housed: 7 behind.
  expect((await take({ taakstelling: [half('Hillegom', 2, 2, '7')] })).counts('targets')).toEqual({ unchanged: 1 })
  const wrong = await take({ taakstelling: [half('Hillegom', 2, 2, '9')] })
  expect(wrong.counts('targets')).toEqual({ refused: 1 })
  expect(wrong.summary.reasons).toMatchObject([{ code: 'balance-disagrees' }])

  const foundation = await aFoundation(app)
  const other = importer(app, foundation)
  await other.take({ taakstelling: [half('Hillegom', 1, 3)] }, { source: 'ander systeem' })
  const unknown = await other.take({ taakstelling: [half('Hillegom', 1, 3, '4')] })
  expect(unknown.counts('targets')).toEqual({ refused: 1 })
  expect(unknown.summary.reasons).toMatchObject([{ code: 'half-year-without-backlog' }])
})

test('one half-year twice in a file, by the old name and the new: the first row counts', async () => {
  const { foundation, preview, take } = await enteredByHand()
  const register = {
    taakstelling: [
      half('Oud-Hillegom', 2, 2),
      half('Hillegom', 2, 2),
      half('hillegom', 2, 8),
      half('Hillegom', 2, 9),
      half('Nieuwstad', 1, 1),
      half('NIEUWSTAD', 1, 4),
    ],
  }
  for (const batch of [await preview(register), await take(register)]) {
    expect(batch.counts('targets')).toEqual({ taken: 2, unchanged: 1, refused: 3 })
    expect(batch.summary.reasons).toMatchObject([{ code: 'half-year-twice', column: 'Taakstelling', lines: [4, 5, 7] }])
    const dutch = await refusedText(foundation, batch.id, 'nl')
    expect(dutch).toContain('Taakstelling: hier staat 9, maar rij 2 noemt 2 voor hetzelfde halfjaar')
  }
  const again = await take({ taakstelling: register.taakstelling.slice(0, 2) })
  expect(again.counts('targets')).toEqual({ unchanged: 2 })
})

test('a row follows the first of its half-year: changed with it, refused with it', async () => {
  const { foundation, take } = await enteredByHand()
  const both = (target: number, backlog = '') => ({
    taakstelling: [half('Oud-Hillegom', 2, target, backlog), half('Hillegom', 2, target)],
  })
  // 7 behind is what the first half leaves.
  const wrong = await take(both(2, '9'))
  expect(wrong.counts('targets')).toEqual({ refused: 2 })
  expect(wrong.summary.reasons).toMatchObject([
    { code: 'balance-disagrees', lines: [2] },
    { code: 'refused-half-year', lines: [3] },
  ])
  expect((await take(both(2))).counts('targets')).toEqual({ taken: 1, unchanged: 1 })
  expect((await take(both(6))).counts('targets')).toEqual({ updated: 1, unchanged: 1 })
  expect(await targets(foundation)).toMatchObject([{ target: 3 }, { target: 6 }])
})
