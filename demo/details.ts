import * as lines from '#capabilities/clients/public.ts'
import type { List } from '#capabilities/organisation/contract.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ground, Words } from './people.ts'

type Values<L extends { insert: (...of: never[]) => unknown }> = Parameters<L['insert']>[3]
/** A word in the place of its id. */
type Worded<V, Id extends keyof V> = Omit<V, Id> & { word: string }

type Told = {
  client?: {
    call_name?: string
    say_name?: string
    birth_date_precision?: 'month' | 'year'
    birth_date_source?: string
    contact_way?: 'whatsapp'
    may_write_home?: boolean
    second_contact?: string
    deceased_on?: PlainDate
    target_group_from?: PlainDate
  }
  names?: readonly Values<typeof lines.names>[]
  nationalities?: readonly Worded<Values<typeof lines.nationalities>, 'nationalityId'>[]
  languages?: readonly Worded<Values<typeof lines.languages>, 'languageId'>[]
  identifiers?: readonly Values<typeof lines.identifiers>[]
  permits?: readonly Values<typeof lines.permits>[]
  targetGroups?: readonly Worded<Values<typeof lines.targetGroups>, 'targetGroupId'>[]
  relatives?: readonly Values<typeof lines.relatives>[]
}

const always = { fromOn: null, untilOn: null }
const elsewhere = {
  birthDate: null,
  birthDatePrecision: 'day',
  birthDateEstimated: false,
  country: null,
  deceased: false,
} as const

/** What the practice people tell about themselves at length: a few, so that every list can be seen filled. */
const told = (today: PlainDate): Readonly<Record<string, Told>> => {
  const ago = (days: number) => addDays(today, -days)
  return {
    'Rahel Ghebremedhin': {
      client: { say_name: 'ra-HEEL ge-bre-med-HIEN', may_write_home: false, second_contact: 'Zus Selam, 06-00009912' },
      names: [
        { kind: 'own-script', givenNames: 'ራሄል', familyName: 'ገብረመድህን', paper: 'Doopakte' },
        { kind: 'document', givenNames: 'Rahel', familyName: 'Gebremedhn', paper: 'Brief van het COA' },
      ],
      nationalities: [{ word: 'Ethiopische', ...always }],
      languages: [
        { word: 'Tigrinya', speaking: 'mother-tongue', reading: 'good', knowsScript: true },
        { word: 'Nederlands', speaking: 'little', reading: 'little', knowsScript: true },
      ],
      identifiers: [
        { kind: 'document', paper: 'residence-document', value: 'III-V7KD2WM49', validUntil: addDays(today, 900) },
        { kind: 'coa-number', paper: null, value: '4711889', validUntil: null },
      ],
      permits: [
        {
          kind: 'asylum-fixed',
          ground: 'refugee',
          fromOn: ago(560),
          untilOn: addDays(today, 1265),
          receivedOn: ago(540),
        },
      ],
      relatives: [
        {
          ...elsewhere,
          relation: 'child',
          givenNames: 'Selam',
          familyName: 'Haile',
          birthDate: '2011-01-01',
          birthDatePrecision: 'year',
          whereabouts: 'abroad',
          country: 'Soedan',
        },
        {
          ...elsewhere,
          relation: 'parent',
          givenNames: 'Tsegay',
          familyName: '',
          whereabouts: 'unknown',
          deceased: true,
        },
      ],
    },
    'Dawit Haile': {
      relatives: [
        {
          ...elsewhere,
          relation: 'parent',
          givenNames: 'Letebrhan',
          familyName: 'Gebreab',
          birthDate: '1961-01-01',
          birthDatePrecision: 'year',
          whereabouts: 'abroad',
          country: 'Eritrea',
        },
      ],
      client: { birth_date_precision: 'year', birth_date_source: 'Eigen woorden; er is geen geboortebewijs' },
      permits: [
        { kind: 'asylum-fixed', ground: 'nareis', fromOn: ago(300), untilOn: addDays(today, 1265), receivedOn: null },
      ],
    },
    'Samira Al Khatib': {
      client: { call_name: 'Sam', say_name: 'sa-MIE-ra al ga-TIEB', contact_way: 'whatsapp' },
      names: [
        { kind: 'own-script', givenNames: 'سميرة', familyName: 'الخطيب', paper: 'Paspoort' },
        { kind: 'former', givenNames: 'Samira', familyName: 'Haddad', paper: 'Familieboekje, van vóór het huwelijk' },
      ],
      identifiers: [{ kind: 'document', paper: 'foreign-paper', value: 'N014785236', validUntil: ago(120) }],
      permits: [
        { kind: 'asylum-fixed', ground: 'refugee', fromOn: ago(400), untilOn: addDays(today, 1426), receivedOn: null },
      ],
      relatives: [
        {
          ...elsewhere,
          relation: 'parent',
          givenNames: 'فاطمة',
          familyName: 'حداد',
          birthDate: '1958-01-01',
          birthDateEstimated: true,
          whereabouts: 'abroad',
          country: 'Turkije',
        },
        {
          ...elsewhere,
          relation: 'sibling',
          givenNames: 'Ahmad',
          familyName: 'Haddad',
          birthDate: '1995-09-01',
          birthDatePrecision: 'month',
          whereabouts: 'reception-centre',
        },
      ],
    },
    'Yonas Kidane': {
      client: { target_group_from: ago(400) },
      targetGroups: [{ word: 'AMV', fromOn: null, untilOn: ago(401) }],
    },
    'Khaled Darwish': { client: { deceased_on: ago(1) } },
  }
}

export async function addDetails(tx: Tx, on: Ground, words: Words, people: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, of] of Object.entries(told(on.today))) {
    const clientId = people.get(name)!
    if (of.client) await tx.updateTable('client').set(of.client).where('id', '=', clientId).execute()
    const id = ({ word }: { word: string }, list: List) => words(list, word)
    for (const one of of.names ?? []) await lines.names.insert(tx, on.foundationId, clientId, one)
    for (const one of of.identifiers ?? []) await lines.identifiers.insert(tx, on.foundationId, clientId, one)
    for (const one of of.relatives ?? []) await lines.relatives.insert(tx, on.foundationId, clientId, one)
    for (const one of of.permits ?? []) await lines.permits.insert(tx, on.foundationId, clientId, one)
    for (const one of of.nationalities ?? []) {
      const values = { ...one, nationalityId: await id(one, 'nationality') }
      await lines.nationalities.insert(tx, on.foundationId, clientId, values)
    }
    for (const one of of.languages ?? []) {
      await lines.languages.insert(tx, on.foundationId, clientId, { ...one, languageId: await id(one, 'language') })
    }
    for (const one of of.targetGroups ?? []) {
      const values = { ...one, targetGroupId: await id(one, 'target-group') }
      await lines.targetGroups.insert(tx, on.foundationId, clientId, values)
    }
  }
}
