import type { ClientFile, ClientRow } from '../contract.ts'
import type { Family } from '../contract/family.ts'

/** Invented people for the tests of these screens. */
export const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
export const hillegom = '018f0000-0000-7000-8000-000000000002'

export const aRow = (at: number, change: Partial<ClientRow> = {}): ClientRow => ({
  id: anId(at),
  number: at,
  givenNames: 'Samira',
  familyName: `Khatib ${at}`,
  birthDate: '1992-01-01',
  birthDatePrecision: 'day',
  birthDateEstimated: true,
  municipality: 'Hillegom',
  householdSize: 4,
  home: 'housed',
  guide: 'Joke Verhoef',
  guidanceSince: '2026-05-06',
  guidanceMonth: 7,
  guidanceOver: false,
  foundBy: [],
  ...change,
})

export const someValues = {
  locationId: hillegom,
  givenNames: 'Samira',
  familyName: 'Khatib',
  callName: null,
  sayName: null,
  birthDate: '1992-03-12',
  birthDatePrecision: 'day' as const,
  birthDateEstimated: false,
  birthDateSource: null,
  sex: 'female' as const,
  nationalityId: null,
  languageId: null,
  targetGroupId: null,
  nareis: false,
  vNumber: null,
  phone: '0612345678',
  email: null,
  contactWay: null,
  mayWriteHome: true,
  secondContact: null,
  needsInterpreter: false,
  remarks: null as string | null,
}

const person = (at: number, givenNames: string, birthDate: string) => ({
  id: anId(at),
  number: at,
  givenNames,
  familyName: 'Khatib',
  birthDate,
  birthDatePrecision: 'day' as const,
  birthDateEstimated: false,
})
const stretch = { ofClientId: null, fromOn: null, untilOn: null, photo: false, version: 1 }

export const aFile = (change: Partial<ClientFile> = {}): ClientFile => ({
  client: {
    ...person(1, 'Samira', '1992-03-12'),
    birthDateEstimated: true,
    birthDateSource: null,
    callName: null,
    sayName: null,
    photo: false,
    ownName: null,
    sourceNumber: null,
    sex: 'female',
    nationality: 'Syrische',
    language: 'Arabisch',
    targetGroup: null,
    nareis: false,
    vNumber: null,
    phone: '06-1234 5678',
    email: null,
    contactWay: null,
    mayWriteHome: true,
    secondContact: null,
    deceasedOn: null,
    needsInterpreter: false,
    remarks: null,
    location: 'Hillegom',
    secret: false,
    version: 1,
  },
  opening: null,
  closedHousemates: [],
  household: {
    id: anId(50),
    members: [
      { membershipId: anId(51), client: person(1, 'Samira', '1992-03-12'), role: 'head', ...stretch },
      { membershipId: anId(52), client: person(2, 'Mohammed', '1990-01-01'), role: 'partner', ...stretch },
      { membershipId: anId(53), client: person(3, 'Nour', '2019-06-01'), role: 'child', ...stretch },
    ],
  },
  residences: [{ id: anId(60), municipality: { id: anId(61), name: 'Hillegom' }, ...stretch }],
  home: {
    placementId: anId(70),
    municipality: 'Hillegom',
    address: 'Meerstraat 14',
    allocatedOn: null,
    housedOn: '2026-05-29',
  },
  guidance: [
    {
      id: anId(80),
      kind: 'Coaching integratie',
      startedOn: '2026-05-06',
      endedOn: null,
      guide: { id: anId(81), name: 'Joke Verhoef' },
      course: {
        state: 'running',
        month: 7,
        of: 24,
        lastDay: '2028-05-05',
        phases: [
          { key: 'settle', fromMonth: 1 },
          { key: 'integrate', fromMonth: 7 },
        ],
      },
    },
  ],
  today: '2026-11-23',
  events: [
    {
      capability: 'housing',
      id: anId(70),
      onDate: '2026-12-01',
      untilOn: null,
      mark: 'plan',
      word: '',
      detail: { what: 'housed', words: ['Lisse'] },
    },
    {
      capability: 'contacts',
      id: anId(90),
      onDate: '2026-11-20',
      untilOn: null,
      mark: 'talk',
      word: 'Spreekuur',
      detail: {
        what: 'held',
        words: [null, 'Geld'],
        worker: 'Joke Verhoef',
        minutes: 15,
        note: 'Brief over vaste lasten.',
      },
    },
    {
      capability: 'guidance',
      id: anId(80),
      onDate: '2026-05-06',
      untilOn: null,
      mark: 'milestone',
      word: 'Coaching integratie',
      detail: { what: 'started' },
    },
  ],
  may: {
    correct: true,
    changeHousehold: true,
    read: { contacts: true, guidance: true, housing: true },
    record: { contacts: true, guidance: false, housing: false },
  },
  ...change,
})

const member = (at: number, givenNames: string, birthDate: string, role: 'head' | 'partner' | 'child') => ({
  ...person(at, givenNames, birthDate),
  role,
  ofClientId: null,
  deceasedOn: null,
  permit: null,
  home: { dwellingId: anId(71), address: 'Meerstraat 14, 2181 BR', municipality: 'Hillegom', housed: true },
})

export const aFamily = (change: Partial<Family> = {}): Family => ({
  members: [
    member(1, 'Samira', '1992-03-12', 'head'),
    member(2, 'Mohammed', '1990-01-01', 'partner'),
    member(3, 'Nour', '2019-06-01', 'child'),
  ],
  relatives: [
    {
      id: anId(95),
      version: 2,
      clientId: anId(1),
      values: {
        relation: 'parent',
        givenNames: 'فاطمة',
        familyName: '',
        birthDate: '1958-01-01',
        birthDatePrecision: 'year',
        birthDateEstimated: false,
        whereabouts: 'abroad',
        country: 'Turkije',
        deceased: false,
      },
    },
  ],
  closed: [],
  showsHomes: true,
  today: '2026-11-23',
  may: { change: true },
  ...change,
})
