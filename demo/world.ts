import type { DaysAgo, Guide, Town } from './families.ts'

/** Volunteers and staff beside the people of the practice accounts; all came after the year of the register. */
export const colleagues: readonly {
  key: string
  name: string
  function: string
  kind: 'volunteer' | 'staff' | 'intern'
  since: DaysAgo
}[] = [
  { key: 'kees', name: 'Kees Brouwer', function: 'Maatschappelijk begeleider', kind: 'volunteer', since: 1500 },
  { key: 'anja', name: 'Anja de Graaf', function: 'Maatschappelijk begeleider', kind: 'volunteer', since: 920 },
  { key: 'ilse', name: 'Ilse van Dam', function: 'Taalcoach', kind: 'volunteer', since: 610 },
  { key: 'mehmet', name: 'Mehmet Aydın', function: 'Taalcoach', kind: 'volunteer', since: 130 },
  { key: 'hanna', name: 'Hanna Bosma', function: 'Stagiair', kind: 'intern', since: 75 },
]

/** Who is meant where a family names its guide. */
export const guideNames: Record<Guide, string> = { joke: 'Joke Verhoef', kees: 'Kees Brouwer', anja: 'Anja de Graaf' }

export const legalCases: readonly {
  client: string
  kind: string
  opened: DaysAgo
  closed?: DaysAgo
  outcome?: string
  persons: number
}[] = [
  {
    client: 'Samira Al Khatib',
    kind: 'Gezinshereniging',
    opened: 340,
    closed: 210,
    outcome: 'Ingewilligd',
    persons: 3,
  },
  { client: 'Omid Rahimi', kind: 'Gezinshereniging', opened: 12, persons: 4 },
  { client: 'Selam Tesfaye', kind: 'Gezinshereniging', opened: 84, persons: 1 },
  { client: 'Khaled Darwish', kind: 'Gezinshereniging', opened: 61, persons: 2 },
  { client: 'Fadumo Warsame', kind: 'Verlenging vergunning', opened: 27, persons: 3 },
  { client: 'Shirin Moradi', kind: 'Naturalisatie', opened: 9, persons: 1 },
  { client: 'Rahel Ghebremedhin', kind: 'Reisdocument', opened: 118, closed: 40, outcome: 'Ingewilligd', persons: 1 },
]

export const groups: readonly {
  programme: string
  language: string
  starts: DaysAgo
  ends: DaysAgo
  sessions: number
  town: Town
  /** Sessions attended so far; finished counts only for a group that is over. */
  people: readonly { client: string; invited: DaysAgo; attended: number; finished?: boolean }[]
}[] = [
  {
    programme: 'Participatieverklaringstraject',
    language: 'Arabisch',
    starts: 19,
    ends: -23,
    sessions: 6,
    town: 'Hillegom',
    people: [
      { client: 'Mohammed Al Khatib', invited: 34, attended: 3 },
      { client: 'Samira Al Khatib', invited: 34, attended: 2 },
      { client: 'Khaled Darwish', invited: 34, attended: 3 },
      { client: 'Hanan Darwish', invited: 34, attended: 3 },
      { client: 'Rami Darwish', invited: 30, attended: 1 },
      { client: 'Osman Idris', invited: 28, attended: 2 },
    ],
  },
  {
    programme: 'Participatieverklaringstraject',
    language: 'Tigrinya',
    starts: 150,
    ends: 108,
    sessions: 6,
    town: 'Hillegom',
    people: [
      { client: 'Rahel Ghebremedhin', invited: 170, attended: 6, finished: true },
      { client: 'Dawit Haile', invited: 170, attended: 5, finished: true },
      { client: 'Selam Tesfaye', invited: 158, attended: 2 },
    ],
  },
  {
    programme: 'Taalcafé',
    language: 'Nederlands',
    starts: 68,
    ends: -60,
    sessions: 18,
    town: 'Lisse',
    people: [
      { client: 'Selam Tesfaye', invited: 75, attended: 7 },
      { client: 'Laila Nazari', invited: 75, attended: 8 },
      { client: 'Elif Yıldız', invited: 75, attended: 9 },
    ],
  },
]

export const languagePairs: readonly {
  client: string
  coach: string
  started: DaysAgo
  ended?: DaysAgo
  reason?: string
  level?: 'A0' | 'A1' | 'A2' | 'B1'
  lessons?: readonly { held: DaysAgo; minutes: number; note?: string }[]
}[] = [
  { client: 'Laila Nazari', coach: 'Ilse van Dam', started: 200 },
  { client: 'Emre Yıldız', coach: 'Mehmet Aydın', started: 110 },
  {
    client: 'Hanan Darwish',
    coach: 'Nynke Postma',
    started: 150,
    level: 'A1',
    lessons: [
      { held: 5, minutes: 90, note: 'Boodschappen doen en betalen. Getallen gaan goed, klokkijken nog niet.' },
      { held: 12, minutes: 60, note: 'Hoofdstuk 4: bij de huisarts.' },
      { held: 19, minutes: 90, note: 'Samen naar de bibliotheek, pas aangevraagd.' },
      { held: 33, minutes: 60 },
      { held: 40, minutes: 75, note: 'Formulier van school gelezen.' },
    ],
  },
  { client: 'Shirin Moradi', coach: 'Ilse van Dam', started: 330, ended: 95, reason: 'Doel bereikt' },
]

/** Targets of last year and this one. The balance is a lead when positive; null is carried over from before. */
export const targets: readonly {
  town: Town
  yearsAgo: 0 | 1
  half: 1 | 2
  target: number
  openingBalance: number | null
}[] = [
  { town: 'Hillegom', yearsAgo: 1, half: 1, target: 6, openingBalance: -2 },
  { town: 'Hillegom', yearsAgo: 1, half: 2, target: 5, openingBalance: null },
  { town: 'Hillegom', yearsAgo: 0, half: 1, target: 9, openingBalance: null },
  { town: 'Hillegom', yearsAgo: 0, half: 2, target: 11, openingBalance: null },
  { town: 'Lisse', yearsAgo: 1, half: 1, target: 2, openingBalance: 0 },
  { town: 'Lisse', yearsAgo: 1, half: 2, target: 2, openingBalance: null },
  { town: 'Lisse', yearsAgo: 0, half: 1, target: 3, openingBalance: null },
  { town: 'Lisse', yearsAgo: 0, half: 2, target: 3, openingBalance: null },
]

/** What talks are about, in turn. */
export const talkSubjects = [
  'Toeslagen',
  'School',
  'Zorgverzekering',
  'Post en formulieren',
  'DUO',
  'Huisarts',
  'Bijstand',
  'Woninginrichting',
  'Werk',
] as const
export const talkManners = ['Huisbezoek', 'Spreekuur', 'Telefoon', 'Afspraak'] as const
