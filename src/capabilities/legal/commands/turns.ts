import {
  type Computed,
  computeByLength,
  computeByRule,
  explain,
  type Running,
  runTerm,
  versionName,
} from '#capabilities/rules/public.ts'
import type { DesignatedDay, TermRule } from '#capabilities/rules/contract.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/turns.ts'
import type { Reckoned } from '../contract/terms.ts'
import { happeningsOf, refuseTurn } from '../rules/turns.ts'
import { answerTellings } from '../store/reminders.ts'
import * as terms from '../store/terms.ts'
import * as store from '../store/turns.ts'
import { reckonedFrom } from './terms.ts'

type Counting = Pick<TermRule, 'length' | 'mode' | 'back'> & Partial<TermRule>
export type ReckonedTurn = { state: 'running' | 'suspended'; standsSince: PlainDate | null; reckoned: Reckoned }

/** The day that follows from a rule and all that happened, with its reasons. */
export function reckonTurned(
  rule: Counting,
  fromOn: PlainDate,
  turns: readonly contract.TurnValues[],
  designated: readonly DesignatedDay[],
): ReckonedTurn | null {
  const running: Running = runTerm(rule, fromOn, happeningsOf(turns), designated)
  if (running.state === 'waiting' || running.state === 'withdrawn') return null
  const whole = rule.id === undefined ? null : (rule as TermRule)
  const computed: Computed = {
    ...running.counted,
    rule: whole,
    version: whole && versionName(whole),
    sentence: explain(running.counted, whole),
  }
  const standsSince = running.state === 'suspended' ? running.since : null
  return { state: running.state, standsSince, reckoned: reckonedFrom(computed) }
}

const refuse = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}

type Held = Awaited<ReturnType<typeof terms.rulesOf>>

/** By which a running term is counted: the version that it was given, also when another has come since. */
function countingOf(term: store.CountedBy, { rules }: Held): Counting | null {
  if (term.rule === null)
    return term.value === null || term.unit === null
      ? null
      : { length: { value: term.value, unit: term.unit }, mode: 'term', back: term.back }
  return rules.find((one) => one.id === term.rule && versionName(one) === term.ruleVersion) ?? null
}

/** The event came: from now on it is counted, by the version that holds on its day. */
function begun(term: store.CountedBy, fromOn: PlainDate, held: Held): ReckonedTurn | Fault[] {
  const found = term.rule
    ? computeByRule(held, { id: term.rule, from: fromOn, on: term.ruleOn ?? fromOn })
    : computeByLength(held, { from: fromOn, length: { value: term.value!, unit: term.unit! }, back: term.back })
  if (typeof found === 'string')
    return [{ pointer: '/fromOn', code: found === 'years' ? 'fault/too-far-off' : 'fault/no-rule-on-this-day' }]
  return { state: 'running', standsSince: null, reckoned: reckonedFrom(found) }
}

type Written = contract.TurnValues & { kind: contract.TurnKind }

async function turned(ctx: Ctx, term: store.CountedBy, turn: Written): Promise<ReckonedTurn | Fault[]> {
  const held = await terms.rulesOf(ctx.tx)
  const back = term.rule ? held.rules.some((one) => one.id === term.rule && one.back) : term.back
  const faults = refuseTurn(term, turn, { today: ctx.today, back })
  if (faults.length > 0) return faults
  if (turn.kind === 'came') return begun(term, turn.fromOn, held)
  return folded(ctx, term, turn, held)
}

/** The day after this turn and all that were before it. */
async function folded(
  ctx: Ctx,
  term: store.CountedBy,
  turn: contract.TurnValues,
  held: Held,
): Promise<ReckonedTurn | Fault[]> {
  const counting = countingOf(term, held)
  if (counting === null || term.fromOn === null) return [{ pointer: '', code: 'fault/no-rule-on-this-day' }]
  const before = await store.findTurns(ctx.tx, term.id)
  return (
    reckonTurned(counting, term.fromOn, [...before, turn], held.designated) ?? [
      { pointer: '', code: 'fault/term-has-ended' },
    ]
  )
}

async function getCounted({ tx }: Ctx, id: string): Promise<store.CountedBy> {
  const found = await store.findCounted(tx, id)
  if (!found) throw problem('common/not-found')
  return found
}

const said = ({ state, reckoned: { dueOn, plainOn, sentence } }: ReckonedTurn) => ({ state, dueOn, plainOn, sentence })

export async function previewTurn(ctx: Ctx, { legalTermId, ...turn }: ParsedOf<typeof contract.previewTurn>) {
  // What is counted needs no ground yet.
  const outcome = await turned(ctx, await getCounted(ctx, legalTermId), { ...turn, ground: turn.ground || '…' })
  if (Array.isArray(outcome)) throw problem('common/invalid-input', { errors: outcome })
  return said(outcome)
}

/**
 * Writes down what happened and the day that follows, together. The event of one of several that wait for it is the event of
 * them all.
 */
export async function turnTerm(ctx: Ctx, { legalTermId, version, ...turn }: ParsedOf<typeof contract.turnTerm>) {
  await terms.terms.lock(ctx.tx, legalTermId, version)
  const term = await getCounted(ctx, legalTermId)
  const outcome = await turned(ctx, term, turn)
  if (Array.isArray(outcome)) throw problem('common/invalid-input', { errors: outcome })
  await write(ctx, term, turn, outcome)
  if (turn.kind === 'came')
    for (const other of await store.lockWaitingBeside(ctx.tx, term)) {
      const also = await turned(ctx, other, turn)
      if (Array.isArray(also)) refuse(also)
      else await write(ctx, other, turn, also)
    }
  return { id: legalTermId, version: version + 1, ...said(outcome) }
}

/** Somebody else named the day, in a letter or in a talk: it holds, earlier or later, and no act moves it. */
export async function setDay(ctx: Ctx, id: string, { toOn, ground }: { toOn: PlainDate; ground: string }) {
  const term = await getCounted(ctx, id)
  const turn = { kind: 'set', fromOn: ctx.today, toOn, value: null, unit: null, ground } as const
  const outcome = await folded(ctx, term, turn, await terms.rulesOf(ctx.tx))
  if (Array.isArray(outcome)) refuse(outcome)
  else await write(ctx, term, turn, outcome)
}

async function write(ctx: Ctx, term: store.CountedBy, turn: contract.TurnValues, outcome: ReckonedTurn) {
  const { tx, actor, now } = ctx
  const days = { dueBefore: term.dueOn, dueAfter: outcome.reckoned.dueOn }
  await store.insertTurn(tx, actor, { ...turn, ...days, termId: term.id, clientId: term.clientId })
  await store.writeTurned(tx, term.id, { ...outcome, fromOn: turn.kind === 'came' ? turn.fromOn : term.fromOn! })
  await answerTellings(tx, term.id, actor, now)
}
