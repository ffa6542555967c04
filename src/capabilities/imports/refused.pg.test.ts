import zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { newId } from '#kernel/ids.ts'
import { refusedFile } from './commands/refused-rows.ts'
import { contact, csv, importer, person, source } from './test-register.ts'

const app = await testApp()

test('refused rows come back with a reason; mended and offered again they are taken, and what hung on them too', async () => {
  const foundation = await aFoundation(app)
  const { take, previewFiles, confirm } = importer(app, foundation)
  const register = {
    clienten: [person('C1', { Geboortedatum: '31-02-1987', Kleur: 'blauw' }), person('C2')],
    contacten: [contact('K1', 'C1'), contact('K2', 'C2')],
  }
  const batch = await take(register)
  expect(batch.counts('clients')).toEqual({ taken: 1, refused: 1 })
  expect(batch.counts('contacts')).toEqual({ taken: 1, refused: 1 })
  expect(batch.summary.reasons).toMatchObject([
    { kind: 'clients', column: 'Geboortedatum', code: 'date-does-not-exist', lines: [2] },
    { kind: 'contacts', column: 'Cliëntnr', code: 'refused-client', lines: [2] },
  ])
  const file = (await app.asSystem(foundation, (tx) => refusedFile(tx, batch.id, 1, 'nl')))!
  expect(file.fileName).toBe('geweigerd-1.xlsx')
  const untouched = await previewFiles([source(file.fileName, file.bytes)])
  expect(untouched.counts('clients')).toEqual({ refused: 1 })

  const only = await take({ clienten: [register.clienten[0]!] })
  const alone = (await app.asSystem(foundation, (tx) => refusedFile(tx, only.id, 2, 'nl')))!
  const text = new TextDecoder().decode(alone.bytes)
  expect(text).toContain('Geweigerd: Geboortedatum: de datum 31-02-1987 bestaat niet.')
  expect(text).toContain('blauw')
  const mended = await previewFiles([
    source(alone.fileName, text.replace('31-02-1987;', '28-02-1987;')),
    source('contacten.csv', csv(register.contacten)),
  ])
  const taken = await confirm(mended.id)
  expect(taken.counts('clients')).toEqual({ taken: 1 })
  expect(taken.counts('contacts')).toEqual({ taken: 1, unchanged: 1 })
})

test('a client or a worker that is nowhere is refused with the row', async () => {
  const { take } = importer(app, await aFoundation(app))
  const batch = await take({
    clienten: [person('C1')],
    contacten: [contact('K1', 'C9'), contact('K2', 'C1', { Medewerkernr: 'M9' }), contact('K3', 'C1')],
  })
  expect(batch.counts('contacts')).toEqual({ taken: 1, refused: 2 })
  expect(batch.summary.reasons!.map(({ code, lines }) => [code, lines]).sort()).toEqual([
    ['unknown-client', [2]],
    ['unknown-worker', [3]],
  ])
})

test('unlikely is taken with a warning: before birth, before housing, a worker not in service, an enrolment before housing', async () => {
  const { take } = importer(app, await aFoundation(app))
  const worker = { Medewerkernr: 'M1', Naam: 'Joke', Functie: 'Tolk', Soort: 'Vrijwilliger', 'In dienst': '01-01-2018' }
  const batch = await take({
    medewerkers: [worker],
    clienten: [person('C1')],
    contacten: [contact('K1', 'C1', { Datum: '01-01-1980', Medewerkernr: 'M1' })],
    groepen: [{ Groepnr: 'G1', Programma: 'VIP', Startdatum: '01-01-2016', Gemeente: 'Hillegom' }],
    deelnames: [{ Groepnr: 'G1', Cliëntnr: 'C1', Afgerond: 'N' }],
  })
  expect(batch.counts('contacts')).toEqual({ taken: 1 })
  expect(batch.counts('enrolments')).toEqual({ taken: 1 })
  expect(batch.summary.warnings!.map(({ code }) => code).sort()).toEqual([
    'contact-before-birth',
    'contact-before-housing',
    'enrolment-before-housing',
    'worker-not-in-service',
  ])
})

test('dates the wrong way round are taken with a warning, also when other rows hang on them', async () => {
  const { take } = importer(app, await aFoundation(app))
  const batch = await take({
    medewerkers: [
      {
        Medewerkernr: 'M1',
        Naam: 'Joke',
        Functie: 'Maatschappelijk begeleider',
        Soort: 'Vrijwilliger',
        'In dienst': '01-01-2018',
        'Uit dienst': '01-01-2016',
      },
    ],
    clienten: [person('C1', { 'Datum vertrek': '01-01-2016' })],
    contacten: [contact('K1', 'C1', { Medewerkernr: 'M1' })],
    trajecten: [
      {
        Trajectnr: 'T1',
        Cliëntnr: 'C1',
        Soort: 'Maatschappelijke begeleiding 1e jaar',
        Startdatum: '01-04-2017',
        Einddatum: '01-04-2016',
        Medewerkernr: 'M1',
      },
    ],
    groepen: [
      {
        Groepnr: 'G1',
        Programma: 'VIP',
        Startdatum: '01-01-2018',
        Einddatum: '01-01-2017',
        Gemeente: 'Hillegom',
      },
    ],
    deelnames: [{ Groepnr: 'G1', Cliëntnr: 'C1', Afgerond: 'N' }],
    taalkoppels: [
      {
        Koppelnr: 'P1',
        Cliëntnr: 'C1',
        Medewerkernr: 'M1',
        Startdatum: '01-04-2017',
        Einddatum: '01-04-2016',
      },
    ],
  })
  for (const kind of [
    'workers',
    'clients',
    'contacts',
    'trajectories',
    'groups',
    'enrolments',
    'languagePairs',
  ] as const)
    expect([kind, batch.counts(kind)]).toEqual([kind, { taken: 1 }])
  const warned = batch.summary.warnings!.map(({ kind, code }) => `${kind} ${code}`)
  expect(warned).toEqual(
    expect.arrayContaining([
      'workers date-before-date',
      'contacts worker-not-in-service',
      'trajectories worker-not-in-service',
    ]),
  )
})

test('a function that does not fit is taken with a warning, also when its word is new', async () => {
  const { take } = importer(app, await aFoundation(app))
  const worker = (number: string, job: string) => ({
    Medewerkernr: number,
    Naam: `Medewerker ${number}`,
    Functie: job,
    Soort: 'Vrijwilliger',
    'In dienst': '01-01-2016',
  })
  const batch = await take({
    medewerkers: [worker('M1', 'Tolk'), worker('M2', 'Taalcoach'), worker('M3', 'Maatschappelijk begeleider')],
    clienten: [person('C1')],
    trajecten: ['M1', 'M3'].map((guide, at) => ({
      Trajectnr: `T${at}`,
      Cliëntnr: 'C1',
      Soort: `Maatschappelijke begeleiding ${at + 1}e jaar`,
      Startdatum: '01-04-2017',
      Medewerkernr: guide,
    })),
    taalkoppels: ['M1', 'M2'].map((coach, at) => ({
      Koppelnr: `P${at}`,
      Cliëntnr: 'C1',
      Medewerkernr: coach,
      Startdatum: '01-04-2017',
    })),
  })
  expect([batch.counts('trajectories'), batch.counts('languagePairs')]).toEqual([{ taken: 2 }, { taken: 2 }])
  expect(batch.summary.warnings).toEqual([
    { kind: 'languagePairs', code: 'function-does-not-fit', count: 1, lines: [2] },
    { kind: 'trajectories', code: 'function-does-not-fit', count: 1, lines: [2] },
  ])
})

test('a backlog that disagrees with the half-year before is refused with both numbers, in the preview too', async () => {
  const { preview, take } = importer(app, await aFoundation(app))
  const half = (year: number, part: 1 | 2, target: number, backlog: string) => ({
    Gemeente: 'Hillegom',
    Jaar: String(year),
    Halfjaar: String(part),
    Taakstelling: String(target),
    'Achterstand bij aanvang': backlog,
  })
  // 4 behind, 3 to house, 2 housed, 1 taken off again: 6 behind.
  const people = [
    person('C1', { 'Datum huisvesting': '30-06-2017' }),
    person('C2', { 'Datum huisvesting': '01-01-2017' }),
  ]
  const correcties = [{ Gemeente: 'Hillegom', Datum: '01-05-2017', Aantal: '-1', Reden: 'Dubbel geteld' }]
  const wrong = { clienten: people, correcties, taakstelling: [half(2017, 1, 3, '4'), half(2017, 2, 2, '7')] }
  for (const batch of [await preview(wrong), await take(wrong)]) {
    expect(batch.counts('targets')).toEqual({ taken: 1, refused: 1 })
    expect(batch.summary.reasons).toEqual([
      expect.objectContaining({ kind: 'targets', code: 'balance-disagrees', lines: [3] }),
    ])
  }
  const mended = await take({ taakstelling: [half(2017, 2, 2, '6')] })
  expect(mended.counts('targets')).toEqual({ taken: 1 })
  const later = await take({ taakstelling: [half(2018, 1, 2, '9')] })
  expect(later.counts('targets')).toEqual({ refused: 1 })
  expect((await take({ taakstelling: [half(2018, 1, 2, '')] })).counts('targets')).toEqual({ taken: 1 })
})

test('unknown columns are reported and kept with the row; other files are listed as not read', async () => {
  const foundation = await aFoundation(app)
  const { previewFiles, confirm } = importer(app, foundation)
  const rows = csv([person('C1', { Kleur: 'blauw' })])
  const batch = await previewFiles([
    source('clienten.csv', rows),
    source('lijst.pdf', '%PDF'),
    source('iets.csv', 'a;b\n1;2'),
  ])
  expect(batch.summary.unknownColumns).toEqual([{ file: 'clienten.csv', column: 'Kleur' }])
  expect(batch.summary.filesNotRead).toMatchObject([
    { file: 'lijst.pdf', code: 'other-file' },
    { file: 'iets.csv', code: 'not-recognised' },
  ])
  await confirm(batch.id)
  const [link] = await app.asSystem(foundation, (tx) =>
    tx.selectFrom('import_link').selectAll().where('kind', '=', 'clients').execute(),
  )
  expect(JSON.stringify(link)).toContain('blauw')
})

test('new words, municipalities and locations are shown before anything is taken', async () => {
  const foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const { preview, take } = importer(app, foundation)
  const register = {
    clienten: [person('C1', { Gemeente: 'lisse', Taal: 'Tigrinya' }), person('C2', { Gemeente: 'Teylingen' })],
  }
  const shown = await preview(register)
  expect(shown.summary.newWords).toEqual([{ list: 'language', name: 'Tigrinya' }])
  expect(shown.summary.newMunicipalities).toEqual(['Teylingen'])
  expect(shown.summary.locations).toEqual(
    expect.arrayContaining([
      { name: 'Lisse', clients: 1 },
      { name: 'Hillegom', clients: 1 },
    ]),
  )
  const overruled = await preview(register, { locationId: foundation.locations[1]!.id })
  expect(overruled.summary.locations).toEqual([{ name: 'Lisse', clients: 2 }])
  await expect(take(register, { locationId: newId() })).rejects.toMatchObject({ code: 'imports/unknown-location' })
})

test('the location is the one that served the municipality on the day of housing', async () => {
  const foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [first, second] = foundation.locations
  await app.asSystem(foundation, async (tx) => {
    const [town] = foundation.municipalities
    await tx
      .updateTable('location_municipality')
      .set({ until_on: '2017-06-30' })
      .where('municipality_id', '=', town!.id)
      .execute()
    await tx
      .insertInto('location_municipality')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        location_id: second!.id,
        municipality_id: town!.id,
        from_on: '2017-07-01',
      })
      .execute()
  })
  const { take } = importer(app, foundation)
  await take({
    clienten: [
      person('C1', { 'Datum huisvesting': '30-06-2017' }),
      person('C2', { 'Datum huisvesting': '01-07-2017' }),
    ],
  })
  const at = await app.asSystem(foundation, (tx) =>
    tx.selectFrom('client').select('location_id').orderBy('source_number').execute(),
  )
  expect(at.map(({ location_id }) => location_id)).toEqual([first!.id, second!.id])
})

test('a municipality is known by a name that it had: its location serves it, and its balance goes on', async () => {
  const foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [, second] = foundation.locations
  const town = foundation.municipalities[1]!
  await app.asSystem(foundation, (tx) =>
    tx
      .insertInto('municipality_name')
      .values({ foundation_id: foundation.id, id: newId(), municipality_id: town.id, name: 'Oud-Lisse' })
      .execute(),
  )
  const { take } = importer(app, foundation)
  const half = (name: string, part: 1 | 2, backlog: string) => ({
    Gemeente: name,
    Jaar: '2017',
    Halfjaar: String(part),
    Taakstelling: '3',
    'Achterstand bij aanvang': backlog,
  })
  // 4 behind, 3 to house, 1 housed under the name of then: 6 behind.
  const register = {
    clienten: [person('C1', { Gemeente: 'Oud-Lisse' })],
    taakstelling: [half('OUD-LISSE', 1, '4'), half('Lisse', 2, '9')],
  }
  const batch = await take(register)
  expect(batch.summary.newMunicipalities).toEqual([])
  expect(batch.summary.locations).toEqual([{ name: 'Lisse', clients: 1 }])
  const [client] = await app.asSystem(foundation, (tx) => tx.selectFrom('client').select('location_id').execute())
  expect(client).toEqual({ location_id: second!.id })
  expect(batch.counts('targets')).toEqual({ taken: 1, refused: 1 })
  expect(batch.summary.reasons).toMatchObject([{ kind: 'targets', code: 'balance-disagrees', lines: [3] }])
  expect((await take({ taakstelling: [half('oud-lisse', 2, '6')] })).counts('targets')).toEqual({ taken: 1 })
})

test.each([
  ['no workbook at all', 'kapot.xlsx', new TextEncoder().encode('dit is geen werkboek')],
  ['a workbook cut off', 'kapot.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
  ['a zip that unpacks to far too much', 'bom.xlsx', zipBomb()],
  ['an empty file', 'clienten.csv', new Uint8Array()],
  ['random bytes', 'clienten.csv', Uint8Array.from({ length: 500 }, (_, at) => (at * 7919) % 256)],
])('%s gives a clear problem and takes nothing', async (_name, name, bytes) => {
  const foundation = await aFoundation(app)
  const { previewFiles } = importer(app, foundation)
  const outcome = await previewFiles([source(name, bytes)]).catch((error: unknown) => error)
  if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'imports/nothing-to-read' })
  else expect(outcome).toMatchObject({ state: 'previewed' })
  expect(await app.asSystem(foundation, (tx) => tx.selectFrom('client').select('id').execute())).toEqual([])
})

/** A zip of one sheet whose directory says, and whose data are, two gigabytes of nothing. */
function zipBomb(): Uint8Array {
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const data = zlib.deflateRawSync(Buffer.alloc(30_000_000))
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(data.length, 4)
  sizes.writeUInt32LE(2_000_000_000, 8)
  const head = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0])
  const lengths = Buffer.from([name.length, 0, 0, 0])
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, sizes, lengths, name, data])
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    head,
    sizes,
    lengths,
    Buffer.alloc(14),
    name,
  ])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
