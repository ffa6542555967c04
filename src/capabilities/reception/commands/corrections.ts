import { beginGivenTerm, endTerm, findTerm, refuseStrangers, setDay } from '#capabilities/legal/public.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type { InterviewValues } from '../contract/values.ts'
import { aboutCorrections, endingOfCorrections, turnOfCorrections } from '../rules/corrections.ts'
import * as store from '../store/procedure.ts'

type Wish = InterviewValues & {
  clientId: string
  ownerId: string | null
  deputyId: string | null
  /** As it stood; null: it is new. */
  before: (InterviewValues & { termId: string | null }) | null
}

/** The day of the corrections as a term of the dossier of asylum: begun, moved or ended with the interview. Its id, where there is one. */
export async function mindCorrections(ctx: Ctx, { before, ...wish }: Wish): Promise<string | null> {
  const strangers = await refuseStrangers(ctx, wish, wish.clientId)
  if (strangers.length > 0) throw problem('common/invalid-input', { errors: strangers })
  const termId = before?.termId ?? null
  const term = termId === null ? null : await findTerm(ctx.tx, termId)
  const open = term !== null && term.ended === null
  const turn = turnOfCorrections(before, wish, open)
  switch (turn) {
    case 'none':
      return termId
    case 'begins':
      return begin(ctx, wish)
    case 'moves':
      await setDay(ctx, termId!, { toOn: wish.correctionsDueOn!, ground: wish.correctionsGround! })
      return termId
    case 'done':
    case 'withdrawn': {
      const words = endingOfCorrections(wish)
      await endTerm(ctx, { legalTermId: termId!, version: term!.version, outcome: turn, document: null, ...words })
      return termId
    }
  }
}

async function begin(ctx: Ctx, wish: Omit<Wish, 'before'>): Promise<string> {
  const { clientId, ownerId, deputyId, heldOn, correctionsDueOn, correctionsGround } = wish
  if (ownerId === null || deputyId === null)
    throw problem('common/invalid-input', { errors: missing({ ownerId, deputyId }) })
  const appliedOn = await store.findAppliedOn(ctx.tx, clientId)
  const about = aboutCorrections(wish.kind)
  const days = { appliedOn, fromOn: heldOn, dueOn: correctionsDueOn!, ground: correctionsGround! }
  return beginGivenTerm(ctx, { clientId, kind: 'asylum', about, ...days, ownerId, deputyId })
}

const missing = (asked: Record<string, string | null>): Fault[] =>
  Object.entries(asked).flatMap(([name, id]) => (id === null ? [{ pointer: `/${name}`, code: 'fault/required' }] : []))
