import { sql } from 'kysely'
import { designatedDays, rulesInForce } from '#capabilities/rules/public.ts'
import type { DesignatedDay, TermRule } from '#capabilities/rules/contract.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { refuseStale } from '#kernel/versions.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { TurnValues } from '../contract/turns.ts'
import type { LegalTerm, LegalTermValues, Minders, Reckoned } from '../contract/terms.ts'

/** The rules by which terms are counted, and the days put on a par with a holiday: the one place where they come from. */
export const rulesOf = async (
  tx: Tx,
): Promise<{ rules: readonly TermRule[]; designated: readonly DesignatedDay[] }> => ({
  rules: await rulesInForce(tx),
  designated: await designatedDays(tx),
})

export const terms = recordsIn<Minders>('legal_term', { ownerId: 'owner_id', deputyId: 'deputy_id' })

/** As it stands in the database; how pressing it is, the rules say. */
export type FoundTerm = Omit<LegalTerm, 'band' | 'days'>

/** Who is away or has left today. */
export const away = (worker: string) => sql`exists (
    select from absence a where a.foundation_id = t.foundation_id and a.worker_id = t.${sql.ref(worker)}
      and a.from_on <= app.today() and coalesce(a.until_on, 'infinity') >= app.today())
  or exists (select from app.colleague g where g.foundation_id = t.foundation_id and g.id = t.${sql.ref(worker)}
      and g.left_service_on < app.today())`

const columns = sql`t.id, t.version, t.case_id as "caseId", t.subject as about, t.from_on as "fromOn", t.due_on as "dueOn", t.plain_on as "plainOn",
  t.back, t.waits_for as "waitsFor", t.stands_since as "standsSince",
  t.rule_version as "ruleVersion", t.source, t.certainty, t.grave,
  t.first_day as "firstDay", t.sentence, t.steps, t.state,
  json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
  k.name as kind,
  json_build_object('id', o.id, 'name', o.name) as owner, json_build_object('id', d.id, 'name', d.name) as deputy,
  (${away('owner_id')}) as "ownerAway", ((${away('owner_id')}) and (${away('deputy_id')})) as "bothAway",
  case when t.ended_on is not null then json_build_object('on', t.ended_on, 'what', t.done_what, 'document', t.document, 'reason', t.reason) end as ended`
const beside = sql`
  join legal_case l on l.foundation_id = t.foundation_id and l.id = t.case_id
  join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
  join app.colleague o on o.foundation_id = t.foundation_id and o.id = t.owner_id
  join app.colleague d on d.foundation_id = t.foundation_id and d.id = t.deputy_id`

/** In order of their last day. */
export async function findTermsById(tx: Tx, ids: readonly string[]): Promise<FoundTerm[]> {
  if (ids.length === 0) return []
  return readPlannedOnce(
    tx,
    'legal.terms',
    sql<FoundTerm>`select ${columns} from unnest(${[...ids]}::uuid[]) wanted (id)
    join legal_term t on t.foundation_id = (select app.foundation()) and t.id = wanted.id
    join client c on c.foundation_id = t.foundation_id and c.id = t.client_id ${beside}
    order by t.state <> 'running', t.due_on, t.id`,
  )
}

export async function findTerm(tx: Tx, id: string): Promise<FoundTerm | null> {
  return (await findTermsById(tx, [id]))[0] ?? null
}

export async function findTermsOfCase(tx: Tx, caseId: string): Promise<FoundTerm[]> {
  const { rows } = await sql<FoundTerm>`select ${columns} from legal_term t
    join client c on c.foundation_id = t.foundation_id and c.id = t.client_id ${beside}
    where t.case_id = ${caseId} order by t.ended_on is not null, t.state <> 'running', t.due_on, t.id`.execute(tx)
  return rows
}

/** `reckoned` null: it waits for its event, which is counted from when it comes. */
type NewTerm = LegalTermValues & {
  caseId: string
  clientId: string
  eventId?: string | null
  reckoned: Reckoned | null
}
export async function insertTerm(
  tx: Tx,
  foundationId: string,
  wish: NewTerm,
): Promise<{ id: string; version: number }> {
  const id = newId()
  const { reckoned } = wish
  await sql`insert into legal_term (foundation_id, id, client_id, case_id, event_id, subject, rule, value, unit, back, from_on, rule_on,
      waits_for, state, due_on, plain_on, rule_version, source, certainty, grave, first_day, sentence, steps, owner_id, deputy_id)
    values (${foundationId}, ${id}, ${wish.clientId}, ${wish.caseId}, ${wish.eventId ?? null}, ${wish.about}, ${wish.rule}, ${wish.value},
      ${wish.unit}, ${wish.back}, ${wish.fromOn}, ${wish.ruleOn}, ${wish.waitsFor}, ${reckoned ? 'running' : 'waiting'},
      ${reckoned?.dueOn ?? null}, ${reckoned?.plainOn ?? null}, ${reckoned?.ruleVersion ?? null}, ${reckoned?.source ?? null},
      ${reckoned?.certainty ?? null}, ${reckoned?.grave ?? false}, ${reckoned?.firstDay ?? false}, ${JSON.stringify(reckoned?.sentence ?? unsaid)}::jsonb,
      ${JSON.stringify(reckoned?.steps ?? [])}::jsonb, ${wish.ownerId}, ${wish.deputyId})`.execute(tx)
  return { id, version: 1 }
}
const unsaid = { nl: '', en: '' }

export type Ending = {
  id: string
  version: number
  outcome: 'done' | 'withdrawn'
  on: PlainDate
  what: string | null
  document: string | null
  reason: string | null
}
export async function setEnding(tx: Tx, { id, version, outcome, on, what, document, reason }: Ending): Promise<void> {
  const result =
    await sql`update legal_term set state = ${outcome}, stands_since = null, ended_on = ${on}, done_what = ${what}, document = ${document},
    reason = ${reason} where id = ${id} and version = ${version}`.execute(tx)
  await refuseStale((result.numAffectedRows ?? 0n) > 0n, () => findEnding(tx, id))
}

/** How it stands by now, as the form asks it: for who closes a term at the same time as somebody else. */
export async function findEnding(tx: Tx, id: string): Promise<{ version: number; values: object } | null> {
  const { rows } = await sql<{ version: number; values: object }>`
    select version, json_build_object('outcome', case when ended_on is not null then state end, 'what', coalesce(done_what, ''),
      'document', coalesce(document, ''), 'reason', coalesce(reason, '')) as values
    from legal_term where id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** A colleague of today who sees the legal compartment of this client. */
export async function couldMind(tx: Tx, workerId: string, clientId: string): Promise<'nobody' | 'blind' | 'yes'> {
  const { rows } = await sql<{ here: boolean; sees: boolean }>`
    select exists (select from app.colleague w where w.id = ${workerId} and coalesce(w.left_service_on, 'infinity') >= app.today()) as here,
      app.would_see_legal(${workerId}, ${clientId}) as sees`.execute(tx)
  const [found] = rows
  if (!found?.here) return 'nobody'
  return found.sees ? 'yes' : 'blind'
}

type AskedOfRule = { rule: string; from: PlainDate; until: PlainDate | null }
/** Running by this rule, where the day that decides which version holds lies from `from` to before `until`. */
const byRule = ({
  rule,
  from,
  until,
}: AskedOfRule) => sql`t.foundation_id = (select app.foundation()) and t.state in ('running', 'suspended')
  and t.rule = ${rule} and coalesce(t.rule_on, t.from_on) >= ${from}
  and coalesce(t.rule_on, t.from_on) < coalesce(${until}::date, 'infinity')`

export async function countByRule(tx: Tx, asked: AskedOfRule): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from legal_term t where ${byRule(asked)}`.execute(tx)
  return rows[0]!.n
}

type TermByRule = {
  id: string
  about: string
  client: { id: string; number: number; name: string }
  from: PlainDate
  on: PlainDate
  due: PlainDate
}
/** Of the files in sight, the first due first. */
export async function findByRule(tx: Tx, asked: AskedOfRule, limit: number): Promise<TermByRule[]> {
  const { rows } = await sql<TermByRule>`
    select t.case_id as id, t.subject as about, t.from_on as from, coalesce(t.rule_on, t.from_on) as on, t.due_on as due,
      json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client
    from legal_term t join client c on c.foundation_id = t.foundation_id and c.id = t.client_id
    where ${byRule(asked)} order by t.due_on, t.id limit ${limit}`.execute(tx)
  return rows
}

export type ToRecount = { id: string; rule: string; fromOn: PlainDate; on: PlainDate; turns: TurnValues[] }
/** The next of them after `after`, by id: so that a very long list is never in memory at once. */
export async function findToRecount(tx: Tx, asked: AskedOfRule, after: string, limit: number): Promise<ToRecount[]> {
  const { rows } = await sql<ToRecount>`
    select t.id, t.rule, t.from_on as "fromOn", coalesce(t.rule_on, t.from_on) as on,
      coalesce((select json_agg(json_build_object('kind', u.kind, 'fromOn', u.from_on, 'toOn', u.to_on, 'value', u.value,
          'unit', u.unit, 'ground', u.ground) order by u.created_at, u.id)
        from legal_term_turn u where u.foundation_id = t.foundation_id and u.term_id = t.id), '[]') as turns
    from legal_term t
    where ${byRule(asked)} and t.id > ${after} order by t.id limit ${limit} for update`.execute(tx)
  return rows
}

export type Recounted = Reckoned & { id: string }
/** What stays as it was is not touched: its history says nothing new. */
export async function writeRecounted(tx: Tx, all: readonly Recounted[]): Promise<void> {
  await sql`
    update legal_term t set due_on = r."dueOn", plain_on = r."plainOn", rule_version = r."ruleVersion", source = r.source,
      certainty = r.certainty, grave = r.grave, sentence = r.sentence, steps = r.steps
    from json_to_recordset(${JSON.stringify(all)}::json) r (id uuid, "dueOn" date, "plainOn" date, "ruleVersion" text,
      source text, certainty text, grave boolean, sentence jsonb, steps jsonb)
    where t.foundation_id = (select app.foundation()) and t.id = r.id
      and (t.due_on, t.rule_version) is distinct from (r."dueOn", r."ruleVersion")`.execute(tx)
}
