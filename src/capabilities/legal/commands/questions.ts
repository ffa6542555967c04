import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/questions.ts'
import { refuseQuestionWish, tidyAnswer } from '../rules/questions.ts'
import { legalCases } from '../store.ts'
import * as store from '../store/questions.ts'

const refuse = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}
const unanswered = { answeredOn: null, answer: null, answeredBy: null }

/** About a dossier it belongs where that client's file is kept; about nobody, where who asks works. */
async function placeOf({ tx, actor }: Ctx, caseId: string | null) {
  if (caseId === null) {
    const locationId = actor.sight.write.legal?.locationIds[0] ?? null
    if (locationId === null) throw problem('common/not-allowed')
    return { clientId: null, locationId }
  }
  const found = await legalCases.find(tx, caseId)
  if (!found) throw problem('common/not-found')
  return { clientId: found.values.clientId, locationId: null }
}

export async function askHelpDesk(ctx: Ctx, input: ParsedOf<typeof contract.askHelpDesk>) {
  const { tx, actor, today } = ctx
  const place = await placeOf(ctx, input.caseId)
  const wish = { ...input, ...unanswered }
  refuse(refuseQuestionWish(wish, today))
  return store.questions.insert(tx, actor.foundationId, { ...wish, ...place, askedById: actor.workerId })
}

export async function correctQuestion(
  { tx, today }: Ctx,
  { questionId, version, ...input }: ParsedOf<typeof contract.correctQuestion>,
) {
  await store.questions.lock(tx, questionId, version)
  const wish = tidyAnswer(input)
  refuse(refuseQuestionWish(wish, today))
  if (!(await store.questions.change(tx, questionId, version, wish))) throw problem('common/not-allowed')
  return { id: questionId, version: version + 1 }
}
