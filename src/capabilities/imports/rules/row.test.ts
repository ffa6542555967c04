import { expect, test } from 'vitest'
import { mapHeadings, recognise } from './headings.ts'
import { kinds } from './kinds.ts'
import { reasonText, refusalText } from './reasons.ts'
import { identityOf, parseRow } from './row.ts'

const parse = (kind: keyof typeof kinds, headings: string[], cells: string[]) =>
  parseRow(mapHeadings(kinds[kind], headings), { cells })

test('a whole row becomes values by key, in whatever order the columns stand', () => {
  const headings = ['DATUM', ' soort', 'Client-nr', 'Contactnr', 'Kleur', 'Minuten', '']
  const cells = ['1-2-2017', ' Infopunt ', 'C1', 'CT1', ' rood ', '', 'los']
  expect(parse('contacts', headings, cells)).toEqual({
    values: {
      number: 'CT1',
      heldOn: '2017-02-01',
      client: 'C1',
      kind: 'Infopunt',
      manner: null,
      subject: null,
      minutes: null,
      worker: null,
    },
    extra: { Kleur: 'rood', '(kolom 7)': 'los' },
    warnings: [],
  })
})

test('all that is wrong with a row is told at once, in Dutch and English', () => {
  const found = parse(
    'contacts',
    ['Contactnr', 'Datum', 'Cliëntnr', 'Soort', 'Minuten'],
    ['', '31-02-2017', 'C1', 'x', '1a'],
  )
  if (!('refusals' in found)) throw new Error('The row was taken')
  expect(found.refusals.map(({ column, value, code }) => [column, value, code])).toEqual([
    ['Contactnr', '', 'required'],
    ['Datum', '31-02-2017', 'date-does-not-exist'],
    ['Minuten', '1a', 'not-a-number'],
  ])
  expect(refusalText('nl', found.refusals)).toBe(
    'Geweigerd: Contactnr: dit moet ingevuld zijn. Datum: de datum 31-02-2017 bestaat niet. Minuten: “1a” is geen heel getal.',
  )
  expect(reasonText('en', found.refusals[1]!)).toBe('Datum: the date 31-02-2017 does not exist.')
})

test('a person needs a number and a name; everything else may be empty', () => {
  const headings = ['Cliëntnr', 'Voornamen', 'Achternaam', 'Geboortedatum', 'V-nummer', 'Gemeente']
  const taken = parse('clients', headings, ['C1', '', 'Haile', '', '', ''])
  expect(taken).toMatchObject({ values: { number: 'C1', familyName: 'Haile', birthDate: null, vNumber: null } })
  expect('warnings' in taken && taken.warnings.map(({ column, code }) => [column, code])).toEqual([
    ['Geboortedatum', 'expected'],
    ['Gemeente', 'expected'],
  ])
  expect(parse('clients', headings, ['C1', ' ', '', '01-01-1980', '', 'Lisse'])).toMatchObject({
    refusals: [{ code: 'one-of-required', column: 'Achternaam', params: { columns: 'Voornamen, Achternaam' } }],
  })
})

test('an end before its start is unlikely, not impossible', () => {
  const headings = ['Trajectnr', 'Cliëntnr', 'Soort', 'Startdatum', 'Einddatum']
  expect(parse('trajectories', headings, ['T1', 'C1', 'x', '02-01-2017', '01-01-2017'])).toMatchObject({
    values: { startedOn: '2017-01-02', endedOn: '2017-01-01' },
    warnings: [{ code: 'date-before-date', column: 'Einddatum' }],
  })
})

test('a row that is wider than its headings is refused, a narrower one is taken with a warning', () => {
  const headings = ['Gemeente', 'Datum', 'Aantal', 'Reden']
  expect(parse('corrections', headings, ['Lisse', '01-07-2017', '-1', 'x', '', 'y'])).toMatchObject({
    refusals: [{ code: 'more-cells-than-headings', value: 'y' }],
  })
  expect(parse('corrections', headings, ['Lisse', '01-07-2017', '-1', 'x', ' '])).toMatchObject({ warnings: [] })
  const narrow = parse('corrections', headings, ['Lisse', '01-07-2017', '-1'])
  expect('warnings' in narrow && narrow.warnings.map(({ code }) => code)).toEqual([
    'expected',
    'fewer-cells-than-headings',
  ])
  expect(parse('corrections', headings, ['Lisse', '01-07-2017', '0', 'x'])).toMatchObject({
    refusals: [{ code: 'zero-correction' }],
  })
})

test('a value in a reason is cut short', () => {
  const found = parse(
    'workers',
    ['Medewerkernr', 'Naam', 'Functie', 'Soort'],
    ['M1', 'x'.repeat(1e6), 'Tolk', 'Vrijwilliger'],
  )
  expect('refusals' in found && found.refusals[0]?.value?.length).toBe(81)
})

test('a damaged character is taken with a warning', () => {
  const found = parse(
    'workers',
    ['Medewerkernr', 'Naam', 'Functie', 'Soort'],
    ['M1', 'Zo\ufffd', 'Tolk', 'vrijwilliger'],
  )
  expect(found).toMatchObject({
    values: { kind: 'volunteer' },
    warnings: [{ code: 'damaged-character', column: 'Naam' }],
  })
})

test('rows are known again by their number, or by what makes them one of a kind', () => {
  expect(identityOf(kinds.clients, { number: 'C1' })).toBe('C1')
  expect(identityOf(kinds.enrolments, { group: 'a', client: 'bc' })).not.toBe(
    identityOf(kinds.enrolments, { group: 'ab', client: 'c' }),
  )
})

test('every identity, order and choice names a column that exists, and keys are used once', () => {
  for (const kind of Object.values(kinds)) {
    const keys = kind.columns.map((column) => column.key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(
      expect.arrayContaining([...kind.identity, ...(kind.oneOf ?? []), ...(kind.order ?? []).flat()]),
    )
  }
})

test('a table is known by its name whatever the capitals and accents, else by its headings', () => {
  const contact = ['Contactnr', 'Datum', 'Cliëntnr', 'Soort']
  expect(recognise('Cliënten', ['cliëntnr', 'ACHTERNAAM'])).toMatchObject({ as: 'table', kind: 'clients' })
  expect(recognise('export 2017', contact)).toMatchObject({ as: 'table', kind: 'contacts' })
  expect(recognise('deel 2', ['Groepnr', 'Cliëntnr', 'Afgerond'])).toMatchObject({ kind: 'enrolments' })
  expect(recognise('CONTACTEN', ['Contactnr', 'Datum'])).toEqual({
    as: 'incomplete',
    kind: 'contacts',
    missing: ['Cliëntnr', 'Soort'],
  })
  expect(recognise('clienten', ['Cliëntnr'])).toMatchObject({ as: 'incomplete', missing: ['Voornamen', 'Achternaam'] })
  expect(recognise('taalkoppels', [])).toMatchObject({ as: 'table', kind: 'languagePairs' })
  expect(recognise('notities', ['Datum', 'Tekst'])).toEqual({ as: 'unknown' })
  expect(recognise('leeg', [])).toEqual({ as: 'unknown' })
  for (const [name, kind] of Object.entries(kinds)) {
    const headings = kind.columns.map((column) => column.heading)
    expect(recognise('x', headings)).toMatchObject({ as: 'table', kind: name })
  }
})

test('of two columns with one heading the first counts and the second is kept', () => {
  const headings = ['Groepnr', 'Cliëntnr', 'Uitkomst', 'uitkomst']
  expect(parse('enrolments', headings, ['G', 'C', 'a', 'b'])).toMatchObject({
    values: { outcome: 'a' },
    extra: { 'uitkomst (2)': 'b' },
  })
})
