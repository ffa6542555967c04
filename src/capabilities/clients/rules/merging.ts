import type { MergeField, SideValues } from '../contract/doubles.ts'

export type Which = 'one' | 'other'
export type Picks = Readonly<Partial<Record<MergeField, Which | 'both'>>>

/** The values of a side that one field stands for. */
const valuesOf: Readonly<Record<MergeField, (of: SideValues) => unknown>> = {
  name: ({ givenNames, familyName }) => [givenNames, familyName].join(' ').trim() || null,
  callName: ({ callName, sayName }) => callName ?? sayName,
  birthDate: (of) =>
    of.birthDate && [of.birthDate, of.birthDatePrecision, of.birthDateEstimated, of.birthDateSource ?? ''].join(' '),
  sex: ({ sex }) => sex,
  nationality: ({ nationality }) => nationality,
  language: ({ language }) => language,
  targetGroup: ({ targetGroup }) => targetGroup,
  nareis: ({ nareis }) => nareis,
  vNumber: ({ vNumber }) => vNumber,
  phone: ({ phone }) => phone,
  email: ({ email }) => email,
  contactWay: ({ contactWay }) => contactWay,
  mayWriteHome: ({ mayWriteHome }) => mayWriteHome,
  secondContact: ({ secondContact }) => secondContact,
  needsInterpreter: ({ needsInterpreter }) => needsInterpreter,
  remarks: ({ remarks }) => remarks,
  deceasedOn: ({ deceasedOn }) => deceasedOn,
  location: ({ location }) => location,
  municipality: ({ municipality }) => municipality,
  household: ({ household }) => household && [household.role, ...household.with].join(' '),
}

export const isFilled = (field: MergeField, of: SideValues): boolean => (valuesOf[field](of) ?? '') !== ''

/** Whether there is anything to choose: both say something, and not the same. */
export function needsPick(field: MergeField, one: SideValues, other: SideValues): boolean {
  return isFilled(field, one) && isFilled(field, other) && valuesOf[field](one) !== valuesOf[field](other)
}

/** The careful answers: a letter home, an interpreter and a family that followed later are not lost by merging. */
const careful: Readonly<Partial<Record<MergeField, boolean>>> = {
  mayWriteHome: false,
  needsInterpreter: true,
  nareis: true,
}

/** Whose value stands unless somebody chooses: that of the file that stays, or of the other where that one has none. */
export function usualPick(field: MergeField, one: SideValues, other: SideValues, keep: Which): Which | 'both' {
  const [kept, gone] = keep === 'one' ? [one, other] : [other, one]
  const otherSide = keep === 'one' ? 'other' : 'one'
  if (field in careful && valuesOf[field](one) !== valuesOf[field](other)) {
    return valuesOf[field](kept) === careful[field] ? keep : otherSide
  }
  if (field === 'remarks' && needsPick(field, one, other)) return 'both'
  return isFilled(field, gone) && !isFilled(field, kept) ? otherSide : keep
}

/** Columns of `client` that one field stands for. Municipality and household are rows of their own. */
export const columnsOfField: Readonly<Partial<Record<MergeField, readonly string[]>>> = {
  name: ['given_names', 'family_name'],
  callName: ['call_name', 'say_name'],
  birthDate: ['birth_date', 'birth_date_precision', 'birth_date_estimated', 'birth_date_source'],
  sex: ['sex'],
  nationality: ['nationality_id'],
  language: ['language_id'],
  targetGroup: ['target_group_id', 'target_group_from'],
  nareis: ['nareis'],
  vNumber: ['v_number'],
  phone: ['phone'],
  email: ['email'],
  contactWay: ['contact_way'],
  mayWriteHome: ['may_write_home'],
  secondContact: ['second_contact'],
  needsInterpreter: ['needs_interpreter'],
  remarks: ['remarks'],
  deceasedOn: ['deceased_on'],
  location: ['location_id'],
}

/** A row of `client` as it stands in the database. */
export type ClientRowValues = Readonly<Record<string, unknown>>

/** The columns of the file that stays, as they were chosen. */
export function mergedColumns(
  rows: Readonly<Record<Which, ClientRowValues>>,
  picks: Readonly<Record<MergeField, Which | 'both'>>,
): Record<string, unknown> {
  const columns: Record<string, unknown> = {}
  for (const [field, names] of Object.entries(columnsOfField) as [MergeField, readonly string[]][]) {
    for (const name of names) {
      const pick = picks[field]
      columns[name] =
        pick === 'both' ? [rows.one[name], rows.other[name]].filter(Boolean).join('\n\n') : rows[pick][name]
    }
  }
  return columns
}

/** Fields of which a column is otherwise than the merge left it. */
export function changedFields(after: ClientRowValues, now: ClientRowValues): MergeField[] {
  return (Object.entries(columnsOfField) as [MergeField, readonly string[]][])
    .filter(([, columns]) => columns.some((column) => after[column] !== now[column]))
    .map(([field]) => field)
}
