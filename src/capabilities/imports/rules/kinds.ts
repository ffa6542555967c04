/** Kinds of thing in a register, in the order in which they can be taken: what others refer to comes first. */
export const kindNames = [
  'workers',
  'clients',
  'trajectories',
  'contacts',
  'legalCases',
  'groups',
  'enrolments',
  'languagePairs',
  'targets',
  'corrections',
] as const
export type KindName = (typeof kindNames)[number]

/** A list of words of the foundation; the names are those of `list_item.list`. */
export type ListName =
  | 'nationality'
  | 'language'
  | 'target-group'
  | 'departure-reason'
  | 'housing-arrangement'
  | 'trajectory-kind'
  | 'trajectory-end-reason'
  | 'contact-kind'
  | 'contact-manner'
  | 'contact-subject'
  | 'legal-case-kind'
  | 'legal-outcome'
  | 'programme'
  | 'enrolment-outcome'
  | 'function'
  | 'leaving-reason'
  | 'pair-end-reason'

export type CodeValue = string | boolean | number

export type Column = {
  readonly key: string
  readonly heading: string
  /** `line` is one line of text, `text` may be long; `backlog` is a number whose sign turns on the way in. */
  readonly type: 'line' | 'text' | 'date' | 'integer' | 'signed' | 'backlog' | 'code' | 'v-number'
  /** Without a required cell the row is refused; without an expected one it is taken with a warning. */
  readonly need?: 'required' | 'expected'
  /** The allowed words of a `code`, and what each becomes. Capitals and accents do not matter. */
  readonly codes?: Readonly<Record<string, CodeValue>>
  readonly range?: readonly [number, number]
  readonly refers?: 'clients' | 'groups' | 'workers'
  readonly list?: ListName
}

export type Kind = {
  readonly name: KindName
  /** The file's name without its ending. */
  readonly baseName: string
  readonly columns: readonly Column[]
  /** Keys by which a row is known again in a later export of the same source. */
  readonly identity: readonly string[]
  /** Rows with the same identity are told apart by their order; otherwise the first one wins. */
  readonly repeats?: boolean
  /** At least one of these has to be filled. */
  readonly oneOf?: readonly string[]
  /** Pairs of dates of which the second is not expected before the first. */
  readonly order?: readonly (readonly [string, string])[]
}

type Extra = Omit<Column, 'key' | 'heading' | 'type'>
const column =
  (type: Column['type']) =>
  (key: string, heading: string, extra: Extra = {}): Column => ({
    key,
    heading,
    type,
    ...extra,
  })
const line = column('line')
const date = column('date')
const integer = column('integer')
const code = (key: string, heading: string, codes: Record<string, CodeValue>, extra: Extra = {}) =>
  column('code')(key, heading, { ...extra, codes })
const word = (key: string, heading: string, list: ListName, extra: Extra = {}) => line(key, heading, { ...extra, list })

const required = { need: 'required' } as const
const expected = { need: 'expected' } as const
const yesNo = { J: true, N: false }
const client = line('client', 'Cliëntnr', { ...required, refers: 'clients' })
const worker = (extra: Extra = {}) => line('worker', 'Medewerkernr', { ...extra, refers: 'workers' })

const clients: Kind = {
  name: 'clients',
  baseName: 'clienten',
  identity: ['number'],
  oneOf: ['givenNames', 'familyName'],
  order: [
    ['birthDate', 'housedOn'],
    ['allocatedOn', 'housedOn'],
    ['housedOn', 'leftOn'],
  ],
  columns: [
    line('number', 'Cliëntnr', required),
    column('v-number')('vNumber', 'V-nummer'),
    line('givenNames', 'Voornamen'),
    line('familyName', 'Achternaam'),
    date('birthDate', 'Geboortedatum', expected),
    code('sex', 'Geslacht', { M: 'male', V: 'female', X: 'other' }, expected),
    word('nationality', 'Nationaliteit', 'nationality'),
    word('language', 'Taal', 'language'),
    line('householdNumber', 'Gezinsnr'),
    code('householdRole', 'Rol in gezin', { Hoofd: 'head', Partner: 'partner', Kind: 'child', Inwonend: 'lodger' }),
    word('targetGroup', 'Doelgroep', 'target-group'),
    code('nareis', 'Nareiziger', yesNo),
    date('allocatedOn', 'Koppelingsdatum'),
    date('housedOn', 'Datum huisvesting'),
    line('dwellingNumber', 'Woningnr'),
    line('municipality', 'Gemeente', expected),
    word('arrangement', 'Regeling', 'housing-arrangement'),
    date('leftOn', 'Datum vertrek'),
    word('departureReason', 'Reden vertrek', 'departure-reason'),
  ],
}

const trajectories: Kind = {
  name: 'trajectories',
  baseName: 'trajecten',
  identity: ['number'],
  order: [['startedOn', 'endedOn']],
  columns: [
    line('number', 'Trajectnr', required),
    client,
    word('kind', 'Soort', 'trajectory-kind', required),
    date('startedOn', 'Startdatum', required),
    date('endedOn', 'Einddatum'),
    word('endReason', 'Reden einde', 'trajectory-end-reason'),
    worker(),
  ],
}

const contacts: Kind = {
  name: 'contacts',
  baseName: 'contacten',
  identity: ['number'],
  columns: [
    line('number', 'Contactnr', required),
    date('heldOn', 'Datum', required),
    client,
    word('kind', 'Soort', 'contact-kind', required),
    word('manner', 'Wijze', 'contact-manner'),
    word('subject', 'Onderwerp', 'contact-subject'),
    integer('minutes', 'Minuten', { range: [0, 1440] }),
    worker(),
  ],
}

const legalCases: Kind = {
  name: 'legalCases',
  baseName: 'juridisch',
  identity: ['number'],
  order: [['openedOn', 'closedOn']],
  columns: [
    line('number', 'Dossiernr', required),
    client,
    word('kind', 'Soort', 'legal-case-kind', required),
    date('openedOn', 'Geopend', required),
    date('closedOn', 'Afgesloten'),
    word('outcome', 'Uitkomst', 'legal-outcome'),
    integer('persons', 'Aantal personen', { range: [1, 99] }),
  ],
}

const groups: Kind = {
  name: 'groups',
  baseName: 'groepen',
  identity: ['number'],
  order: [['startsOn', 'endsOn']],
  columns: [
    line('number', 'Groepnr', required),
    word('programme', 'Programma', 'programme', required),
    word('language', 'Taal', 'language'),
    date('startsOn', 'Startdatum', required),
    date('endsOn', 'Einddatum'),
    integer('sessions', 'Bijeenkomsten', { range: [0, 999] }),
    line('municipality', 'Gemeente', expected),
  ],
}

const enrolments: Kind = {
  name: 'enrolments',
  baseName: 'deelnames',
  identity: ['group', 'client'],
  order: [['invitedOn', 'completedOn']],
  columns: [
    line('group', 'Groepnr', { ...required, refers: 'groups' }),
    client,
    date('invitedOn', 'Uitgenodigd'),
    integer('sessionsAttended', 'Bijeenkomsten aanwezig', { range: [0, 999] }),
    code('completed', 'Afgerond', yesNo, expected),
    date('completedOn', 'Datum afgerond'),
    word('outcome', 'Uitkomst', 'enrolment-outcome'),
  ],
}

/** The register does not fix these words; offices use more than one for who is paid. */
const workerKinds = {
  Vrijwilliger: 'volunteer',
  Stagiair: 'intern',
  Stagiaire: 'intern',
  Beroepskracht: 'staff',
  Medewerker: 'staff',
  Werknemer: 'staff',
  'Betaalde kracht': 'staff',
}

const workers: Kind = {
  name: 'workers',
  baseName: 'medewerkers',
  identity: ['number'],
  order: [['inServiceOn', 'leftServiceOn']],
  columns: [
    line('number', 'Medewerkernr', required),
    line('name', 'Naam', required),
    word('function', 'Functie', 'function', required),
    code('kind', 'Soort', workerKinds, required),
    date('inServiceOn', 'In dienst', expected),
    date('leftServiceOn', 'Uit dienst'),
    word('leavingReason', 'Reden uit dienst', 'leaving-reason'),
  ],
}

const languagePairs: Kind = {
  name: 'languagePairs',
  baseName: 'taalkoppels',
  identity: ['number'],
  order: [['startedOn', 'endedOn']],
  columns: [
    line('number', 'Koppelnr', required),
    client,
    worker(required),
    date('startedOn', 'Startdatum', required),
    date('endedOn', 'Einddatum'),
    word('endReason', 'Reden einde', 'pair-end-reason'),
  ],
}

const targets: Kind = {
  name: 'targets',
  baseName: 'taakstelling',
  identity: ['municipality', 'year', 'half'],
  columns: [
    line('municipality', 'Gemeente', required),
    integer('year', 'Jaar', { ...required, range: [1990, 2200] }),
    code('half', 'Halfjaar', { '1': 1, '2': 2 }, required),
    integer('target', 'Taakstelling', { ...required, range: [0, 1_000_000] }),
    column('backlog')('openingBalance', 'Achterstand bij aanvang', { range: [-1_000_000, 1_000_000] }),
  ],
}

const corrections: Kind = {
  name: 'corrections',
  baseName: 'correcties',
  identity: ['municipality', 'correctedOn'],
  repeats: true,
  columns: [
    line('municipality', 'Gemeente', required),
    date('correctedOn', 'Datum', required),
    column('signed')('persons', 'Aantal', { ...required, range: [-1_000_000, 1_000_000] }),
    column('text')('reason', 'Reden', expected),
  ],
}

/** What a register holds, as data. Headings, files and codes stand in the register's own description. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  workers,
  clients,
  trajectories,
  contacts,
  legalCases,
  groups,
  enrolments,
  languagePairs,
  targets,
  corrections,
}
