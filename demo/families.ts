/** Days before the day on which the practice foundation is filled; negative lies ahead. */
export type DaysAgo = number

export type Town = 'Hillegom' | 'Lisse'
export type Guide = 'joke' | 'kees' | 'anja'

export type FamilyMember = {
  given: string
  family: string
  born: string
  sex: 'male' | 'female'
  role: 'head' | 'partner' | 'child' | 'lodger'
  nareis?: boolean
  needsInterpreter?: boolean
}

export type Family = {
  town: Town
  nationality: string
  language: string
  /** Null: nobody guides them yet. */
  guide: Guide | null
  allocated: DaysAgo
  /** Null: waits for a home. */
  housed: DaysAgo | null
  address: string | null
  postcode: string | null
  arrangement?: 'Regulier' | 'GVA' | 'Woningdeling'
  members: readonly FamilyMember[]
  guidance: readonly { kind: string; started: DaysAgo; ended?: DaysAgo }[]
  /** Days between talks, and when the last one was. */
  talks: {
    every: number
    last: DaysAgo /** The gaps grow to four times as long: guidance that is needed less. */
    tapers?: true
  } | null
  note?: string
  /** What was written down over the whole time, the oldest first. */
  story?: readonly string[]
}

const first = 'Maatschappelijke begeleiding 1e jaar'
const whole = 'Maatschappelijke begeleiding 24 maanden'
const second = 'Maatschappelijke begeleiding 2e jaar'

/** A family of which the two years are just over, from the key to the goodbye; `two-years.ts` has what belongs to it. */
const twoYears: Family = {
  town: 'Hillegom',
  nationality: 'Syrische',
  language: 'Arabisch',
  guide: 'kees',
  allocated: 810,
  housed: 740,
  address: 'Leidsestraat 62',
  postcode: '2182 DM',
  members: [
    { given: 'Amal', family: 'Haddad', born: '1987-02-19', sex: 'female', role: 'head', needsInterpreter: true },
    { given: 'Bassam', family: 'Haddad', born: '1983-08-05', sex: 'male', role: 'partner', needsInterpreter: true },
    { given: 'Lina', family: 'Haddad', born: '2013-04-11', sex: 'female', role: 'child' },
    { given: 'Sami', family: 'Haddad', born: '2017-10-02', sex: 'male', role: 'child' },
  ],
  guidance: [
    { kind: first, started: 739, ended: 375 },
    { kind: second, started: 374, ended: 9 },
  ],
  talks: { every: 6, last: 11, tapers: true },
  note: 'Exitgesprek gehouden, met taart. Amal belt nu zelf met de gemeente.',
  story: [
    'Sleutel gekregen. Gas, water en licht aangevraagd. De meterkast samen bekeken.',
    'Huisarts en tandarts ingeschreven. Tolk aan de telefoon.',
    'Lina en Sami zijn begonnen op school. Leerlingenvervoer is niet nodig.',
    'Huurtoeslag en zorgtoeslag aangevraagd. De voorlopige bedragen gecontroleerd.',
    'Nulmeting gedaan. Geld en administratie kosten de meeste moeite.',
    'Begroting gemaakt. Elke maand gaat er twintig euro opzij.',
    'Bassam is begonnen met de taalles, drie dagdelen in de week.',
    'Brief over kwijtschelding uitgelegd. Toegekend.',
    'Fietsles gevraagd voor Amal. Zij staat op de lijst.',
    'Amal drinkt op woensdag koffie in het buurthuis.',
    'Tussenmeting gedaan. De administratie gaat nu zelf, met een vraag af en toe.',
    'Bassam loopt stage bij een garage in Lisse.',
    'Sami zit op zwemles. Lina helpt met tolken; afgesproken dat dat niet hoeft.',
    'Proefplaats van Bassam wordt een baan voor 24 uur.',
    'Doelen samen bekeken: twee gehaald, één meer dan gehoopt.',
    'Eindmeting gedaan. Vragen gaan voortaan naar het infopunt en Kijk op Welzijn.',
  ],
}

/** Invented people of today, none of them in the register. The first three families are Joke's. */
export const families: readonly Family[] = [
  {
    town: 'Hillegom',
    nationality: 'Syrische',
    language: 'Arabisch',
    guide: 'joke',
    allocated: 250,
    housed: 175,
    address: 'Meerstraat 14',
    postcode: '2181 BR',
    members: [
      { given: 'Samira', family: 'Al Khatib', born: '1988-03-14', sex: 'female', role: 'head', needsInterpreter: true },
      { given: 'Mohammed', family: 'Al Khatib', born: '1984-11-02', sex: 'male', role: 'partner', nareis: true },
      { given: 'Nour', family: 'Al Khatib', born: '2014-06-21', sex: 'female', role: 'child', nareis: true },
      { given: 'Yusuf', family: 'Al Khatib', born: '2019-01-09', sex: 'male', role: 'child', nareis: true },
    ],
    guidance: [{ kind: first, started: 174 }],
    talks: { every: 6, last: 0 },
    note: 'Begroting voor volgende maand gemaakt. Trouwboekje nog meenemen voor de gemeente.',
  },
  {
    town: 'Hillegom',
    nationality: 'Eritrese',
    language: 'Tigrinya',
    guide: 'joke',
    allocated: 520,
    housed: 455,
    address: 'Wilhelminalaan 3b',
    postcode: '2182 CA',
    members: [
      {
        given: 'Rahel',
        family: 'Ghebremedhin',
        born: '1995-09-30',
        sex: 'female',
        role: 'head',
        needsInterpreter: true,
      },
      {
        given: 'Dawit',
        family: 'Haile',
        born: '1992-01-01',
        sex: 'male',
        role: 'partner',
        nareis: true,
        needsInterpreter: true,
      },
    ],
    guidance: [
      { kind: first, started: 450, ended: 85 },
      { kind: second, started: 84 },
    ],
    talks: { every: 9, last: 44 },
    note: 'Administratiemap nagelopen. Huurtoeslag staat nog open.',
  },
  {
    town: 'Hillegom',
    nationality: 'Afghaanse',
    language: 'Dari',
    guide: 'joke',
    allocated: 60,
    housed: 19,
    address: 'Van Nispenstraat 27',
    postcode: '2181 GK',
    arrangement: 'Woningdeling',
    members: [{ given: 'Omid', family: 'Rahimi', born: '2001-07-17', sex: 'male', role: 'head' }],
    guidance: [{ kind: first, started: 18 }],
    talks: { every: 3, last: 1 },
    note: 'Brief van DUO uitgelegd. Volgende keer samen inloggen met DigiD.',
  },
  {
    town: 'Hillegom',
    nationality: 'Somalische',
    language: 'Somalisch',
    guide: 'kees',
    allocated: 760,
    housed: 700,
    address: 'Haven 51',
    postcode: '2181 KD',
    members: [
      { given: 'Fadumo', family: 'Warsame', born: '1979-05-05', sex: 'female', role: 'head' },
      { given: 'Abdi', family: 'Warsame', born: '2008-12-12', sex: 'male', role: 'child' },
      { given: 'Hodan', family: 'Warsame', born: '2011-04-03', sex: 'female', role: 'child' },
    ],
    guidance: [
      { kind: first, started: 695, ended: 331 },
      { kind: second, started: 330 },
    ],
    talks: { every: 14, last: 3 },
  },
  {
    town: 'Hillegom',
    nationality: 'Afghaanse',
    language: 'Dari',
    guide: 'anja',
    allocated: 330,
    housed: 271,
    address: 'Leidsestraat 112',
    postcode: '2182 DP',
    members: [
      { given: 'Jamshid', family: 'Nazari', born: '1986-08-19', sex: 'male', role: 'head' },
      { given: 'Laila', family: 'Nazari', born: '1990-02-27', sex: 'female', role: 'partner' },
      { given: 'Parwana', family: 'Nazari', born: '2012-10-10', sex: 'female', role: 'child' },
      { given: 'Farid', family: 'Nazari', born: '2015-03-08', sex: 'male', role: 'child' },
      { given: 'Zahra', family: 'Nazari', born: '2021-11-25', sex: 'female', role: 'child' },
    ],
    guidance: [{ kind: first, started: 270 }],
    talks: { every: 10, last: 51 },
  },
  {
    town: 'Hillegom',
    nationality: 'Syrische',
    language: 'Arabisch',
    guide: 'kees',
    allocated: 140,
    housed: 88,
    address: 'Prinses Irenelaan 9',
    postcode: '2182 GB',
    members: [
      { given: 'Khaled', family: 'Darwish', born: '1971-01-01', sex: 'male', role: 'head', needsInterpreter: true },
      { given: 'Hanan', family: 'Darwish', born: '1975-06-15', sex: 'female', role: 'partner', needsInterpreter: true },
      { given: 'Rami', family: 'Darwish', born: '2004-02-11', sex: 'male', role: 'child' },
    ],
    guidance: [{ kind: first, started: 86 }],
    talks: { every: 5, last: 2 },
  },
  {
    town: 'Hillegom',
    nationality: 'Iraanse',
    language: 'Farsi',
    guide: 'anja',
    allocated: 420,
    housed: 362,
    address: 'Stationsweg 6',
    postcode: '2182 BB',
    arrangement: 'GVA',
    members: [{ given: 'Shirin', family: 'Moradi', born: '1983-12-01', sex: 'female', role: 'head' }],
    guidance: [{ kind: first, started: 360 }],
    talks: { every: 12, last: 6 },
  },
  {
    town: 'Hillegom',
    nationality: 'Jemenitische',
    language: 'Arabisch',
    guide: null,
    allocated: 47,
    housed: 8,
    address: 'Pastoorslaan 40',
    postcode: '2182 BX',
    members: [
      { given: 'Tariq', family: 'Al Hakimi', born: '1993-04-23', sex: 'male', role: 'head', needsInterpreter: true },
      {
        given: 'Bushra',
        family: 'Al Hakimi',
        born: '1997-09-09',
        sex: 'female',
        role: 'partner',
        needsInterpreter: true,
      },
      { given: 'Salma', family: 'Al Hakimi', born: '2022-05-30', sex: 'female', role: 'child' },
    ],
    guidance: [],
    talks: null,
  },
  {
    town: 'Hillegom',
    nationality: 'Turkse',
    language: 'Turks',
    guide: 'kees',
    allocated: 760,
    housed: 705,
    address: 'Vosselaan 17',
    postcode: '2181 CC',
    members: [
      { given: 'Emre', family: 'Yıldız', born: '1989-10-28', sex: 'male', role: 'head' },
      { given: 'Elif', family: 'Yıldız', born: '1991-03-31', sex: 'female', role: 'partner', nareis: true },
    ],
    guidance: [{ kind: whole, started: 700 }],
    talks: { every: 15, last: 11 },
  },
  {
    town: 'Lisse',
    nationality: 'Eritrese',
    language: 'Tigrinya',
    guide: 'anja',
    allocated: 210,
    housed: 158,
    address: 'Ruishornlaan 22',
    postcode: '2162 CE',
    members: [
      { given: 'Selam', family: 'Tesfaye', born: '1998-01-01', sex: 'female', role: 'head', needsInterpreter: true },
      { given: 'Natnael', family: 'Tesfaye', born: '2020-08-14', sex: 'male', role: 'child' },
    ],
    guidance: [{ kind: first, started: 155 }],
    talks: { every: 7, last: 4 },
  },
  {
    town: 'Lisse',
    nationality: 'Soedanese',
    language: 'Arabisch',
    guide: 'kees',
    allocated: 95,
    housed: 41,
    address: 'Kanaalstraat 88',
    postcode: '2161 JN',
    arrangement: 'Woningdeling',
    members: [{ given: 'Osman', family: 'Idris', born: '2003-06-06', sex: 'male', role: 'head' }],
    guidance: [{ kind: first, started: 40 }],
    talks: { every: 6, last: 5 },
  },
  {
    town: 'Hillegom',
    nationality: 'Syrische',
    language: 'Arabisch',
    guide: null,
    allocated: 33,
    housed: null,
    address: null,
    postcode: null,
    members: [
      { given: 'Mahmoud', family: 'Al Sayed', born: '1982-02-18', sex: 'male', role: 'head' },
      { given: 'Rania', family: 'Al Sayed', born: '1985-07-04', sex: 'female', role: 'partner' },
      { given: 'Tala', family: 'Al Sayed', born: '2013-09-16', sex: 'female', role: 'child' },
      { given: 'Karim', family: 'Al Sayed', born: '2016-12-20', sex: 'male', role: 'child' },
    ],
    guidance: [],
    talks: null,
  },
  {
    town: 'Hillegom',
    nationality: 'Eritrese',
    language: 'Tigrinya',
    guide: null,
    allocated: 12,
    housed: null,
    address: null,
    postcode: null,
    members: [{ given: 'Yonas', family: 'Kidane', born: '2000-05-11', sex: 'male', role: 'head' }],
    guidance: [],
    talks: null,
  },
  {
    town: 'Lisse',
    nationality: 'Iraakse',
    language: 'Koerdisch',
    guide: null,
    allocated: 71,
    housed: null,
    address: null,
    postcode: null,
    members: [
      { given: 'Hawar', family: 'Rashid', born: '1994-11-11', sex: 'male', role: 'head' },
      { given: 'Shilan', family: 'Rashid', born: '1996-08-08', sex: 'female', role: 'partner' },
    ],
    guidance: [],
    talks: null,
  },
  twoYears,
]
