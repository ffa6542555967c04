import { crc32, deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { openTables } from './open-tables.ts'
import { bytesSource, defaultLimits } from './source.ts'

/** Written by another library than the one that reads. */
async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
}

async function read(bytes: Uint8Array, limits = defaultLimits) {
  const { tables, broken } = await openTables([bytesSource('register.xlsx', bytes)], limits)
  const sheets = []
  for (const table of tables) {
    const rows = []
    for await (const row of table.rows()) rows.push([row.line, ...row.cells])
    sheets.push({ name: table.baseName, label: table.label, headings: table.headings, rows })
  }
  return { sheets, codes: broken.map(({ code }) => code) }
}

test('every sheet is a table; dates, numbers and texts become what people see', async () => {
  const bytes = await workbook((book) => {
    const clients = book.addWorksheet('Cliënten')
    clients.addRow([])
    clients.addRow([' Cliëntnr ', 'Geboortedatum', 'V-nummer', 'Naam'])
    clients.addRow([1001, new Date(Date.UTC(1987, 1, 28)), 2254785024, { richText: [{ text: 'Zo' }, { text: 'ë' }] }])
    clients.addRow([])
    clients.addRow(['C2', '31-02-1987', { formula: '1+1', result: 2 }, '=1+1'])
    clients.addRow([true, 43000, 1.5, { error: '#N/A' }])
    book.addWorksheet('contacten.csv', { state: 'hidden' }).addRow(['Contactnr'])
    book.addWorksheet('leeg')
  })
  expect((await read(bytes)).sheets).toEqual([
    {
      name: 'Cliënten',
      label: 'register.xlsx, Cliënten',
      headings: ['Cliëntnr', 'Geboortedatum', 'V-nummer', 'Naam'],
      rows: [
        [3, '1001', '1987-02-28', '2254785024', 'Zoë'],
        [5, 'C2', '31-02-1987', '2', '=1+1'],
        [6, 'J', '43000', '1.5', '#N/A'],
      ],
    },
    { name: 'contacten', label: 'register.xlsx, contacten.csv', headings: ['Contactnr'], rows: [] },
    { name: 'leeg', label: 'register.xlsx, leeg', headings: [], rows: [] },
  ])
})

test('a date is the day that the sheet shows, whatever the time zone or the time of day', async () => {
  const bytes = await workbook((book) => {
    const sheet = book.addWorksheet('contacten')
    sheet.addRow(['Datum'])
    sheet.addRow([new Date(Date.UTC(2017, 2, 26, 23, 59, 59))])
    sheet.addRow([new Date(Date.UTC(2017, 9, 29))])
    sheet.getCell('A3').numFmt = 'dd\\-mm\\-yyyy'
  })
  expect((await read(bytes)).sheets[0]?.rows).toEqual([
    [2, '2017-03-26'],
    [3, '2017-10-29'],
  ])
})

test('a workbook is known by its content, not only by its name', async () => {
  const bytes = await workbook((book) => book.addWorksheet('clienten').addRow(['Cliëntnr']))
  const { tables } = await openTables([bytesSource('export.csv', bytes)])
  expect(tables.map((table) => table.label)).toEqual(['export.csv, clienten'])
})

test('what is no workbook is refused with a code', async () => {
  const whole = await workbook((book) => book.addWorksheet('clienten').addRow(['Cliëntnr']))
  const codes = async (bytes: Uint8Array) => (await read(bytes)).codes
  expect(await codes(new TextEncoder().encode('Cliëntnr;Naam'))).toEqual(['tabular/not-a-workbook'])
  expect(await codes(new Uint8Array())).toEqual(['tabular/not-a-workbook'])
  expect(await codes(whole.subarray(0, whole.length - 400))).toEqual(['tabular/not-a-workbook'])
  expect(await codes(zip([{ name: 'a.txt', data: Buffer.from('a') }]))).toEqual(['tabular/broken-workbook'])
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])
  expect(['tabular/not-a-workbook', 'tabular/encrypted']).toContain((await codes(ole))[0])
})

test('a damaged part is found, also when it unpacks without an error', async () => {
  const sheet = 'xl/worksheets/sheet1.xml'
  for (const spoil of [
    { name: sheet, packed: 'garbage' },
    { name: sheet, wrongSum: true },
  ] as const) {
    const found = await read(handmadeWorkbook(texts, spoil)).catch((error: { code: string }) => ({
      codes: [error.code],
    }))
    expect(found.codes).toEqual(['tabular/broken-workbook'])
  }
})

test('a zip bomb is refused: too large, packed too well, lying about its size, too many parts', async () => {
  const codes = async (bytes: Uint8Array, limits = defaultLimits) => (await read(bytes, limits)).codes
  const limits = { ...defaultLimits, unpackedBytes: 1_000_000, heldPartBytes: 500_000 }
  const zeros = Buffer.alloc(3_000_000)
  expect(await codes(zip([{ name: 'xl/worksheets/sheet1.xml', data: zeros }]), limits)).toEqual(['tabular/zip-bomb'])
  expect(await codes(handmadeWorkbook(`<sst>${'<si/>'.repeat(120_000)}</sst>`), limits)).toEqual(['tabular/too-large'])
  expect(await codes(handmadeWorkbook(`<sst>${'<si/>'.repeat(3_000_000)}</sst>`))).toEqual(['tabular/zip-bomb'])
  const lying = handmadeWorkbook(`<sst>${'<si/>'.repeat(3_000_000)}</sst>`, {
    name: 'xl/sharedStrings.xml',
    claimedSize: 10,
  })
  expect(await codes(lying)).toEqual(['tabular/broken-workbook'])
  const many = Array.from({ length: 2100 }, (_, at) => ({ name: `p${at}.xml`, data: Buffer.from('x') }))
  expect(await codes(zip(many))).toEqual(['tabular/zip-bomb'])
})

test('a document type is refused, so that entities cannot name each other', async () => {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
  const bomb = `<!DOCTYPE sst [<!ENTITY e0 "ha">${levels}]><sst><si><t>&e9;</t></si></sst>`
  expect((await read(handmadeWorkbook(bomb))).codes).toEqual(['tabular/broken-workbook'])
})

test('what other programs write: runs, reading aids, entities, escapes, zeros in front, dates since 1904', async () => {
  const strings =
    '<x:sst xmlns:x="y"><x:si><x:r><x:t>Cli</x:t></x:r><x:r><x:t xml:space="preserve">ënt nr</x:t></x:r></x:si>' +
    '<si><t>R&amp;D &lt;&#233;&#xe9;&gt; _x0041_<![CDATA[<b>]]></t><rPh sb="0" eb="1"><t>aid</t></rPh></si></x:sst>'
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c t="inlineStr"><is><t>b</t></is></c></row>' +
    "<row><c r='A2' t='s'><v>1</v></c><c s='1'><v>45</v></c><c r='D2' s='2'><v>0</v></c><c><f>1&gt;0</f><v>1E3</v></c>" +
    '<c t="d"><v>2017-05-04T00:00:00</v></c><c t="str"><v>&#10;</v></c></row></sheetData></worksheet>'
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0000"/></numFmts><cellStyleXfs><xf numFmtId="14"/>' +
    '</cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>'
  const found = await read(handmadeWorkbook(strings, undefined, { sheet, styles, properties: 'date1904="1"' }))
  expect(found.sheets[0]).toMatchObject({
    headings: ['Cliënt nr', 'b'],
    rows: [[2, 'R&D <éé> A<b>', '0045', '', '1904-01-01', '1000', '2017-05-04', '\n']],
  })
})

test('a cell outside every sheet that people fill is refused, not made room for', async () => {
  const sheet = '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'
  expect((await read(handmadeWorkbook(texts, undefined, { sheet }))).codes).toEqual(['tabular/too-many-columns'])
})

const texts = '<sst><si><t>Cliëntnr</t></si></sst>'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/relationships/${type}" Target="${target}"/>`

type Spoil = Partial<Omit<Part, 'data'>>

function handmadeWorkbook(
  sharedStrings: string,
  spoil: Spoil = {},
  { sheet = '', styles = '<styleSheet/>', properties = '' } = {},
): Uint8Array {
  const parts = {
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}
      ${relation('rId2', 'sharedStrings', './sharedStrings.xml')}${relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><workbookPr ${properties}/><sheets>
      <sheet name="clienten" sheetId="9" r:id="rId1"/></sheets></workbook>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml':
      sheet || '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
    'xl/sharedStrings.xml': sharedStrings,
  }
  return zip(
    Object.entries(parts).map(([name, text]) => ({
      data: Buffer.from(`<?xml version="1.0"?><!-- > -->${text}`),
      ...(name === spoil.name ? spoil : {}),
      name,
    })),
  )
}

type Part = { name: string; data: Uint8Array; claimedSize?: number; packed?: string; wrongSum?: boolean }

/** A zip file by hand, so that it can lie about its parts. */
function zip(parts: Part[]): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, data, claimedSize, packed: spoilt, wrongSum } of parts) {
    const packed = spoilt === undefined ? deflateRawSync(data) : Buffer.from(spoilt)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(wrongSum ? 1 : crc32(data), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(claimedSize ?? data.length, 18)
    head.writeUInt16LE(name.length, 22)
    locals.push(Buffer.from('504b0304', 'hex'), head, Buffer.from(name), packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    centrals.push(Buffer.from('504b01021400', 'hex'), head, tail, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...locals, directory, Buffer.from('504b0506', 'hex'), end]))
}
