import type { PlainDate } from '#kernel/dates.ts'
import type { HouseholdRole } from '../contract.ts'
import type { Stood } from '../contract/as-of.ts'
import type { SideValues } from '../contract/doubles.ts'

/** A record by its columns, as the database and the record of changes keep it. */
export type Row = Readonly<Record<string, unknown>>
export type Rows = ReadonlyMap<string, readonly { record: Row }[]>
export type Words = ReadonlyMap<string, string>
type Around = {
  on: PlainDate
  words: Words
  /** Others of a household on that day. */
  others: ReadonlyMap<string, readonly string[]>
}

const text = (row: Row, column: string) => (row[column] as string | null | undefined) ?? null
const lines = (rows: Rows, table: string): Row[] => (rows.get(table) ?? []).map(({ record }) => record)

const runs = (row: Row, on: PlainDate) => (text(row, 'from_on') ?? '') <= on && (text(row, 'until_on') ?? '9999') >= on

/** Ids in the rows for which a name is wanted. */
export const idsIn = (rows: Rows): string[] =>
  [...rows.values()]
    .flat()
    .flatMap(({ record }) =>
      ['nationality_id', 'language_id', 'target_group_id', 'location_id', 'municipality_id'].flatMap(
        (column) => text(record, column) ?? [],
      ),
    )

export const householdsIn = (rows: Rows, on: PlainDate): string[] =>
  lines(rows, 'household_membership')
    .filter((row) => runs(row, on))
    .map((row) => row['household_id'] as string)

/** What stood in a file; null when it was not there. */
export function stood(rows: Rows, around: Around): Stood | null {
  const [client] = lines(rows, 'client')
  if (!client) return null
  const word = (row: Row, column: string) => around.words.get(text(row, column) ?? '') ?? null
  return {
    values: {
      ...personOf(client, word),
      ...belongingOf(rows, around, word),
      otherNames: lines(rows, 'client_name').map(fullName),
    },
    lines: {
      nationalities: lines(rows, 'client_nationality').flatMap((row) => word(row, 'nationality_id') ?? []),
      languages: lines(rows, 'client_language').flatMap((row) => word(row, 'language_id') ?? []),
      numbers: lines(rows, 'client_identifier').flatMap((row) => text(row, 'value') ?? []),
      permits: lines(rows, 'residence_permit').map((row) => ({
        kind: row['kind'] as Stood['lines']['permits'][number]['kind'],
        ground: row['ground'] as Stood['lines']['permits'][number]['ground'],
        fromOn: text(row, 'from_on'),
        untilOn: text(row, 'until_on'),
      })),
    },
  }
}

type Word = (row: Row, column: string) => string | null

const fullName = (row: Row) => [text(row, 'given_names'), text(row, 'family_name')].filter(Boolean).join(' ')

function belongingOf(rows: Rows, { on, others }: Around, word: Word): Pick<SideValues, 'municipality' | 'household'> {
  const town = lines(rows, 'client_municipality').find((row) => runs(row, on))
  const place = lines(rows, 'household_membership').find((row) => runs(row, on))
  return {
    municipality: town ? word(town, 'municipality_id') : null,
    household: place
      ? { role: place['role'] as HouseholdRole, with: [...(others.get(place['household_id'] as string) ?? [])] }
      : null,
  }
}

/** A column that was not there yet is as it is for who never filled it in. */
function personOf(row: Row, word: Word): Omit<SideValues, 'municipality' | 'household' | 'otherNames'> {
  return {
    givenNames: text(row, 'given_names') ?? '',
    familyName: text(row, 'family_name') ?? '',
    callName: text(row, 'call_name'),
    sayName: text(row, 'say_name'),
    birthDate: text(row, 'birth_date'),
    birthDatePrecision: (row['birth_date_precision'] as SideValues['birthDatePrecision'] | undefined) ?? 'day',
    birthDateEstimated: row['birth_date_estimated'] === true,
    birthDateSource: text(row, 'birth_date_source'),
    sex: text(row, 'sex') as SideValues['sex'],
    nationality: word(row, 'nationality_id'),
    language: word(row, 'language_id'),
    targetGroup: word(row, 'target_group_id'),
    nareis: row['nareis'] === true,
    vNumber: text(row, 'v_number'),
    phone: text(row, 'phone'),
    email: text(row, 'email'),
    contactWay: text(row, 'contact_way') as SideValues['contactWay'],
    mayWriteHome: row['may_write_home'] !== false,
    secondContact: text(row, 'second_contact'),
    needsInterpreter: row['needs_interpreter'] === true,
    remarks: text(row, 'remarks'),
    deceasedOn: text(row, 'deceased_on'),
    location: word(row, 'location_id') ?? '',
  }
}
