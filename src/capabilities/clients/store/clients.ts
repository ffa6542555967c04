import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { ClientValues } from '../contract/values.ts'
import { foldedColumns } from '../rules/folded.ts'

export type ClientRecord = {
  id: string
  number: number
  sourceNumber: string | null
  values: ClientValues
  version: number
}

const columnsOf = (values: ClientValues, numbers: readonly (string | null)[]) => ({
  location_id: values.locationId,
  given_names: values.givenNames,
  family_name: values.familyName,
  call_name: values.callName,
  say_name: values.sayName,
  birth_date: values.birthDate,
  birth_date_precision: values.birthDatePrecision,
  birth_date_estimated: values.birthDateEstimated,
  birth_date_source: values.birthDateSource,
  sex: values.sex,
  nationality_id: values.nationalityId,
  language_id: values.languageId,
  target_group_id: values.targetGroupId,
  nareis: values.nareis,
  v_number: values.vNumber,
  phone: values.phone,
  email: values.email,
  contact_way: values.contactWay,
  may_write_home: values.mayWriteHome,
  second_contact: values.secondContact,
  needs_interpreter: values.needsInterpreter,
  remarks: values.remarks,
  ...foldedColumns(values.givenNames, values.familyName, [...numbers, values.vNumber]),
})

/** What people filled in about the client `c`. */
export const valuesJson = sql`json_build_object(
      'locationId', c.location_id, 'givenNames', c.given_names, 'familyName', c.family_name,
      'callName', c.call_name, 'sayName', c.say_name,
      'birthDate', c.birth_date, 'birthDatePrecision', c.birth_date_precision,
  'birthDateSource', c.birth_date_source, 'birthDateEstimated', c.birth_date_estimated, 'sex', c.sex,
      'nationalityId', c.nationality_id, 'languageId', c.language_id, 'targetGroupId', c.target_group_id,
      'nareis', c.nareis, 'vNumber', c.v_number, 'phone', c.phone, 'email', c.email,
      'contactWay', c.contact_way, 'mayWriteHome', c.may_write_home, 'secondContact', c.second_contact,
      'needsInterpreter', c.needs_interpreter, 'remarks', c.remarks)`

export async function findClient(tx: Tx, clientId: string): Promise<ClientRecord | null> {
  const { rows } = await sql<ClientRecord>`
    select c.id, c.number, c.source_number as "sourceNumber", c.version, ${valuesJson} as values
    from client c where c.foundation_id = (select app.foundation()) and c.id = ${clientId}`.execute(tx)
  return rows[0] ?? null
}

export async function insertClient(
  tx: Tx,
  foundationId: string,
  number: number,
  values: ClientValues,
): Promise<{ id: string }> {
  const id = newId()
  await tx
    .insertInto('client')
    .values({ foundation_id: foundationId, id, number, ...columnsOf(values, [String(number)]) })
    .execute()
  return { id }
}

/** True when the row still had this version. */
export async function changeClient(tx: Tx, of: ClientRecord, values: ClientValues, version: number): Promise<boolean> {
  const result = await tx
    .updateTable('client')
    .set(columnsOf(values, [String(of.number), of.sourceNumber]))
    .where('id', '=', of.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Ids that are no location or no word of the list that they should come from, each at its own field. */
export async function refuseReferences(tx: Tx, wish: ClientValues): Promise<Fault[]> {
  const { rows } = await sql<{ pointer: string }>`
    select pointer from (values
      (1, '/nationalityId', ${wish.nationalityId}::uuid, 'nationality'),
      (2, '/languageId', ${wish.languageId}::uuid, 'language'),
      (3, '/targetGroupId', ${wish.targetGroupId}::uuid, 'target-group')) given (at, pointer, id, list)
    where given.id is not null and not exists (select from list_item i where i.id = given.id and i.list = given.list)
    order by given.at`.execute(tx)
  return rows.map(({ pointer }) => ({ pointer, code: 'fault/unknown-choice' }))
}

/** Why a file was opened although one like it was there: kept in the record of changes. */
export async function recordNevertheless(
  tx: Tx,
  of: { foundationId: string; accountId: string; clientId: string; why: string },
) {
  await tx
    .insertInto('audit.event')
    .values({
      foundation_id: of.foundationId,
      account_id: of.accountId,
      action: 'insert',
      subject: 'clients/possible-double',
      subject_id: of.clientId,
      client_id: of.clientId,
      why: of.why,
    })
    .execute()
}

/** Folds a name and its numbers again where they were put back apart from each other; nothing is written when they fit. */
export async function refoldClient(tx: Tx, clientId: string): Promise<void> {
  const found = await findClient(tx, clientId)
  if (!found) return
  const { givenNames, familyName, vNumber } = found.values
  const columns = foldedColumns(givenNames, familyName, [String(found.number), found.sourceNumber, vNumber])
  await sql`update client set folded_name = ${columns.folded_name}, search_tokens = ${columns.search_tokens}::text[],
      name_parts = ${columns.name_parts}::jsonb, folded_as = ${columns.folded_as}
    where foundation_id = (select app.foundation()) and id = ${clientId}
      and (folded_name, search_tokens, name_parts) is distinct from
        (${columns.folded_name}, ${columns.search_tokens}::text[], ${columns.name_parts}::jsonb)`.execute(tx)
}
