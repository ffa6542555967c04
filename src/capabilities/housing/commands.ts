import { refuseWords } from '#capabilities/organisation/public.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { type HalfYearKey, lastDay, refuseOpening } from './rules/balance.ts'
import { countsAlong, countsByDefault, overlaps, refuseHome, refusePlacement } from './rules/placement.ts'
import * as balance from './store/balance.ts'
import { countElsewhere, dwellings, findDwelling } from './store/dwellings.ts'
import * as store from './store/placements.ts'

/** Two sources for one balance that disagree are refused with both numbers; the transaction is undone. */
async function refuseDisagreement(tx: Tx, municipalityId: string, at: HalfYearKey): Promise<void> {
  const chain = await countingEverybody(tx, () => balance.findChain(tx, municipalityId, lastDay(at)))
  const found = refuseOpening(chain, at)
  if (found) {
    const fault = { pointer: '/openingBalance', code: 'fault/balance-disagrees', params: found }
    throw problem('housing/balance-disagrees', { errors: [fault] })
  }
}

/** One target for a municipality and a half-year; the table has the last word when two people are as fast. */
async function refuseSecondTarget(tx: Tx, municipalityId: string, at: HalfYearKey, own: string | null): Promise<void> {
  const found = (await balance.findTargets(tx, municipalityId)).find(
    (one) => one.year === at.year && one.half === at.half && one.id !== own,
  )
  if (found) throw problem('common/invalid-input', { errors: [{ pointer: '/half', code: 'fault/target-already-set' }] })
}

export async function setTarget({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.setTarget>) {
  await refuseSecondTarget(tx, wish.municipalityId, wish, null)
  const made = await balance.targets.insert(tx, actor.foundationId, wish)
  await refuseDisagreement(tx, wish.municipalityId, wish)
  return made
}

export async function correctTarget(
  { tx }: Ctx,
  { targetId, version, ...wish }: ParsedOf<typeof contract.correctTarget>,
) {
  await balance.targets.lock(tx, targetId, version)
  const { municipalityId } = (await balance.targets.find(tx, targetId))!.values
  await refuseSecondTarget(tx, municipalityId, wish, targetId)
  await balance.targets.change(tx, targetId, version, wish)
  await refuseDisagreement(tx, municipalityId, wish)
  return { id: targetId, version: version + 1 }
}

export const recordCorrection = ({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.recordCorrection>) =>
  balance.corrections.insert(tx, actor.foundationId, wish)

export async function changeCorrection(
  { tx }: Ctx,
  { correctionId, version, ...wish }: ParsedOf<typeof contract.changeCorrection>,
) {
  await balance.corrections.lock(tx, correctionId, version)
  await balance.corrections.change(tx, correctionId, version, wish)
  return { id: correctionId, version: version + 1 }
}

export const addDwelling = ({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.addDwelling>) => {
  refuseNameless(wish)
  return dwellings.insert(tx, actor.foundationId, wish)
}

export async function correctDwelling(
  { tx }: Ctx,
  { dwellingId, version, ...wish }: ParsedOf<typeof contract.correctDwelling>,
) {
  refuseNameless(wish)
  await dwellings.lock(tx, dwellingId, version)
  if ((await countElsewhere(tx, dwellingId, wish.municipalityId)) > 0) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/municipalityId', code: 'fault/home-has-people' }] })
  }
  await dwellings.change(tx, dwellingId, version, wish)
  return { id: dwellingId, version: version + 1 }
}

/** A home is known by its address or by the number that the office gave it. */
function refuseNameless(wish: contract.DwellingValues) {
  if (wish.address === null && wish.number === null) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/address', code: 'fault/required' }] })
  }
}

const lists = { arrangementId: 'housing-arrangement', departureReasonId: 'departure-reason' } as const

async function refuseWish(tx: Tx, wish: contract.PlacementValues): Promise<void> {
  const dwelling = wish.dwellingId === null ? null : await findDwelling(tx, wish.dwellingId)
  const errors = [...refusePlacement(wish), ...refuseHome(wish, dwelling), ...(await refuseWords(tx, wish, lists))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

function refuseOverlap(stays: readonly store.Stay[], clientId: string, wish: contract.PlacementValues) {
  const inTheWay = stays.find((stay) => overlaps(stay, wish))
  if (!inTheWay) return
  const pointer = inTheWay.clientId === clientId ? '/housedOn' : '/together'
  throw problem('housing/overlapping-placement', { errors: [{ pointer, code: 'fault/overlaps' }] })
}

/** What holds for somebody who comes along with `clientId`; `stays` are the other placements of all of them. */
function forHousemate(
  stays: readonly store.Stay[],
  clientId: string,
  wish: contract.PlacementValues,
  housemateId: string,
): contract.PlacementValues {
  const staysOf = (id: string) => stays.filter((stay) => stay.clientId === id)
  const byDefault = (id: string) => countsByDefault(staysOf(id), wish.municipalityId)
  const first = { byDefault: byDefault(clientId), asSaid: wish.countsForTarget }
  return { ...wish, countsForTarget: countsAlong(byDefault(housemateId), first) }
}

const refuseTogether = (code: string) =>
  problem('common/invalid-input', { errors: [{ pointer: '/together', code: `fault/${code}` }] })

async function settle({ tx, actor }: Ctx, clientId: string, wish: contract.PlacementValues) {
  if (wish.municipalityId === null || wish.housedOn === null) return
  const from = wish.allocatedOn ?? wish.housedOn
  await store.ensureMunicipality(tx, actor.foundationId, { clientId, municipalityId: wish.municipalityId, from })
}

export async function recordPlacement(
  ctx: Ctx,
  { clientId, together, ...wish }: ParsedOf<typeof contract.recordPlacement>,
) {
  const { tx, actor } = ctx
  await getClientInSight(tx, clientId)
  const clientIds = [...new Set([clientId, ...together])]
  const seen = await store.lockClients(tx, clientIds)
  if (clientIds.some((id) => !seen.has(id))) throw refuseTogether('unknown-reference')
  await refuseWish(tx, wish)
  const stays = await store.findStays(tx, clientIds)
  refuseOverlap(stays, clientId, wish)
  const [made] = await inTurn(clientIds, (id) => {
    const own = id === clientId ? wish : forHousemate(stays, clientId, wish, id)
    return store.placements.insert(tx, actor.foundationId, { clientId: id, ...own })
  })
  await inTurn(clientIds, (id) => settle(ctx, id, wish))
  return made!
}

export async function correctPlacement(
  ctx: Ctx,
  { placementId, version, together, ...wish }: ParsedOf<typeof contract.correctPlacement>,
) {
  const { tx } = ctx
  const found = await store.placements.find(tx, placementId)
  if (!found) throw problem('common/not-found')
  const { values } = found
  const waiting = await store.findWaitingHousemates(tx, values.clientId, values.municipalityId)
  const others = waiting.filter((one) => together.includes(one.id))
  // Somebody housed or moved them in the meantime: nobody is moved along who no longer waits.
  if (others.length < new Set(together).size) throw refuseTogether('no-longer-waiting')
  const clientIds = [values.clientId, ...others.map((one) => one.clientId)]
  // People before placements, always: two who move one family would wait for each other for ever.
  await store.lockClients(tx, clientIds)
  await store.placements.lock(tx, placementId, version)
  await refuseWish(tx, wish)
  const moved = [placementId, ...others.map((one) => one.id)]
  const stays = (await store.findStays(tx, clientIds)).filter((stay) => !moved.includes(stay.id))
  refuseOverlap(stays, values.clientId, wish)
  await store.placements.change(tx, placementId, version, wish)
  await settle(ctx, values.clientId, wish)
  await inTurn(others, async (one) => {
    const theirs = alongWith(one, forHousemate(stays, values.clientId, wish, one.clientId), values.municipalityId)
    if (!(await store.placements.change(tx, one.id, one.version, theirs))) throw refuseTogether('no-longer-waiting')
    await settle(ctx, one.clientId, theirs)
  })
  return { id: placementId, version: version + 1 }
}

/** Everybody was allocated on a day of their own; what was said not to count stays so while it is about one municipality. */
function alongWith(
  one: store.WaitingPlacement,
  wish: contract.PlacementValues,
  municipalityId: string | null,
): contract.PlacementValues {
  const theirs = { ...wish, allocatedOn: one.allocatedOn }
  if (refusePlacement(theirs).length > 0) throw refuseTogether('allocated-later')
  const sameTown = wish.municipalityId === municipalityId
  return { ...theirs, countsForTarget: wish.countsForTarget && (one.countsForTarget || !sameTown) }
}

/** One after the other: a transaction has one connection. */
async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const one of all) done.push(await work(one))
  return done
}
