import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { DesignatedDay } from './contract.ts'
import type { DayValues, NewRuleValues, RuleChange, VersionValues } from './contract/changes.ts'
import type { KnownRule } from './contract/known.ts'
import type { OwnVersion } from './rules/in-force.ts'

const changed = sql`json_build_object('changeId', c.id, 'proposedBy', c.proposed_name, 'approvedBy', c.decided_name,
  'approvedAt', c.decided_at, 'why', c.why)`

const brings = sql`case when c.meaning_nl is not null then json_build_object('meaning', json_build_object('nl', c.meaning_nl, 'en', c.meaning_en),
  'countsFrom', json_build_object('nl', c.counts_from_nl, 'en', c.counts_from_en), 'mode', c.counting, 'back', c.back, 'grave', c.grave) end`

export async function findOwnVersions(tx: Tx): Promise<OwnVersion[]> {
  const { rows } = await sql<OwnVersion>`
    select v.rule, json_build_object('value', v.length_value, 'unit', v.length_unit) as length, v.applies_to as "appliesTo", v.regime,
      v.valid_from as "validFrom", least(v.valid_until, v.replaced_from) as "validUntil", v.source, v.link, v.certainty,
      ${changed} as changed, ${brings} as brings
    from rule_version v join rule_change c on c.foundation_id = v.foundation_id and c.id = v.change_id
    order by v.rule, v.valid_from, v.created_at, v.id`.execute(tx)
  return rows
}

export type OwnDay = DesignatedDay & { link: string | null; changed: KnownRule['changed'] }
export async function findOwnDays(tx: Tx): Promise<OwnDay[]> {
  const { rows } = await sql<OwnDay>`
    select d.designated_on as "on", d.source, d.link, ${changed} as changed
    from designated_day d join rule_change c on c.foundation_id = d.foundation_id and c.id = d.change_id
    order by d.designated_on`.execute(tx)
  return rows
}

const columns = sql`c.id, c.version, c.subject, c.state, c.rule, ${brings} as brings, c.length_value as "value", c.length_unit as unit,
  c.applies_to as "appliesTo", c.regime, c.valid_from as "validFrom", c.valid_until as "validUntil", c.source, c.link, c.certainty, c.why,
  json_build_object('by', c.proposed_name, 'at', c.proposed_at, 'mine', c.proposed_by_id = app.account()
    or coalesce(c.proposed_worker_id = app.worker(), false)) as proposed,
  case when c.decided_at is not null then
    json_build_object('by', c.decided_name, 'at', c.decided_at, 'refusal', c.refusal) end as decided`

/** Those that wait, the oldest first; then what was decided, the latest first, at most 200. */
export async function findChanges(tx: Tx): Promise<RuleChange[]> {
  const { rows } = await sql<RuleChange>`
    select ${columns} from rule_change c
    order by c.state <> 'proposed', case when c.state = 'proposed' then c.proposed_at end, c.decided_at desc, c.id limit 200`.execute(
    tx,
  )
  return rows
}

export async function findChange(tx: Tx, changeId: string): Promise<RuleChange | null> {
  const { rows } = await sql<RuleChange>`select ${columns} from rule_change c where c.id = ${changeId}`.execute(tx)
  return rows[0] ?? null
}

type Who = { foundationId: string; accountId: string; displayName: string }

export async function insertVersionWish(
  tx: Tx,
  who: Who,
  wish: VersionValues,
): Promise<{ id: string; version: number }> {
  const id = newId()
  await sql`
    insert into rule_change (foundation_id, id, subject, rule, length_value, length_unit, applies_to, regime, valid_from, valid_until,
      source, link, certainty, why, proposed_by_id, proposed_name)
    values (${who.foundationId}, ${id}, 'rule', ${wish.rule}, ${wish.value}, ${wish.unit}, ${wish.appliesTo}, ${wish.regime || null},
      ${wish.validFrom}, ${wish.validUntil}, ${wish.source}, ${wish.link || null}, ${wish.certainty}, ${wish.why},
      ${who.accountId}, ${who.displayName})`.execute(tx)
  return { id, version: 1 }
}

export async function insertNewRule(tx: Tx, who: Who, wish: NewRuleValues): Promise<{ id: string; version: number }> {
  const id = newId()
  await sql`
    insert into rule_change (foundation_id, id, subject, rule, meaning_nl, meaning_en, counts_from_nl, counts_from_en, counting, back,
      grave, length_value, length_unit, applies_to, regime, valid_from, valid_until, source, link, certainty, why, proposed_by_id,
      proposed_name)
    values (${who.foundationId}, ${id}, 'rule', ${wish.rule}, ${wish.meaningNl}, ${wish.meaningEn}, ${wish.countsFromNl},
      ${wish.countsFromEn}, ${wish.mode}, ${wish.back}, ${wish.grave}, ${wish.value}, ${wish.unit}, ${wish.appliesTo},
      ${wish.regime || null}, ${wish.validFrom}, ${wish.validUntil}, ${wish.source}, ${wish.link || null}, ${wish.certainty},
      ${wish.why}, ${who.accountId}, ${who.displayName})`.execute(tx)
  return { id, version: 1 }
}

export async function insertDayWish(tx: Tx, who: Who, wish: DayValues): Promise<{ id: string; version: number }> {
  const id = newId()
  await sql`
    insert into rule_change (foundation_id, id, subject, valid_from, source, link, certainty, why, proposed_by_id, proposed_name)
    values (${who.foundationId}, ${id}, 'day', ${wish.designatedOn}, ${wish.source}, ${wish.link || null}, ${wish.certainty}, ${wish.why},
      ${who.accountId}, ${who.displayName})`.execute(tx)
  return { id, version: 1 }
}

/** One decision at a time on what changes in this foundation: two approvals look at the rules one after the other. */
export async function waitForTurn(tx: Tx, foundationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${foundationId}, 8291))`.execute(tx)
}

type Decision = {
  changeId: string
  version: number
  state: 'approved' | 'refused' | 'withdrawn'
  refusal: string | null
}

/** Stale when somebody else was first; who decided, the database writes down. */
export async function decide(tx: Tx, who: Who, { changeId, version, state, refusal }: Decision): Promise<void> {
  const result = await sql`
    update rule_change set state = ${state}, refusal = ${refusal}, decided_name = ${who.displayName}
    where id = ${changeId} and version = ${version} and state = 'proposed'`.execute(tx)
  await refuseStale((result.numAffectedRows ?? 0n) > 0n, () => findChange(tx, changeId))
}
