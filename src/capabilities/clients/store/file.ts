import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import type { CourseOf, FilePart } from '#platform/server/file-events.ts'
import { alsoShown } from '#platform/server/http/audit.ts'
import type { ClientFile } from '../contract.ts'
import { memberJson, membersInOrder } from './households.ts'
import { hasPhoto } from './photo.ts'
import { runsOn } from './sight.ts'

const word = (column: string) =>
  sql`(select name from list_item where foundation_id = c.foundation_id and id = ${sql.ref(column)})`

const ownName = sql`(
  select concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')) from client_name n
  where n.foundation_id = c.foundation_id and n.client_id = c.id and n.kind = 'own-script'
  order by n.created_at, n.id limit 1)`

const clientJson = sql`json_build_object(
  'id', c.id, 'number', c.number, 'sourceNumber', c.source_number, 'givenNames', c.given_names,
  'familyName', c.family_name, 'callName', c.call_name, 'sayName', c.say_name, 'ownName', ${ownName}, 'birthDate', c.birth_date, 'birthDatePrecision', c.birth_date_precision,
  'birthDateSource', c.birth_date_source, 'birthDateEstimated', c.birth_date_estimated,
  'sex', c.sex, 'nationality', ${word('c.nationality_id')}, 'language', ${word('c.language_id')},
  'targetGroup', ${word('c.target_group_id')}, 'nareis', c.nareis, 'vNumber', c.v_number, 'phone', c.phone,
  'email', c.email, 'contactWay', c.contact_way, 'mayWriteHome', c.may_write_home,
  'secondContact', c.second_contact, 'deceasedOn', c.deceased_on, 'needsInterpreter', c.needs_interpreter, 'remarks', c.remarks,
  'location', (select name from location where foundation_id = c.foundation_id and id = c.location_id),
  'secret', c.secret, 'version', c.version,
  'photo', ${hasPhoto})`

const household = (today: PlainDate) => sql`
  select json_build_object('id', mine.household_id, 'members', (
    select json_agg(${memberJson} order by ${membersInOrder})
    from household_membership m join client o on o.foundation_id = m.foundation_id and o.id = m.client_id
    where m.foundation_id = mine.foundation_id and m.household_id = mine.household_id and ${within('m', today)}))
  from household_membership mine
  where mine.foundation_id = c.foundation_id and mine.client_id = c.id and ${within('mine', today)} limit 1`

const residences = sql`
  select json_agg(json_build_object(
    'id', r.id, 'fromOn', r.from_on, 'untilOn', r.until_on, 'version', r.version,
    'municipality', json_build_object('id', t.id, 'name', t.name)) order by r.from_on desc nulls last)
  from client_municipality r join municipality t on t.foundation_id = r.foundation_id and t.id = r.municipality_id
  where r.foundation_id = c.foundation_id and r.client_id = c.id`

const home = (today: PlainDate) => sql`
  select json_build_object('placementId', p.id, 'allocatedOn', p.allocated_on, 'housedOn', p.housed_on,
    'address', nullif(concat_ws(', ', d.address, d.postcode), ''),
    'municipality', (select name from municipality where foundation_id = p.foundation_id and id = p.municipality_id))
  from placement p left join dwelling d on d.foundation_id = p.foundation_id and d.id = p.dwelling_id
  where p.foundation_id = c.foundation_id and p.client_id = c.id and (p.left_on is null or p.left_on > ${today}::date)
  order by p.housed_on desc nulls last limit 1`

const guidance = (today: PlainDate, course: CourseOf | undefined) => sql`
  select json_agg(json_build_object(
    'id', t.id, 'kind', k.name, 'startedOn', t.started_on, 'endedOn', t.ended_on, 'facts', ${course?.facts ?? sql`null`},
    'guide', case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end)
    order by t.started_on, t.id)
  from trajectory t
  join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
  left join app.colleague w on w.foundation_id = t.foundation_id and w.id = t.worker_id
  where t.foundation_id = c.foundation_id and t.client_id = c.id and ${runsOn('t', today)}`

/** Lines of all capabilities; row security stands under every part. */
function timeline(clientId: string, parts: readonly FilePart[]): RawBuilder<unknown> {
  if (parts.length === 0) return sql`select '[]'::json`
  const all = parts.map((part) => sql`(${part.events(clientId)})`)
  return sql`
    select coalesce(json_agg(json_build_object(
      'capability', e.capability, 'id', e.id, 'onDate', e.on_date, 'untilOn', e.until_on, 'mark', e.mark, 'word', e.word,
      'detail', e.detail) order by e.on_date desc, e.capability, e.id), '[]')
    from (${sql.join(all, sql` union all `)}) e`
}

type Shown = Omit<ClientFile, 'today' | 'may' | 'opening'>
type Found = Omit<Shown, 'closedHousemates' | 'guidance'> & {
  guidance: (Omit<Shown['guidance'][number], 'course'> & { facts: unknown })[]
  closedHousemates: (Shown['closedHousemates'][number] & { id: string })[]
}

/** One statement, whoever the client is. A file out of sight does not exist. */
export async function getClientFile(
  tx: Tx,
  clientId: string,
  today: PlainDate,
  parts: readonly FilePart[],
): Promise<Shown> {
  const course = parts.find((part) => part.course)?.course
  const [found] = await readPlannedOnce(
    tx,
    // A name holds 63 characters at most.
    `clients.file.${parts.map((part) => part.capability.slice(0, 3)).join('')}`,
    sql<Found>`
      select ${clientJson} as client, (${household(today)}) as household, app.closed_housemates(c.id) as "closedHousemates", coalesce((${residences}), '[]') as residences,
             (${home(today)}) as home, coalesce((${guidance(today, course)}), '[]') as guidance,
             (${timeline(clientId, parts)}) as events
      from client c where c.foundation_id = (select app.foundation()) and c.id = ${clientId}`,
  )
  if (!found) throw problem('common/not-found')
  const open = new Set(found.household?.members.map((member) => member.client.id))
  const closed = found.closedHousemates.filter(({ id }) => !open.has(id))
  alsoShown(
    tx,
    closed.map(({ id }) => id),
  )
  const guided = found.guidance.map(({ facts, ...one }) => ({ ...one, course: course?.on(facts, today) ?? null }))
  return { ...found, guidance: guided, closedHousemates: closed.map(({ id: _id, ...person }) => person) }
}
