import type { ParsedOf } from '#kernel/endpoint.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayKeepRules } from './access.ts'
import type { RunningTerm, TermRule } from './contract.ts'
import type * as contract from './contract/changes.ts'
import { computeByRule } from './rules/compute.ts'
import { shippedDesignatedDays } from './rules/holidays.ts'
import {
  refuseDay,
  refuseNewRule,
  refuseVersion,
  rulesAfter,
  rulesWith,
  touchedUntil,
  type WishedVersion,
} from './rules/in-force.ts'
import { shippedRules } from './rules/shipped.ts'
import { versionOn } from './rules/versions.ts'
import * as store from './store.ts'

/** The rules of the program with what this foundation decided; with who decided it. */
export const knownRules = async (tx: Tx) => rulesWith(shippedRules, await store.findOwnVersions(tx))

export const knownDays = async (tx: Tx): Promise<store.OwnDay[]> => {
  const own = await store.findOwnDays(tx)
  const shipped = shippedDesignatedDays.filter(({ on }) => !own.some((day) => day.on === on))
  return [...shipped.map((day) => ({ ...day, link: null, changed: null })), ...own].toSorted((one, other) =>
    one.on < other.on ? -1 : 1,
  )
}

/** How many terms were computed anew, of how many. */
export type Following = { done: number; total: number }
/** Approvals at work in this process, by the id of the change: what they wrote is seen by nobody else until they are done. */
const atWork = new Map<string, Following>()

export type AskedOfRule = { rule: string; from: PlainDate; until: PlainDate | null }
/** A capability that keeps terms tells which of them run by a rule, on moments from `from` to before `until`. */
export type TouchedByRule = {
  /** `total`: of the whole foundation. `inSight`: those whose file this person sees, at most 200, the first due first. */
  find: (tx: Tx, asked: AskedOfRule) => Promise<{ total: number; inSight: readonly RunningTerm[] }>
  /** After approval, in the same transaction: computes these terms anew, and tells how far it is. */
  follow: (tx: Tx, asked: AskedOfRule, tell: (progress: Following) => void) => Promise<void>
}

const wishedOf = (wish: Pick<contract.VersionValues, 'rule' | 'value' | 'unit' | 'validFrom' | 'validUntil'>) => ({
  rule: wish.rule,
  length: { value: wish.value, unit: wish.unit },
  validFrom: wish.validFrom,
  validUntil: wish.validUntil,
})

export async function proposeVersion({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.proposeVersion>) {
  const errors = refuseVersion(wishedOf(wish), await knownRules(tx))
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  return store.insertVersionWish(tx, actor, wish)
}

export async function proposeRule({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.proposeRule>) {
  const errors = refuseNewRule({ ...wishedOf(wish), mode: wish.mode, back: wish.back }, await knownRules(tx))
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  return store.insertNewRule(tx, actor, wish)
}

export async function proposeDay({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.proposeDay>) {
  const errors = refuseDay(wish.designatedOn, await knownDays(tx))
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  return store.insertDayWish(tx, actor, wish)
}

export async function getRuleChange({ tx, actor, today }: Ctx, { changeId }: { changeId: string }) {
  const change = await store.findChange(tx, changeId)
  if (!change) throw problem('common/not-found')
  const rules = await knownRules(tx)
  const waits = change.state === 'proposed' && mayKeepRules(actor)
  return {
    today,
    change,
    now: change.rule === null ? null : versionOn(rules, change.rule, change.validFrom),
    following: atWork.get(changeId) ?? null,
    may: { decide: waits && !change.proposed.mine, withdraw: waits && change.proposed.mine },
  }
}

/** The change as it waits, for a decision on it; stale when somebody else was first. */
async function lockChange({ tx, actor }: Ctx, { changeId, version }: { changeId: string; version: number }) {
  await store.waitForTurn(tx, actor.foundationId)
  const change = await store.findChange(tx, changeId)
  if (!change) throw problem('common/not-found')
  if (change.version !== version) throw problem('common/stale-version', { current: change })
  if (change.state !== 'proposed') throw problem('rules/decided')
  return change
}

export const approvalBy =
  (touched: readonly TouchedByRule[]) =>
  async (ctx: Ctx, { changeId, version }: ParsedOf<typeof contract.approveRule>) => {
    const { tx, actor } = ctx
    const change = await lockChange(ctx, { changeId, version })
    if (change.proposed.mine) throw problem('rules/second-person')
    if (change.subject === 'day' && refuseDay(change.validFrom, await knownDays(tx)).length > 0)
      throw problem('rules/does-not-fit')
    const wish = versionIn(change)
    // Meanwhile another change may have been approved.
    const rules = await knownRules(tx)
    if (wish && refuseWish(wish, change, rules).length > 0) throw problem('rules/does-not-fit')
    await store.decide(tx, actor, { changeId, version, state: 'approved', refusal: null })
    if (wish) {
      const asked = { rule: wish.rule, from: wish.validFrom, until: touchedUntil(wish, rules) }
      try {
        for (const { follow } of touched) await follow(tx, asked, (progress) => atWork.set(changeId, progress))
      } finally {
        atWork.delete(changeId)
      }
    }
    return { id: changeId, version: version + 1 }
  }

const refuseWish = (wish: WishedVersion, { brings }: contract.RuleChange, rules: readonly TermRule[]) =>
  brings ? refuseNewRule({ ...wish, ...brings }, rules) : refuseVersion(wish, rules)

const versionIn = ({ rule, value, unit, validFrom, validUntil }: contract.RuleChange): WishedVersion | null =>
  rule === null || value === null || unit === null ? null : wishedOf({ rule, value, unit, validFrom, validUntil })

export async function refuseRule(ctx: Ctx, input: ParsedOf<typeof contract.refuseRule>) {
  const { changeId, version, reason } = input
  const change = await lockChange(ctx, input)
  if (change.proposed.mine) throw problem('rules/second-person')
  await store.decide(ctx.tx, ctx.actor, { changeId, version, state: 'refused', refusal: reason })
  return { id: changeId, version: version + 1 }
}

export async function withdrawRule(ctx: Ctx, input: ParsedOf<typeof contract.withdrawRule>) {
  const { changeId, version } = input
  const change = await lockChange(ctx, input)
  if (!change.proposed.mine) throw problem('rules/not-own')
  await store.decide(ctx.tx, ctx.actor, { changeId, version, state: 'withdrawn', refusal: null })
  return { id: changeId, version: version + 1 }
}

/** Reads what would be, and changes nothing. */
export const previewBy =
  (touched: readonly TouchedByRule[]) =>
  async ({ tx }: Ctx, { rule, value, unit, from, until }: ParsedOf<typeof contract.previewRule>) => {
    const rules = await knownRules(tx)
    const wish = { rule, length: { value, unit }, validFrom: from, validUntil: until ?? null }
    const errors = refuseVersion(wish, rules)
    if (errors.length > 0) return { total: 0, terms: [] }
    const designated = await knownDays(tx)
    const after = { rules: rulesAfter(rules, wish), designated }
    const found = []
    for (const { find } of touched) found.push(await find(tx, { rule, from, until: touchedUntil(wish, rules) }))
    return {
      total: found.reduce((sum, { total }) => sum + total, 0),
      terms: found.flatMap(({ inSight }) => inSight).map((term) => shownTerm(term, rule, after)),
    }
  }

type After = { rules: readonly TermRule[]; designated: readonly store.OwnDay[] }

function shownTerm({ id, client, what, from, on, due }: RunningTerm, rule: string, after: After): contract.TouchedTerm {
  const computed = computeByRule(after, { id: rule, from, on })
  return { id, client, what, on, was: due, becomes: typeof computed === 'string' ? null : computed.due }
}
