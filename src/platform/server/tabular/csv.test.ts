import { expect, test } from 'vitest'
import { openTables } from './open-tables.ts'
import { bytesSource, defaultLimits, type TabularSource } from './source.ts'
import type { TableRow } from './table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** The same bytes in pieces of a few, so that every cut between pieces is tried. */
const inPieces = (name: string, bytes: Uint8Array, size: number): TabularSource => ({
  name,
  size: bytes.length,
  async *open() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  },
})

async function read(source: TabularSource, limits = defaultLimits) {
  const { tables, broken, otherFiles } = await openTables([source], limits)
  const rows: TableRow[] = []
  for await (const row of tables[0]?.rows() ?? []) rows.push(row)
  return { headings: tables[0]?.headings, rows, broken, otherFiles, cells: rows.map((row) => row.cells) }
}
const readText = (text: string) => read(bytesSource('clienten.csv', utf8(text)))

test('separator, line ends and byte order mark do not matter', async () => {
  const lines = [
    ['Cliëntnr', 'Naam'],
    ['C1', 'Zoë'],
    ['C2', 'Bo'],
  ]
  for (const separator of [';', ','])
    for (const end of ['\n', '\r\n'])
      for (const mark of ['', '\ufeff'])
        for (const last of ['', end]) {
          const found = await readText(mark + lines.map((line) => line.join(separator)).join(end) + last)
          expect([found.headings, ...found.cells]).toEqual(lines)
        }
})

test('quoted cells hold separators, quotes and line ends; line numbers are those of the file', async () => {
  const text = 'a;b\r\n"x;y";"zei ""ja"""\r\n\r\n;  ;\r\n"twee\r\nregels" ;1\r\n3; "x" \r\n'
  const found = await readText(text)
  expect(found.rows).toEqual([
    { line: 2, cells: ['x;y', 'zei "ja"'] },
    { line: 5, cells: ['twee\r\nregels', '1'] },
    { line: 7, cells: ['3', 'x'] },
  ])
  for (const size of [1, 2, 3, 7]) {
    const pieces = await read(inPieces('clienten.csv', utf8(text), size))
    expect(pieces.rows).toEqual(found.rows)
  }
})

test('the separator is counted outside quotes, and the hint of a spreadsheet is obeyed', async () => {
  expect((await readText('"Naam, roepnaam, titel";Datum\nx;1\n')).headings).toEqual(['Naam, roepnaam, titel', 'Datum'])
  expect((await readText('sep=,\na,b;c\n1,2\n')).headings).toEqual(['a', 'b;c'])
})

test('Windows-1252 is recognised by what is not UTF-8', async () => {
  const bytes = new Uint8Array([...Buffer.from('Cli\xebntnr;Bedrag\nC1;', 'latin1'), 0x80, 0x35, 0x20, 0x92])
  const found = await read(bytesSource('clienten.csv', bytes))
  expect(found.headings).toEqual(['Cliëntnr', 'Bedrag'])
  expect(found.cells).toEqual([['C1', '€5 ’']])
})

test('an accent at the cut between two pieces stays whole', async () => {
  for (const size of [1, 2, 3]) {
    expect((await read(inPieces('a.csv', utf8('Cliëntnr;ة\nZoë;ሰ\n'), size))).cells).toEqual([['Zoë', 'ሰ']])
  }
})

test('a UTF-8 file that was cut in the middle of a character is not read as Windows-1252', async () => {
  const bytes = utf8('Cliëntnr\nZoë').subarray(0, -1)
  expect((await read(bytesSource('a.csv', bytes))).headings).toEqual(['Cliëntnr'])
})

test('a quote that is never closed spoils its own line and no other', async () => {
  const found = await readText('a;b\n1;"open\n2;goed\n3;"ook" goed\n4;"dicht"\n')
  expect(found.rows).toEqual([
    { line: 2, cells: ['1', '"open'], fault: 'broken-quotes' },
    { line: 3, cells: ['2', 'goed'] },
    { line: 4, cells: ['3', '"ook" goed'], fault: 'broken-quotes' },
    { line: 5, cells: ['4', 'dicht'] },
  ])
  for (const size of [1, 5]) {
    const text = utf8('a;b\n1;"open\n2;goed\n3;"ook" goed\n4;"dicht"\n')
    expect((await read(inPieces('a.csv', text, size))).rows).toEqual(found.rows)
  }
})

test('a quote inside a bare cell is a character like any other', async () => {
  expect((await readText('a;b\nJan "Piet" Bos;1\n')).cells).toEqual([['Jan "Piet" Bos', '1']])
})

test('a text of a megabyte arrives whole; a line above the limit is a fault of that line', async () => {
  const long = 'x'.repeat(1_000_000)
  expect((await readText(`a;b\n1;${long}\n2;"${long}"\n`)).cells).toEqual([
    ['1', long],
    ['2', long],
  ])
  const limits = { ...defaultLimits, rowChars: 1000 }
  const bytes = utf8(`a;b\n1;${'y'.repeat(5000)}\n2;b\n3;"${'z\n'.repeat(2000)}`)
  const found = await read(inPieces('a.csv', bytes, 100), { ...limits, brokenRows: 10_000 })
  expect(found.rows[0]).toMatchObject({ line: 2, fault: 'row-too-long' })
  expect(found.rows[1]).toEqual({ line: 3, cells: ['2', 'b'] })
  expect(found.rows[2]).toEqual({ line: 4, cells: ['3', '"z'], fault: 'broken-quotes' })
  expect(found.rows.at(-1)?.line).toBe(2003)
})

test('a file that is no table says which file and why', async () => {
  const codes = async (source: TabularSource, limits = defaultLimits) =>
    (await read(source, limits)).broken.map(({ code, file, line }) => ({ code, file, line }))
  expect(await codes(bytesSource('a.csv', new Uint8Array([1, 0, 2, 0])))).toEqual([
    { code: 'tabular/not-text', file: 'a.csv', line: null },
  ])
  expect(await codes(bytesSource('a.csv', utf8('"a;b\n1;2')))).toEqual([
    { code: 'tabular/broken-quotes', file: 'a.csv', line: 1 },
  ])
  expect(await codes(bytesSource('a.csv', utf8(';'.repeat(400) + 'x')))).toMatchObject([
    { code: 'tabular/too-many-columns' },
  ])
  expect(await codes(bytesSource('a.csv', utf8('a;b\n')), { ...defaultLimits, fileBytes: 2 })).toMatchObject([
    { code: 'tabular/too-large' },
  ])
  expect((await read(bytesSource('expected.json', utf8('{}')))).otherFiles).toEqual(['expected.json'])
})

test('an empty file and a file with only headings are tables without rows', async () => {
  expect(await readText('')).toMatchObject({ headings: [], rows: [], broken: [] })
  expect(await readText('\n a ;b;;\n')).toMatchObject({ headings: ['a', 'b'], rows: [] })
})

test('when quotes are broken all over, the file is broken and not its rows', async () => {
  const text = `a\n${'"x"y\n'.repeat(300)}`
  await expect(readText(text)).rejects.toMatchObject({ code: 'tabular/broken-quotes', line: 202 })
})
