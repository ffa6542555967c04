import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import type { HouseholdRole, Member } from '../contract.ts'

export const personJson = (of: string) => sql`json_build_object(
  'id', ${sql.ref(`${of}.id`)}, 'number', ${sql.ref(`${of}.number`)},
  'givenNames', ${sql.ref(`${of}.given_names`)}, 'familyName', ${sql.ref(`${of}.family_name`)},
  'birthDate', ${sql.ref(`${of}.birth_date`)}, 'birthDatePrecision', ${sql.ref(`${of}.birth_date_precision`)},
  'birthDateEstimated', ${sql.ref(`${of}.birth_date_estimated`)})`

/** Head, partner, children from old to young, lodgers. */
export const membersInOrder = sql`array_position(array['head', 'partner', 'child', 'parent', 'sibling', 'lodger'], m.role), o.birth_date, o.number`

/** Of whom somebody is the child, the partner and so on, as far as that person is in sight. */
export const ofInSight = sql`(select p.id from client p where p.foundation_id = m.foundation_id and p.id = m.of_client_id)`

export const memberJson = sql`json_build_object(
  'membershipId', m.id, 'role', m.role, 'ofClientId', ${ofInSight}, 'fromOn', m.from_on, 'untilOn', m.until_on, 'version', m.version,
  'client', ${personJson('o')})`

type Values = {
  householdId: string
  clientId: string
  role: HouseholdRole
  ofClientId: string | null
  fromOn: PlainDate | null
  untilOn: PlainDate | null
}
export const memberships = recordsIn<Values>('household_membership', {
  householdId: 'household_id',
  clientId: 'client_id',
  role: 'role',
  ofClientId: 'of_client_id',
  fromOn: 'from_on',
  untilOn: 'until_on',
})

/** Everybody who belonged to it, now and before; empty when none of them is in sight. */
export async function membersOf(tx: Tx, householdId: string): Promise<Member[]> {
  const { rows } = await sql<{ member: Member }>`
    select ${memberJson} as member
    from household_membership m join client o on o.foundation_id = m.foundation_id and o.id = m.client_id
    where m.foundation_id = (select app.foundation()) and m.household_id = ${householdId}
    order by m.until_on is not null, ${membersInOrder}`.execute(tx)
  return rows.map((row) => row.member)
}

export type Running = { id: string; householdId: string; fromOn: PlainDate | null; version: number }

/** The membership that holds on a day, locked against another who moves the same person. */
export async function lockMembership(tx: Tx, clientId: string, on: PlainDate): Promise<Running | null> {
  const { rows } = await sql<Running>`
    select m.id, m.household_id as "householdId", m.from_on as "fromOn", m.version from household_membership m
    where m.foundation_id = (select app.foundation()) and m.client_id = ${clientId} and ${within('m', on)}
    for update`.execute(tx)
  return rows[0] ?? null
}

export async function insertHousehold(tx: Tx, foundationId: string): Promise<string> {
  const id = newId()
  await tx.insertInto('household').values({ foundation_id: foundationId, id }).execute()
  return id
}

export async function deleteMembership(tx: Tx, membershipId: string): Promise<boolean> {
  const result = await tx.deleteFrom('household_membership').where('id', '=', membershipId).executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** The head of a household, of those in sight; the last one where there were more. */
export async function findHead(tx: Tx, householdId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select m.client_id as id from household_membership m
    where m.foundation_id = (select app.foundation()) and m.household_id = ${householdId} and m.role = 'head'
    order by m.until_on desc nulls first, m.from_on desc nulls last, m.id limit 1`.execute(tx)
  return rows[0]?.id ?? null
}
