import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { HouseholdRole, Member } from '../contract.ts'

const personJson = (of: string) => sql`json_build_object(
  'id', ${sql.ref(`${of}.id`)}, 'number', ${sql.ref(`${of}.number`)},
  'givenNames', ${sql.ref(`${of}.given_names`)}, 'familyName', ${sql.ref(`${of}.family_name`)},
  'birthDate', ${sql.ref(`${of}.birth_date`)}, 'birthDateEstimated', ${sql.ref(`${of}.birth_date_estimated`)})`

/** Head, partner, children from old to young, lodgers. */
export const membersInOrder = sql`array_position(array['head', 'partner', 'child', 'lodger'], m.role), o.birth_date, o.number`

export const memberJson = sql`json_build_object(
  'membershipId', m.id, 'role', m.role, 'fromOn', m.from_on, 'untilOn', m.until_on, 'version', m.version,
  'client', ${personJson('o')})`
