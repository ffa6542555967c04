import { sql } from 'kysely'
import type { AnswerOf } from '#kernel/endpoint.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { PackagePart, PackedPerson, PackedRecord } from '../contract/package.ts'
import type { listSealedHandovers } from '../contract/sealed.ts'

const word = (column: string) =>
  sql`(select i.name from list_item i where i.foundation_id = r.foundation_id and i.id = ${sql.ref(column)})`
/** Rows `r` of one table that hang on the client `c`, each as it travels. */
const rowsOf = (table: string, values: ReturnType<typeof sql>, where = sql`true`) => sql`coalesce((
  select jsonb_agg(jsonb_build_object(${values}) order by r.created_at, r.id) from ${sql.table(table)} r
  where r.foundation_id = c.foundation_id and r.client_id = c.id and ${where}), '[]')`
const running = sql`(r.from_on is null or r.from_on <= app.today()) and (r.until_on is null or r.until_on >= app.today())`

/** These clients as they travel, with the household where it is chosen; row security decides what is found. A BSN stays. */
export async function findPersons(
  tx: Tx,
  clientIds: readonly string[],
  withHousehold: boolean,
): Promise<PackedPerson[]> {
  const { rows } = await sql<PackedPerson>`
    select c.id as key, c.number,
      case when ${withHousehold} then (select r.role from household_membership r
        where r.foundation_id = c.foundation_id and r.client_id = c.id and ${running} limit 1) end as role,
      jsonb_build_object('givenNames', c.given_names, 'familyName', c.family_name, 'callName', c.call_name, 'sayName', c.say_name,
        'birthDate', c.birth_date, 'birthDatePrecision', c.birth_date_precision, 'birthDateEstimated', c.birth_date_estimated,
        'birthDateSource', c.birth_date_source, 'sex', c.sex, 'nationality', nationality.name, 'language', language.name,
        'targetGroup', target_group.name, 'nareis', c.nareis, 'vNumber', c.v_number, 'phone', c.phone, 'email', c.email,
        'contactWay', c.contact_way, 'mayWriteHome', c.may_write_home, 'secondContact', c.second_contact,
        'needsInterpreter', c.needs_interpreter, 'remarks', c.remarks, 'deceasedOn', c.deceased_on,
        'municipality', (select m.name from client_municipality r join municipality m on m.foundation_id = r.foundation_id and m.id = r.municipality_id
          where r.foundation_id = c.foundation_id and r.client_id = c.id and ${running} limit 1)) as details,
      ${rowsOf('client_name', sql`'kind', r.kind, 'givenNames', r.given_names, 'familyName', r.family_name, 'paper', r.paper`)} as names,
      ${rowsOf('client_nationality', sql`'nationality', ${word('r.nationality_id')}, 'fromOn', r.from_on, 'untilOn', r.until_on`)} as nationalities,
      ${rowsOf('client_language', sql`'language', ${word('r.language_id')}, 'speaking', r.speaking, 'reading', r.reading, 'knowsScript', r.knows_script`)} as languages,
      ${rowsOf('client_identifier', sql`'kind', r.kind, 'value', r.value, 'paper', r.paper, 'validUntil', r.valid_until`, sql`r.kind <> 'bsn'`)} as identifiers,
      ${rowsOf('residence_permit', sql`'kind', r.kind, 'ground', r.ground, 'fromOn', r.from_on, 'untilOn', r.until_on, 'receivedOn', r.received_on`)} as permits,
      case when ${withHousehold} then ${rowsOf(
        'relative',
        sql`'relation', r.relation, 'givenNames', r.given_names, 'familyName', r.family_name, 'birthDate', r.birth_date,
          'birthDatePrecision', r.birth_date_precision, 'birthDateEstimated', r.birth_date_estimated,
          'whereabouts', r.whereabouts, 'country', r.country, 'deceased', r.deceased`,
      )} else '[]' end as relatives
    from client c
    left join list_item nationality on nationality.foundation_id = c.foundation_id and nationality.id = c.nationality_id
    left join list_item language on language.foundation_id = c.foundation_id and language.id = c.language_id
    left join list_item target_group on target_group.foundation_id = c.foundation_id and target_group.id = c.target_group_id
    where c.foundation_id = (select app.foundation()) and c.id = any (${clientIds}::uuid[])
    order by c.birth_date, c.number`.execute(tx)
  return rows
}

/** What was done with these clients, in the words of this foundation and without who did it. */
export async function findRecords(
  tx: Tx,
  clientIds: readonly string[],
  parts: readonly PackagePart[],
): Promise<PackedRecord[]> {
  const { rows } = await sql<PackedRecord>`
    select * from (
      select r.client_id as of, 'guidance' as compartment, r.started_on as on, r.ended_on as until, ${word('r.kind_id')} as kind,
        jsonb_build_array(${word('r.end_reason_id')}) as words, null as note from trajectory r
      union all
      select r.client_id, case when r.legal then 'legal' else 'contacts' end, r.held_on, null, ${word('r.kind_id')},
        jsonb_build_array(${word('r.manner_id')}, ${word('r.subject_id')}), r.note from contact_moment r
      union all
      select r.client_id, 'legal', r.opened_on, r.closed_on, ${word('r.kind_id')}, jsonb_build_array(${word('r.outcome_id')}), null
      from legal_case r
      union all
      select r.client_id, 'housing', coalesce(r.housed_on, r.allocated_on), r.left_on, coalesce(d.address, t.name, '–'),
        jsonb_build_array(case when d.address is not null then t.name end, ${word('r.arrangement_id')}), null
      from placement r
      left join dwelling d on d.foundation_id = r.foundation_id and d.id = r.dwelling_id
      left join municipality t on t.foundation_id = r.foundation_id and t.id = r.municipality_id
      union all
      select r.client_id, 'groups', g.starts_on, g.ends_on, p.name, jsonb_build_array(${word('r.outcome_id')}), null
      from enrolment r join training_group g on g.foundation_id = r.foundation_id and g.id = r.group_id
      join list_item p on p.foundation_id = g.foundation_id and p.id = g.programme_id
      union all
      select r.client_id, 'language', r.started_on, r.ended_on, coalesce(r.level, '–'), jsonb_build_array(${word('r.end_reason_id')}), null
      from language_pair r
    ) all_ where all_.of = any (${clientIds}::uuid[]) and compartment = any (${parts}::text[])
    order by all_.of, compartment, all_.on, kind`.execute(tx)
  return rows.map((row) => ({ ...row, words: row.words.filter((one) => one !== null) }))
}

export async function findWord(tx: Tx, id: string | null): Promise<string | null> {
  if (id === null) return null
  const found = await tx.selectFrom('list_item').select('name').where('id', '=', id).executeTakeFirst()
  return found?.name ?? null
}

export type Made = {
  id: string
  foundationId: string
  accountId: string
  locationId: string
  recipient: string
  purpose: string
  consent: string
  consentOn: string
  consentLanguageId: string | null
  parts: readonly string[]
  receiptHash: string
  clientIds: readonly string[]
}

export async function insertSealed(tx: Tx, of: Made): Promise<void> {
  await tx
    .insertInto('sealed_handover')
    .values({
      foundation_id: of.foundationId,
      id: of.id,
      from_location_id: of.locationId,
      recipient: of.recipient,
      purpose: of.purpose,
      consent: of.consent,
      consent_on: of.consentOn,
      consent_language_id: of.consentLanguageId,
      compartments: [...of.parts],
      receipt_hash: of.receiptHash,
      made_by: of.accountId,
    })
    .execute()
  await sql`
    insert into sealed_handover_client (foundation_id, id, sealed_handover_id, client_id, name, number)
    select c.foundation_id, gen_random_uuid(), ${of.id}, c.id, concat_ws(' ', nullif(c.given_names, ''), nullif(c.family_name, '')), c.number
    from client c where c.foundation_id = ${of.foundationId} and c.id = any (${of.clientIds}::uuid[])`.execute(tx)
  await recordTransfer(tx, of.foundationId, of.accountId, of.id, of.clientIds)
}

/** That files left or came, once for each client. */
export async function recordTransfer(
  tx: Tx,
  foundationId: string,
  accountId: string,
  subjectId: string,
  clientIds: readonly string[],
): Promise<void> {
  await sql`insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id)
    select ${foundationId}, ${accountId}, 'transfer', 'sealed_handover', ${subjectId}, id from unnest(${clientIds}::uuid[]) id`.execute(
    tx,
  )
}

export async function findReceiptHash(tx: Tx, id: string): Promise<string | null> {
  const found = await tx.selectFrom('sealed_handover').select('receipt_hash').where('id', '=', id).executeTakeFirst()
  return found?.receipt_hash ?? null
}

export async function writeReceived(tx: Tx, id: string, accountId: string): Promise<void> {
  await sql`update sealed_handover set received_at = now(), received_by = ${accountId}
    where id = ${id} and received_at is null`.execute(tx)
}

export async function findIntake(tx: Tx, packageId: string): Promise<string | null> {
  const found = await tx.selectFrom('sealed_intake').select('id').where('package_id', '=', packageId).executeTakeFirst()
  return found?.id ?? null
}

export type Intake = {
  id: string
  foundationId: string
  accountId: string
  packageId: string
  locationId: string
  from: string
  receipt: string
}
/** False when the package was taken in before, also where the actor does not see that. */
export async function insertIntake(tx: Tx, of: Intake): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into sealed_intake (foundation_id, id, package_id, location_id, from_foundation, receipt, taken_by)
    values (${of.foundationId}, ${of.id}, ${of.packageId}, ${of.locationId}, ${of.from}, ${of.receipt}, ${of.accountId})
    on conflict (foundation_id, package_id) do nothing`.execute(tx)
  return (numAffectedRows ?? 0n) > 0n
}

export type Paper = Omit<PackedRecord, 'of' | 'compartment'> & { clientId: string; compartment: string }
export async function insertPapers(
  tx: Tx,
  foundationId: string,
  intakeId: string,
  papers: readonly Paper[],
): Promise<void> {
  await sql`
    insert into handover_paper (foundation_id, id, client_id, sealed_intake_id, compartment, on_date, until_on, kind, words, note)
    select ${foundationId}, gen_random_uuid(), p."clientId", ${intakeId}, p.compartment, p.on, p.until, p.kind, p.words, p.note
    from jsonb_to_recordset(${JSON.stringify(papers)}::jsonb)
      p ("clientId" uuid, compartment text, "on" date, until date, kind text, words text[], note text)`.execute(tx)
}

export async function findSealed(tx: Tx): Promise<AnswerOf<typeof listSealedHandovers>> {
  const made = await sql<AnswerOf<typeof listSealedHandovers>['made'][number]>`
    select h.id, h.recipient, h.made_at as "madeAt", h.received_at as "receivedAt",
      (select jsonb_agg(jsonb_build_object('clientId', p.client_id, 'name', p.name, 'number', p.number) order by p.number)
        from sealed_handover_client p where p.foundation_id = h.foundation_id and p.sealed_handover_id = h.id) as persons
    from sealed_handover h where h.foundation_id = (select app.foundation()) order by h.made_at desc, h.id limit 100`.execute(
    tx,
  )
  const taken = await sql<AnswerOf<typeof listSealedHandovers>['taken'][number]>`
    select h.id, h.from_foundation as "from", h.taken_at as "takenAt", h.receipt,
      coalesce((select jsonb_agg(jsonb_build_object('clientId', c.id, 'name', concat_ws(' ', nullif(c.given_names, ''), nullif(c.family_name, '')),
          'number', c.number) order by c.number)
        from client c where c.foundation_id = h.foundation_id and c.id in (
          select p.client_id from handover_paper p where p.foundation_id = h.foundation_id and p.sealed_intake_id = h.id)), '[]') as persons
    from sealed_intake h where h.foundation_id = (select app.foundation()) order by h.taken_at desc, h.id limit 100`.execute(
    tx,
  )
  return { made: made.rows, taken: taken.rows }
}
