/** Days before today; a negative number of days is still to come. */
type Ago = number

/** Invented, as everything of the practice foundation. */
export const asylumSeekers = [
  {
    given: 'Almaz',
    family: 'Gebru',
    born: '1997-09-12',
    sex: 'female',
    nationality: 'Eritrese',
    language: 'Tigrinya',
    town: 'Hillegom',
  },
  {
    given: 'Reza',
    family: 'Karimi',
    born: '1985-02-03',
    sex: 'male',
    nationality: 'Iraanse',
    language: 'Farsi',
    town: 'Lisse',
  },
] as const

export const locations: readonly {
  name: string
  kind: string
  target_group: string
  town: string
  capacity: number
  opened: Ago
  /** Days from today. */
  closes?: number
  note: string | null
}[] = [
  {
    name: 'AZC De Duinrand (oefening)',
    kind: 'centre',
    target_group: 'Gezinnen en alleenstaanden',
    town: 'Hillegom',
    capacity: 320,
    opened: 1900,
    note: 'Inloop van ons op dinsdag, in lokaal 2.',
  },
  {
    name: 'Noodopvang Bloemenhal (oefening)',
    kind: 'emergency',
    target_group: 'Alleenstaanden',
    town: 'Lisse',
    capacity: 150,
    opened: 420,
    closes: 68,
    note: null,
  },
]

export const stays: readonly { client: string; at: string; from: Ago; left?: Ago; to?: string }[] = [
  { client: 'Almaz Gebru', at: 'Noodopvang Bloemenhal (oefening)', from: 210, left: 96 },
  { client: 'Almaz Gebru', at: 'AZC De Duinrand (oefening)', from: 96 },
  { client: 'Reza Karimi', at: 'Noodopvang Bloemenhal (oefening)', from: 75 },
  { client: 'Osman Idris', at: 'AZC De Duinrand (oefening)', from: 400, left: 41, to: 'Lisse' },
]

/** Talks of the legal part of the file, and a case that was opened and closed in reception. */
export const consultations: readonly { client: string; held: Ago; minutes: number; note: string }[] = [
  { client: 'Almaz Gebru', held: 60, minutes: 40, note: 'Vragen over het nader gehoor doorgenomen.' },
  { client: 'Almaz Gebru', held: 25, minutes: 20, note: 'Brief van de advocaat uitgelegd.' },
  { client: 'Reza Karimi', held: 33, minutes: 30, note: 'Wat een aanvraag om voorlopige voorziening is.' },
]
export const advice = { client: 'Osman Idris', kind: 'Reisdocument', opened: 88, closed: 50, outcome: 'Ingewilligd' }

/** One on each side of the day on which the law changed. */
export const applications = [
  { client: 'Almaz Gebru', applied: '2026-04-21' },
  { client: 'Reza Karimi', applied: '2026-08-31' },
] as const

export const preparations = [
  {
    client: 'Almaz Gebru',
    kind: 'information',
    subject: 'Hoe de asielprocedure gaat',
    held: 90,
    by: 'Ruben Wiersma',
    language: 'Tigrinya',
    interpreter: 'phone',
    minutes: 60,
  },
  {
    client: 'Almaz Gebru',
    kind: 'preparation',
    subject: 'Voorbereiding op het nader gehoor',
    held: 12,
    by: 'Ruben Wiersma',
    language: 'Tigrinya',
    interpreter: 'present',
    minutes: 90,
  },
  {
    client: 'Reza Karimi',
    kind: 'letter',
    subject: 'Brief van de IND over de wachttijd',
    held: 20,
    by: 'Sanne Terpstra',
    language: 'Farsi',
    interpreter: 'phone',
    minutes: 25,
  },
] as const

type Held = {
  client: string
  kind: string
  held: Ago
  by: string | null
  due?: Ago
  ground?: string
  done?: Ago
  minded?: true
}
export const interviews: readonly Held[] = [
  { client: 'Almaz Gebru', kind: 'registration', held: 84, by: null, due: 70, ground: 'Brief van de IND', done: 72 },
  {
    client: 'Almaz Gebru',
    kind: 'substantive',
    held: 6,
    by: 'Ruben Wiersma',
    due: -2,
    ground: 'Gezegd door de advocaat na het gehoor',
    minded: true,
  },
  { client: 'Reza Karimi', kind: 'registration', held: 30, by: 'Sanne Terpstra', due: 1, ground: 'Brief van de IND' },
]

export const tracing = {
  client: 'Almaz Gebru',
  sought: 'Moeder en jongere broer, laatst gezien in Khartoem',
  referred_to: 'Rode Kruis',
  referred: 60,
  consent_how: 'signed',
} as const

export const returnTalks = [
  { held: 40, note: 'Eerste gesprek. Hij wil weten wat er kan als hij teruggaat.' },
  { held: 19, note: 'Gesproken over zijn winkel en over zijn zus in Shiraz. Hij denkt er nog over na.' },
] as const

export const story = `Oefentekst. Mevrouw vertelt waarom zij wegging, in welke volgorde, en wat zij daarvan nog weet.

Wat opvalt: de maand waarin zij de grens overging klopt niet met het aanmeldgehoor. Zij rekent in een andere kalender.

Wat nog nodig is: het bewijs van haar school, en de naam van het dorp in haar eigen schrift.`

export const signals: readonly {
  kind: string
  subject: string
  what: string
  at?: string
  sent: Ago
  by: string
  answer?: string
  answered?: Ago
}[] = [
  {
    kind: 'trend',
    subject: 'Te weinig tolken Tigrinya bij het nader gehoor',
    what: 'Drie keer in twee maanden is een gehoor uitgesteld omdat er geen tolk was. Mensen wachten dan weer weken.',
    at: 'AZC De Duinrand (oefening)',
    sent: 33,
    by: 'Ruben Wiersma',
  },
  {
    kind: 'question',
    subject: 'Welke regels gelden bij een herhaalde aanvraag na juni?',
    what: 'Wij krijgen hier verschillende antwoorden op.',
    sent: 58,
    by: 'Sanne Terpstra',
    answer: 'Wordt uitgezocht; bericht volgt op de landelijke site.',
    answered: 47,
  },
]
