import { daysBetween, type PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { openLegalCase } from '../commands.ts'
import type { CaseKind } from '../contract/kinds.ts'
import type { Minders } from '../contract/terms.ts'
import { findOpenCase, findWord } from '../store/dossiers.ts'
import { addTerm } from './terms.ts'
import { setDay } from './turns.ts'

export type GivenTerm = Minders & {
  clientId: string
  kind: CaseKind
  /** Of the application, where it is known: it decides the regime of a dossier that is opened. */
  appliedOn: PlainDate | null
  about: string
  /** The event after which the day was named. */
  fromOn: PlainDate
  dueOn: PlainDate
  /** Where that day stands. */
  ground: string
}

/**
 * Begins a term of which no rule is known and somebody else named the last day. It runs in the newest open dossier of its
 * kind; where there is none, that is opened. Returns the id of the term.
 * @throws common/invalid-input at `/ownerId` and `/deputyId`; at no field where the foundation has no word for the kind.
 */
export async function beginGivenTerm(ctx: Ctx, wish: GivenTerm): Promise<string> {
  const { clientId, kind, about, fromOn, dueOn, ground, ownerId, deputyId } = wish
  const caseId = (await findOpenCase(ctx.tx, clientId, kind)) ?? (await openFor(ctx, wish))
  const value = Math.max(1, daysBetween(fromOn, dueOn))
  const question = { rule: null, value, unit: 'days', fromOn, ruleOn: null, back: false } as const
  const { id } = await addTerm(ctx, { caseId, ...question, waitsFor: null, about, ownerId, deputyId })
  await setDay(ctx, id, { toOn: dueOn, ground })
  return id
}

async function openFor(ctx: Ctx, { clientId, kind, appliedOn }: GivenTerm): Promise<string> {
  const kindId = await findWord(ctx.tx, 'legal-case-kind', kind)
  if (kindId === null)
    throw problem('common/invalid-input', { errors: [{ pointer: '', code: 'fault/no-kind-of-dossier' }] })
  const fresh = { closedOn: null, outcomeId: null, persons: null, appliedOn }
  return (await openLegalCase(ctx, { clientId, kindId, openedOn: ctx.today, ...fresh })).id
}
