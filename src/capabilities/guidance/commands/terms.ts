import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import * as organisation from '#capabilities/organisation/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayAgreeTerms } from '../access.ts'
import type * as contract from '../contract/terms.ts'
import { holdsOn, phasesIn, refuseEndOfTerm, refuseTerm } from '../rules/terms.ts'
import { shippedTerm } from '../rules/trajectories.ts'
import * as store from '../store/terms.ts'

export async function listTrajectoryTerms({
  tx,
  actor,
  today,
}: Ctx): Promise<AnswerOf<typeof contract.listTrajectoryTerms>> {
  const all = (await store.findTerms(tx)).map(({ kindId, ...term }) => ({
    kindId,
    term: { ...term, holds: holdsOn(term, today) },
  }))
  const kinds = (await organisation.findItems(tx, 'trajectory-kind')).flatMap(({ id, name, active }) => {
    const agreed = all.flatMap(({ kindId, term }) => (kindId === id ? [term] : []))
    if (!active && agreed.length === 0) return []
    const { fromMonth, untilMonth, countsFrom, phases } = shippedTerm(name)
    const shipped = { fromMonth, untilMonth, countsFrom, phases: [...phases] }
    const shippedHolds = !agreed.some(({ municipality, holds }) => municipality === null && holds === 'now')
    return [{ kind: { id, name }, shipped, shippedHolds, agreed }]
  })
  return { today, kinds, may: { change: mayAgreeTerms(actor) } }
}

/** What was agreed is not rewritten: who began under it goes on with it. */
export async function agreeTrajectoryTerm(
  { tx, actor }: Ctx,
  wish: ParsedOf<typeof contract.agreeTrajectoryTerm>,
): Promise<AnswerOf<typeof contract.agreeTrajectoryTerm>> {
  const errors = [...refuseTerm(wish), ...(await organisation.refuseWords(tx, wish, { kindId: 'trajectory-kind' }))]
  const towns = wish.municipalityId === null ? [] : await organisation.findMunicipalities(tx)
  if (wish.municipalityId !== null && !towns.some(({ id }) => id === wish.municipalityId))
    errors.push({ pointer: '/municipalityId', code: 'fault/unknown-choice' })
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const saved = await store.insertTerm(tx, actor.foundationId, { ...wish, phases: phasesIn(wish) })
  if (saved) return saved
  throw problem('common/invalid-input', { errors: [{ pointer: '/inForceFrom', code: 'fault/agreed-already' }] })
}

export async function endTrajectoryTerm(
  { tx }: Ctx,
  { termId, version, inForceUntil }: ParsedOf<typeof contract.endTrajectoryTerm>,
): Promise<AnswerOf<typeof contract.endTrajectoryTerm>> {
  await store.validity.lock(tx, termId, version)
  const found = await store.validity.find(tx, termId)
  const errors = refuseEndOfTerm(found!.values, inForceUntil)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  await store.validity.change(tx, termId, version, { inForceUntil })
  return { id: termId, version: version + 1 }
}
