import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapHeadings } from './headings.ts'
import { kinds } from './kinds.ts'
import { csvLine, guard, refusedHeadings, refusedRow, unguard } from './refused-file.ts'
import { parseRow } from './row.ts'

test('the apostrophe comes only before what a spreadsheet would run', () => {
  const same = ['-1', '+31 6 1234', '@Home', "'t Hart", 'a=b', '', '- punt', '+1,5']
  for (const cell of same) expect(guard(cell)).toBe(cell)
  const guarded = ['=1+1', ' =1', '@SUM(1)', '+cmd|x', '-A!1', '\t=1', "'=1", "''=1"]
  for (const cell of guarded) expect(guard(cell)).toBe(`'${cell}`)
})

test('what is guarded comes back as it was', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '-', '(', ' ', '\t', 'a') }))
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguard(guard(text))).toBe(text)
    }),
  )
})

test('refused rows keep headings and cells and gain a reason, also when refused again', () => {
  const first = mapHeadings(kinds.groups, ['Groepnr', 'Programma', 'Startdatum', 'Kleur'])
  expect(refusedHeadings(first)).toEqual(['Groepnr', 'Programma', 'Startdatum', 'Kleur', 'Reden'])
  const row = refusedRow(first, ['G1', '=x', '31-02-2017'], 'Geweigerd: x.')
  expect(row).toEqual(['G1', '=x', '31-02-2017', '', 'Geweigerd: x.'])
  const again = mapHeadings(kinds.groups, refusedHeadings(first))
  expect(refusedHeadings(again)).toEqual(refusedHeadings(first))
  expect(refusedRow(again, row.map(guard), 'Geweigerd: y.')).toEqual([...row.slice(0, -1), 'Geweigerd: y.'])
})

test('a mended row loses its reason, and a column Reden of the office itself is kept', () => {
  const map = mapHeadings(kinds.groups, ['Groepnr', 'Programma', 'Startdatum', 'Reden'])
  const parse = (reason: string) => parseRow(map, { cells: ['G1', "'=x", '01-02-2017', reason] })
  expect(parse('Geweigerd: Startdatum: bestaat niet.')).toMatchObject({ values: { programme: '=x' }, extra: {} })
  expect(parse('te weinig animo')).toMatchObject({ extra: { Reden: 'te weinig animo' } })
})

test('the reason of a correction is data; the second one is ours', () => {
  const map = mapHeadings(kinds.corrections, ['Gemeente', 'Datum', 'Aantal', 'Reden', 'Reden'])
  const found = parseRow(map, { cells: ['Lisse', '01-07-2017', '-1', 'Telfout', 'Geweigerd: x.'] })
  expect(found).toMatchObject({ values: { reason: 'Telfout' }, extra: {} })
  expect(refusedHeadings(map)).toEqual(['Gemeente', 'Datum', 'Aantal', 'Reden', 'Reden'])
})

test('our reason is never taken for the reason of a correction that had none', () => {
  const map = mapHeadings(kinds.corrections, ['Gemeente', 'Datum', 'Aantal', 'Reden'])
  const found = parseRow(map, { cells: ['Lisse', '01-07-2017', '-1', 'Geweigerd: Datum: bestaat niet.'] })
  expect(found).toMatchObject({ values: { reason: null } })
})

test('cells beyond the headings travel in the reason', () => {
  const map = mapHeadings(kinds.corrections, ['Gemeente', 'Datum', 'Aantal'])
  expect(refusedRow(map, ['a', 'b', 'c', '', 'over'], 'x.')).toEqual(['a', 'b', 'c', 'x. [over]'])
})

test('a line is separated by semicolons and quoted where it must be', () => {
  expect(csvLine(['a', 'b;c', 'zei "x"', 'twee\nregels', '-1', ' '])).toBe(
    'a;"b;c";"zei ""x""";"twee\nregels";-1;" "\r\n',
  )
})
