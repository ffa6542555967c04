import { beforeAll, expect, test } from 'vitest'
import { findMunicipalitiesByName } from '#capabilities/organisation/public.ts'
import type { Period } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { TestFoundation } from '../../../test/harness/builders.ts'
import { aRegister, nextNumber, person, type Register, type Row } from '../../../test/harness/register.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import { halfPeriod, municipalityReportJson, yearPeriod } from './public.ts'

// Every sentence of "How the figures are counted" on a register of a few rows, from its files to the names outside.

type Housing = Record<string, number | null | { name: string; count: number }>
type Json = Record<string, Record<string, unknown>> & { housing: Housing; otherLegalCasesOpened: number }

let app: TestApp
beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})

const reported = (of: TestFoundation, period: Period = yearPeriod(2017), municipality = 'Hillegom'): Promise<Json> =>
  app.asSystem(of, async (tx) => {
    const found = (await findMunicipalitiesByName(tx, [municipality])).get(municipality)!
    return (await municipalityReportJson(tx, {
      foundationId: of.id,
      municipalityId: found.id,
      period,
      today: app.today(),
    })) as Json
  })

const reportOf = async (register: Register, period?: Period): Promise<Json> =>
  reported(await aRegister(app, register), period)
const housingOf = async (clienten: readonly Row[]): Promise<Housing> => (await reportOf({ clienten })).housing

test('housed: from 1 January to 31 December, in this municipality, also who left later', async () => {
  const housing = await housingOf([
    person({ 'Datum huisvesting': '01-01-2017' }),
    person({ 'Datum huisvesting': '31-12-2017' }),
    person({ 'Datum huisvesting': '01-06-2017', 'Datum vertrek': '02-06-2017', 'Reden vertrek': 'Verhuisd' }),
    person({ 'Datum huisvesting': '31-12-2016' }),
    person({ 'Datum huisvesting': '01-01-2018' }),
    person({ 'Datum huisvesting': '01-06-2017', Gemeente: 'Lisse' }),
    person({ 'Datum huisvesting': '', Koppelingsdatum: '01-06-2017' }),
  ])
  expect(housing.housed).toBe(3)
})

const ages = [
  ['15-05-1999', '15-05-2017', 'adult', '18 on the day itself'],
  ['16-05-1997', '15-05-2015', 'child', '18 a day later'],
  ['29-02-2000', '28-02-2018', 'child', 'born on 29 February, on 28 February'],
  ['29-02-2004', '01-03-2022', 'adult', 'born on 29 February, on 1 March'],
  ['28-02-2001', '28-02-2019', 'adult', 'born on 28 February, on 28 February'],
  ['29-02-1996', '29-02-2016', 'adult', 'born on 29 February, in a leap year'],
] as const

test('adult or child by age on the day of housing', async () => {
  // One person a year, so that each year's report is about one of them.
  const foundation = await aRegister(app, {
    clienten: ages.map(([bornOn, housedOn]) => person({ Geboortedatum: bornOn, 'Datum huisvesting': housedOn })),
  })
  for (const [, housedOn, is, why] of ages) {
    const { housing } = await reported(foundation, yearPeriod(Number(housedOn.slice(6))))
    const wanted = { housed: 1, adults: is === 'adult' ? 1 : 0, children: is === 'child' ? 1 : 0 }
    expect({ why, ...housing }).toMatchObject({ why, ...wanted })
  }
})

test('men, women and, only when there are any, another gender', async () => {
  const two = [person({ Geslacht: 'M' }), person({ Geslacht: 'V' })]
  expect(await housingOf(two)).not.toHaveProperty('otherGender')
  expect(await housingOf([...two, person({ Geslacht: 'V' }), person({ Geslacht: 'X' })])).toMatchObject({
    housed: 4,
    male: 1,
    female: 2,
    otherGender: 1,
  })
})

test('the largest nationality is by count, and by the alphabet when two are as large', async () => {
  const eritrean = () => person({ Nationaliteit: 'Eritrese' })
  const afghan = () => person({ Nationaliteit: 'Afghaanse' })
  const largest = async (people: Row[]) => (await housingOf(people)).largestNationality
  expect(await largest([afghan(), eritrean(), eritrean()])).toEqual({ name: 'Eritrese', count: 2 })
  expect(await largest([eritrean(), eritrean(), afghan(), afghan()])).toEqual({ name: 'Afghaanse', count: 2 })
})

test('without anybody housed there is no largest nationality', async () => {
  expect((await housingOf([person({ 'Datum huisvesting': '01-06-2016' })])).largestNationality).toBeNull()
})

test('minors alone, GVA, shared homes and family who followed are counted among the housed by meaning', async () => {
  const housing = await housingOf([
    person({ Doelgroep: 'AMV' }),
    person({ Regeling: 'GVA' }),
    person({ Regeling: 'Woningdeling' }),
    person({ Nareiziger: 'J' }),
    person({ Doelgroep: 'AMV', Regeling: 'GVA', Nareiziger: 'J', 'Datum huisvesting': '01-06-2016' }),
  ])
  expect(housing).toMatchObject({
    housed: 4,
    unaccompaniedMinors: 1,
    gva: 1,
    houseSharing: 1,
    familyReunificationArrivals: 1,
  })
})

test('homes: first let in the year; a home can fill up on several days, and who came another year is not counted', async () => {
  const housing = await housingOf([
    person({ Woningnr: 'alone' }),
    person({ Woningnr: 'fills up', 'Datum huisvesting': '03-02-2017' }),
    person({ Woningnr: 'fills up', 'Datum huisvesting': '30-12-2017' }),
    person({ Woningnr: 'let before', 'Datum huisvesting': '31-12-2016' }),
    person({ Woningnr: 'let before', 'Datum huisvesting': '01-02-2017' }),
    person({ Woningnr: 'joined next year', 'Datum huisvesting': '01-12-2017' }),
    person({ Woningnr: 'joined next year', 'Datum huisvesting': '02-01-2018' }),
    person({ Woningnr: '' }),
  ])
  expect(housing).toMatchObject({ dwellings: 3, singles: 2, families: 1 })
})

const target = (half: number, Taakstelling: number, backlog: number | string): Row => ({
  Gemeente: 'Hillegom',
  Jaar: 2017,
  Halfjaar: half,
  Taakstelling,
  'Achterstand bij aanvang': backlog,
})

test('the balance: backlog at the start and targets, less housed and signed corrections', async () => {
  const correction = (Aantal: number) => ({
    Gemeente: 'Hillegom',
    Datum: '31-12-2017',
    Aantal,
    Reden: 'Ten onrechte meegeteld',
  })
  const { housing } = await reportOf({
    clienten: [person({}), person({})],
    taakstelling: [target(1, 3, 4), target(2, 2, '')],
    correcties: [correction(-1), correction(-2)],
  })
  expect(housing).toMatchObject({ target: 5, openingBacklog: 4, housed: 2, closingBacklog: 10, closingLead: 0 })
})

test('a lead is negative at the start and a number of its own at the end', async () => {
  const { housing } = await reportOf({ clienten: [person({})], taakstelling: [target(1, 1, -3), target(2, 1, '')] })
  expect(housing).toMatchObject({ openingBacklog: -3, closingBacklog: 0, closingLead: 2 })
})

test('a half-year carries over what the half-year before left', async () => {
  const foundation = await aRegister(app, {
    clienten: [person({ 'Datum huisvesting': '30-06-2017' }), person({ 'Datum huisvesting': '01-07-2017' })],
    taakstelling: [target(1, 3, 0), target(2, 1, '')],
  })
  const { housing } = await reported(foundation, halfPeriod(2017, 2))
  expect(housing).toMatchObject({ target: 1, openingBacklog: 2, housed: 1, closingBacklog: 2, closingLead: 0 })
})

test('without a target nothing is known of a balance', async () => {
  expect(await housingOf([person({})])).toMatchObject({
    target: null,
    openingBacklog: null,
    closingBacklog: null,
    closingLead: null,
  })
})

test('contacts and trajectories by kind as written, dated in the year', async () => {
  const client = person({})
  const contact = (Datum: string, Soort: string) => ({
    Contactnr: `CT${nextNumber()}`,
    Datum,
    Cliëntnr: client.Cliëntnr!,
    Soort,
    Minuten: 15,
  })
  const trajectory = (Startdatum: string, Soort: string) => ({
    Trajectnr: `T${nextNumber()}`,
    Cliëntnr: client.Cliëntnr!,
    Soort,
    Startdatum,
  })
  const report = await reportOf({
    clienten: [client],
    contacten: [
      contact('01-01-2017', 'Spreekuur Élise'),
      contact('31-12-2017', 'Spreekuur Élise'),
      contact('01-06-2017', 'spreekuur'),
      contact('31-12-2016', 'spreekuur'),
      contact('01-01-2018', 'spreekuur'),
    ],
    trajecten: [
      trajectory('01-01-2017', 'Coaching'),
      trajectory('31-12-2016', 'Coaching'),
      trajectory('31-12-2017', 'Nazorg'),
    ],
  })
  expect(report.contacts).toEqual({ 'Spreekuur Élise': 2, spreekuur: 1 })
  expect(report.trajectoriesStarted).toEqual({ Coaching: 1, Nazorg: 1 })
})

test('family reunification: opened, handled and granted; all else is other', async () => {
  const client = person({})
  const dossier = (Geopend: string, Afgesloten = '', Uitkomst = '', Soort = 'Gezinshereniging') => ({
    Dossiernr: `J${nextNumber()}`,
    Cliëntnr: client.Cliëntnr!,
    Soort,
    Geopend,
    Afgesloten,
    Uitkomst,
    'Aantal personen': 3,
  })
  const report = await reportOf({
    clienten: [client],
    juridisch: [
      dossier('01-01-2017'),
      dossier('31-12-2017', '31-12-2017', 'Ingewilligd'),
      dossier('01-03-2016', '01-01-2017', 'Ingewilligd'),
      dossier('01-03-2016', '31-12-2016', 'Ingewilligd'),
      dossier('01-03-2016', '01-02-2017', 'Afgewezen'),
      dossier('01-03-2016', '01-02-2018', 'Ingewilligd'),
      dossier('01-01-2018'),
      dossier('01-02-2017', '01-03-2017', 'Ingewilligd', 'Artikel 8 EVRM'),
      dossier('01-02-2016', '', '', 'Naturalisatie'),
    ],
  })
  expect(report.familyReunification).toEqual({ opened: 2, handled: 5, completedSuccessfully: 2 })
  expect(report.otherLegalCasesOpened).toBe(1)
})

test('programmes: groups that started here, participants from any town, and those finished', async () => {
  const [one, other] = [person({}), person({ Gemeente: 'Lisse' })]
  const group = (Groepnr: string, Programma: string, Startdatum: string, Gemeente = 'Hillegom') => ({
    Groepnr,
    Programma,
    Taal: 'Arabisch',
    Startdatum,
    Bijeenkomsten: 2,
    Gemeente,
  })
  const takesPart = (Groepnr: string, who: Row, Afgerond: string) => ({ Groepnr, Cliëntnr: who.Cliëntnr!, Afgerond })
  const report = await reportOf({
    clienten: [one, other],
    groepen: [
      group('G1', 'Fietsles', '01-01-2017'),
      group('G2', 'Fietsles', '31-12-2017'),
      group('G3', 'Fietsles', '31-12-2016'),
      group('G4', 'Zwemles', '01-06-2017', 'Lisse'),
      group('G5', 'Kookles', '01-06-2017'),
    ],
    deelnames: [
      takesPart('G1', one, 'J'),
      takesPart('G1', other, 'N'),
      takesPart('G2', one, 'J'),
      takesPart('G3', one, 'J'),
      takesPart('G4', one, 'J'),
    ],
  })
  expect(report.programmes).toEqual({
    Fietsles: { groups: 2, participants: 3, completed: 2 },
    Kookles: { groups: 1, participants: 0, completed: 0 },
  })
})

const worker = (Functie: string, from: string, until = ''): Row => ({
  Medewerkernr: `M${nextNumber()}`,
  Naam: `Medewerker ${nextNumber()}`,
  Functie,
  Soort: 'Vrijwilliger',
  'In dienst': from,
  'Uit dienst': until,
})

test('the team is who is in service on 31 December, the last day of service included', async () => {
  const { team } = await reportOf({
    clienten: [person({})],
    medewerkers: [
      worker('Tolk', '31-12-2017'),
      worker('Tolk', '01-01-2018'),
      worker('Tolk', '01-01-2016', '31-12-2017'),
      worker('Tolk', '01-01-2016', '30-12-2017'),
      worker('Buurtvader', '01-01-2016', '01-01-2018'),
    ],
  })
  expect(team).toEqual({ Tolk: 2, Buurtvader: 1 })
})

test('the team of a running year is that of today', async () => {
  const foundation = await aRegister(app, {
    clienten: [person({})],
    medewerkers: [
      worker('Tolk', '18-11-2026'),
      worker('Tolk', '19-11-2026'),
      worker('Tolk', '01-01-2026', '17-11-2026'),
    ],
  })
  expect((await reported(foundation, yearPeriod(2026))).team).toEqual({ Tolk: 1 })
})

test('language pairs and coaches are of the whole foundation; a coach is one by meaning', async () => {
  const [here, there] = [person({}), person({ Gemeente: 'Lisse' })]
  const coach = worker('Taalcoach', '01-01-2017')
  const trainer = worker('Taalcoach-trainer', '01-06-2017')
  const pair = (who: Row, Startdatum: string) => ({
    Koppelnr: `K${nextNumber()}`,
    Cliëntnr: who.Cliëntnr!,
    Medewerkernr: coach.Medewerkernr!,
    Startdatum,
  })
  const { languagePairs } = await reportOf({
    clienten: [here, there],
    medewerkers: [coach, trainer, worker('Taalcoach', '31-12-2016')],
    taalkoppels: [pair(here, '31-12-2017'), pair(there, '01-02-2017'), pair(here, '01-01-2018')],
  })
  expect(languagePairs).toEqual({ newCoaches: 1, newPairs: 2 })
})

test('the municipality is that of the client on the date of the event', async () => {
  const client = person({ 'Datum huisvesting': '' })
  const contact = (Datum: string) => ({
    Contactnr: `CT${nextNumber()}`,
    Datum,
    Cliëntnr: client.Cliëntnr!,
    Soort: 'Spreekuur',
  })
  const foundation = await aRegister(app, {
    clienten: [client],
    contacten: [contact('30-06-2017'), contact('01-07-2017'), contact('02-07-2017')],
  })
  await app.asSystem(foundation, async (tx) => {
    const [stay] = await tx.selectFrom('client_municipality').select(['id', 'client_id']).execute()
    await tx.updateTable('client_municipality').set({ until_on: '2017-06-30' }).where('id', '=', stay!.id).execute()
    await tx
      .insertInto('client_municipality')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        client_id: stay!.client_id,
        municipality_id: foundation.municipalities[1]!.id,
        from_on: '2017-07-01',
      })
      .execute()
  })
  expect((await reported(foundation)).contacts).toEqual({ Spreekuur: 1 })
  expect((await reported(foundation, yearPeriod(2017), 'Lisse')).contacts).toEqual({ Spreekuur: 2 })
})

test('a town in which nothing happened has a report without invention', async () => {
  expect(await reportOf({ clienten: [person({ Gemeente: 'Lisse' })] })).toMatchObject({
    housing: { housed: 0, largestNationality: null, target: null },
    contacts: {},
    trajectoriesStarted: {},
    familyReunification: { opened: 0, handled: 0, completedSuccessfully: 0 },
    programmes: {},
  })
})
