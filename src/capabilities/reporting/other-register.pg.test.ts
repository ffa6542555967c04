import { beforeAll, expect, test } from 'vitest'
import { findMunicipalitiesByName } from '#capabilities/organisation/public.ts'
import type { Period } from '#kernel/dates.ts'
import type { TestFoundation } from '../../../test/harness/builders.ts'
import { aRegister, person, type Row } from '../../../test/harness/register.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import { halfPeriod, municipalityReportJson, quarterPeriod, yearPeriod } from './public.ts'

// A register of another town, another year and other words than the one that is known, from its files to the JSON.

const lives = (own: Row) =>
  person({ Gemeente: 'Wijk aan Zee', Nationaliteit: 'Eritrese', 'Datum huisvesting': '', ...own })
const [anna, bilal, chaim, dawit, elsewhere] = [
  lives({
    'Datum huisvesting': '2026-02-28',
    Geslacht: 'V',
    Geboortedatum: '2008-02-29',
    Woningnr: 'W1',
    Nareiziger: 'J',
  }),
  lives({
    'Datum huisvesting': '2026-03-01',
    Geslacht: 'X',
    Geboortedatum: '2008-02-29',
    Woningnr: 'W1',
    Doelgroep: 'AMV',
  }),
  lives({ 'Datum huisvesting': '1-7-2026', Nationaliteit: 'Afghaanse', Woningnr: 'W2', Regeling: 'Woningdeling' }),
  lives({ 'Datum huisvesting': '18-11-2026', Nationaliteit: 'Afghaanse', Woningnr: '', 'Datum vertrek': '18-11-2026' }),
  person({ Gemeente: 'Lisse', 'Datum huisvesting': '2026-02-02' }),
] as const
const of = (client: Row) => ({ Cliëntnr: client.Cliëntnr! })
const target = (Halfjaar: number, Taakstelling: number, backlog: number | '') => ({
  Gemeente: 'Wijk aan Zee',
  Jaar: 2026,
  Halfjaar,
  Taakstelling,
  'Achterstand bij aanvang': backlog,
})
const member = (Medewerkernr: string, Functie: string, from: string, until = '') => ({
  Medewerkernr,
  Naam: `Medewerker ${Medewerkernr}`,
  Functie,
  Soort: 'Vrijwilliger',
  'In dienst': from,
  'Uit dienst': until,
})

const register = {
  clienten: [anna, bilal, chaim, dawit, elsewhere],
  taakstelling: [target(1, 1, -4), target(2, 9, '')],
  correcties: [{ Gemeente: 'Wijk aan Zee', Datum: '2026-06-30', Aantal: -6, Reden: 'Dubbel geteld' }],
  contacten: [
    { Contactnr: '1', Datum: '2026-01-01', Soort: 'Huisbezoek', ...of(anna) },
    { Contactnr: '2', Datum: '2026-04-01', Soort: 'Huisbezoek', ...of(bilal) },
    { Contactnr: '3', Datum: '2026-11-18', Soort: 'Inloop', ...of(chaim) },
    { Contactnr: '4', Datum: '2026-05-05', Soort: 'Inloop', ...of(elsewhere) },
  ],
  trajecten: [{ Trajectnr: '1', Soort: 'Samen op weg', Startdatum: '2026-06-30', ...of(anna) }],
  juridisch: [
    {
      Dossiernr: '1',
      Soort: 'Nareis',
      Geopend: '2025-02-01',
      Afgesloten: '2026-01-01',
      Uitkomst: 'Visum verleend',
      ...of(anna),
    },
    { Dossiernr: '2', Soort: 'Nareis', Geopend: '2026-07-01', ...of(bilal) },
    { Dossiernr: '3', Soort: 'Klacht', Geopend: '2026-07-02', ...of(bilal) },
  ],
  groepen: [{ Groepnr: 'G1', Programma: 'Fietsen', Startdatum: '2026-03-31', Gemeente: 'Wijk aan Zee' }],
  deelnames: [
    { Groepnr: 'G1', Afgerond: 'J', ...of(anna) },
    { Groepnr: 'G1', Afgerond: 'N', ...of(elsewhere) },
  ],
  medewerkers: [
    member('M1', 'Taalcoach', '2026-01-01'),
    member('M2', 'Taalcoach-trainer', '2026-01-01'),
    member('M3', 'Chauffeur', '2020-01-01', '2026-11-18'),
    member('M4', 'Chauffeur', '2026-11-19'),
  ],
  taalkoppels: [{ Koppelnr: '1', Medewerkernr: 'M1', Startdatum: '2026-02-01', ...of(elsewhere) }],
}

let app: TestApp
let foundation: TestFoundation
beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  foundation = await aRegister(app, register)
})

const jsonOf = (period: Period) =>
  app.asSystem(foundation, async (tx) => {
    const town = (await findMunicipalitiesByName(tx, ['Wijk aan Zee'])).get('Wijk aan Zee')!
    return municipalityReportJson(tx, {
      foundationId: foundation.id,
      municipalityId: town.id,
      period,
      today: app.today(),
    })
  })

test('a running year, as of today', async () => {
  expect(await jsonOf(yearPeriod(2026))).toEqual({
    municipality: 'Wijk aan Zee',
    year: 2026,
    housing: {
      target: 10,
      openingBacklog: -4,
      housed: 4,
      closingBacklog: 8,
      closingLead: 0,
      adults: 3,
      children: 1,
      male: 2,
      female: 1,
      otherGender: 1,
      largestNationality: { name: 'Afghaanse', count: 2 },
      dwellings: 2,
      singles: 1,
      families: 1,
      familyReunificationArrivals: 1,
      unaccompaniedMinors: 1,
      gva: 0,
      houseSharing: 1,
    },
    contacts: { Huisbezoek: 2, Inloop: 1 },
    trajectoriesStarted: { 'Samen op weg': 1 },
    familyReunification: { opened: 1, handled: 2, completedSuccessfully: 1 },
    otherLegalCasesOpened: 1,
    programmes: { Fietsen: { groups: 1, participants: 2, completed: 1 } },
    languagePairs: { newCoaches: 1, newPairs: 1 },
    team: { Chauffeur: 1, Taalcoach: 1, 'Taalcoach-trainer': 1 },
  })
})

test('its halves and quarters, the balance carried on and a realised number below zero', async () => {
  expect(await jsonOf(halfPeriod(2026, 1))).toMatchObject({
    half: 1,
    housing: { target: 1, openingBacklog: -4, housed: 2, closingBacklog: 1, closingLead: 0, adults: 1, children: 1 },
    contacts: { Huisbezoek: 2 },
    familyReunification: { opened: 0, handled: 1, completedSuccessfully: 1 },
  })
  expect(await jsonOf(halfPeriod(2026, 2))).toMatchObject({
    half: 2,
    housing: { target: 9, openingBacklog: 1, housed: 2, closingBacklog: 8, closingLead: 0 },
    familyReunification: { opened: 1, handled: 1, completedSuccessfully: 0 },
  })
  expect(await jsonOf(quarterPeriod(2026, 2))).toMatchObject({
    quarter: 2,
    housing: { openingBacklog: -5, housed: 0, largestNationality: null, closingBacklog: 1 },
    contacts: { Huisbezoek: 1 },
    programmes: {},
  })
})
