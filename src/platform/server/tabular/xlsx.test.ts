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
  const spoilt = Uint8Array.from(whole)
  spoilt.fill(0xff, 60, 200)
  expect(await codes(spoilt)).toEqual(['tabular/broken-workbook'])
})

test('a zip bomb is refused before it is parsed: too large, lying about its size, too many parts', async () => {
  const limits = { ...defaultLimits, unpackedBytes: 1_000_000, heldPartBytes: 500_000 }
  const zeros = Buffer.alloc(3_000_000)
  const sheet = 'xl/worksheets/sheet1.xml'
  expect((await read(zip([{ name: sheet, data: zeros }]), limits)).codes).toEqual(['tabular/zip-bomb'])
  expect((await read(zip([{ name: 'xl/sharedStrings.xml', data: zeros.subarray(0, 600_000) }]), limits)).codes).toEqual(
    ['tabular/zip-bomb'],
  )
  const lying = await read(zip([{ name: sheet, data: zeros, claimedSize: 10 }]), limits)
  expect(lying.codes).toEqual(['tabular/broken-workbook'])
  const many = Array.from({ length: 2100 }, (_, at) => ({ name: `p${at}.xml`, data: Buffer.from('x') }))
  expect((await read(zip(many))).codes).toEqual(['tabular/zip-bomb'])
})

test('entities that name each other are not expanded', async () => {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
  const bomb = `<!DOCTYPE sst [<!ENTITY e0 "ha">${levels}]><sst><si><t>&e9;</t></si></sst>`
  const found = await read(handmadeWorkbook(bomb)).catch(() => null)
  expect(JSON.stringify(found?.sheets ?? []).length).toBeLessThan(1000)
  const plain = await read(handmadeWorkbook('<sst><si><t>Cliëntnr</t></si></sst>'))
  expect(plain.sheets[0]?.headings).toEqual(['Cliëntnr'])
})

const relations = (type: string, target: string) =>
  `<Relationship Id="rId${type.length}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`

function handmadeWorkbook(sharedStrings: string): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relations('officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations('worksheet', 'worksheets/sheet1.xml')}${relations('sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="clienten" sheetId="1" r:id="rId9"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
    'xl/sharedStrings.xml': sharedStrings,
  }
  return zip(Object.entries(parts).map(([name, text]) => ({ name, data: Buffer.from(`<?xml version="1.0"?>${text}`) })))
}

type Part = { name: string; data: Uint8Array; claimedSize?: number }

/** A zip file by hand, so that it can lie about its sizes. */
function zip(parts: Part[]): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, data, claimedSize } of parts) {
    const packed = deflateRawSync(data)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(data), 10)
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
