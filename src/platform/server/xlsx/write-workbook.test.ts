import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { openTables } from '../tabular/open-tables.ts'
import { bytesSource } from '../tabular/source.ts'
import { writeWorkbook } from './write-workbook.ts'

/** Read by another library than the one that wrote. */
async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  return book
}

const figures = {
  name: 'Huisvesting',
  columns: [
    { heading: 'Wat', type: 'text' },
    { heading: 'Aantal', type: 'integer' },
    { heading: 'Gemiddeld', type: 'decimal' },
    { heading: 'Op', type: 'date', width: 14 },
  ],
  rows: [
    ['Zoë & <b>Łukasz</b> أحمد', 55, 1.5, '2017-12-31'],
    ['=1+1', -3, 0, '1965-08-30'],
    [null, null, null, null],
    ['007', 0, 2, '2016-02-29'],
  ],
  note: 'Personen, peildatum 31-12-2017',
} as const

test('numbers are numbers, dates are dates, text is text and headings are bold and frozen', async () => {
  const book = await read(
    await writeWorkbook([figures], { title: 'Jaarverslag', madeAt: new Date('2018-01-15T10:00:00Z') }),
  )
  const sheet = book.getWorksheet('Huisvesting')!
  expect(sheet.getRow(1).values).toEqual([undefined, 'Wat', 'Aantal', 'Gemiddeld', 'Op'])
  expect(sheet.getRow(2).values).toEqual([
    undefined,
    'Zoë & <b>Łukasz</b> أحمد',
    55,
    1.5,
    new Date('2017-12-31T00:00:00Z'),
  ])
  expect(sheet.getRow(3).values).toEqual([undefined, '=1+1', -3, 0, new Date('1965-08-30T00:00:00Z')])
  expect(sheet.getCell('A3').type).toBe(ExcelJS.ValueType.String)
  expect(sheet.getCell('A5').value).toBe('007')
  expect(sheet.getCell('D5').value).toEqual(new Date('2016-02-29T00:00:00Z'))
  expect(sheet.getCell('D5').numFmt).toBe('dd-mm-yyyy')
  expect(sheet.getCell('B2').numFmt).toBe('#,##0')
  expect(sheet.getCell('A1').font.bold).toBe(true)
  expect(sheet.getCell('A2').font?.bold).toBeFalsy()
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  expect(sheet.getColumn(4).width).toBeCloseTo(14, 0)
  expect(sheet.getCell('A7').value).toBe('Personen, peildatum 31-12-2017')
  expect(book.title).toBe('Jaarverslag')
})

test('what is written can be offered to the import', async () => {
  const { tables } = await openTables([bytesSource('x.xlsx', await writeWorkbook([figures]))])
  const rows = []
  for await (const row of tables[0]!.rows()) rows.push(row.cells)
  expect(rows.slice(0, 2)).toEqual([
    ['Zoë & <b>Łukasz</b> أحمد', '55', '1.5', '2017-12-31'],
    ['=1+1', '-3', '0', '1965-08-30'],
  ])
})

test('names of sheets are cut, cleaned and unique', async () => {
  const names = ['Contacten/soort: [alles]?', '', 'x'.repeat(40), 'X'.repeat(40), "'eigen'", 'EIGEN']
  const book = await read(await writeWorkbook(names.map((name) => ({ ...figures, name }))))
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
    'Contacten soort alles',
    'Blad',
    'x'.repeat(31),
    `${'X'.repeat(27)} 2`,
    'eigen',
    'EIGEN 2',
  ])
})

test('odd characters and very long texts make no broken file', async () => {
  const texts = ['a\0b\u0008c\ud800d', 'regel\nregel', 'x'.repeat(40_000), ' spaties ', '_x0041_', '\u{1f600}', '']
  const bytes = await writeWorkbook([
    { name: 'a', columns: [{ heading: 'T', type: 'text' }], rows: texts.map((text) => [text]) },
  ])
  const sheet = (await read(bytes)).worksheets[0]!
  const cells = texts.map((_, at) => sheet.getCell(at + 2, 1).value)
  expect(cells.slice(0, 2)).toEqual(['a\ufffdb\ufffdc\ufffdd', 'regel\nregel'])
  expect(String(cells[2])).toHaveLength(32_767)
  expect(cells[3]).toBe(' spaties ')
  expect(cells[4]).toBe('_x0041_')
  expect(cells[5]).toBe('\u{1f600}')
  const { tables } = await openTables([bytesSource('a.xlsx', bytes)])
  const again: string[] = []
  for await (const row of tables[0]!.rows()) again.push(row.cells[0]!)
  expect(again).toEqual(cells.slice(0, 6))
})

test('a value of another type than its column is a mistake of the caller', () => {
  const write = (type: 'integer' | 'date' | 'text' | 'decimal', value: unknown) => () =>
    writeWorkbook([{ name: 'a', columns: [{ heading: 'K', type }], rows: [[value]] }])
  expect(write('integer', 1.5)).toThrow('Column K takes a integer')
  expect(write('integer', '5')).toThrow(TypeError)
  expect(write('decimal', Number.NaN)).toThrow(TypeError)
  expect(write('date', '2017-02-31')).toThrow(TypeError)
  expect(write('text', 5)).toThrow(TypeError)
})
