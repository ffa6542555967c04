import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { type HalfYearKey, lastDay, refuseOpening } from './rules/balance.ts'
import { overlaps, refusePlacement } from './rules/placement.ts'
import * as balance from './store/balance.ts'
import * as placements from './store/placements.ts'

/** Two sources for one balance that disagree are refused with both numbers; the transaction is undone. */
async function refuseDisagreement(tx: Tx, municipalityId: string, at: HalfYearKey): Promise<void> {
  const chain = await countingEverybody(tx, () => balance.findChain(tx, municipalityId, lastDay(at)))
  const found = refuseOpening(chain, at)
  if (found) {
    throw problem('housing/balance-disagrees', { errors: [{ pointer: '/openingBalance', code: 'fault/balance-disagrees', params: found }] })
  }
}

export async function setTarget({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.setTarget>) {
  const made = await balance.insertTarget(tx, actor.foundationId, wish)
  await refuseDisagreement(tx, wish.municipalityId, wish)
  return made
}

export async function correctTarget({ tx }: Ctx, wish: ParsedOf<typeof contract.correctTarget>) {
  await refuseStale(await balance.changeTarget(tx, wish), () => balance.findTarget(tx, wish.targetId))
  await refuseDisagreement(tx, wish.municipalityId, wish)
  return { id: wish.targetId }
}

export const recordCorrection = ({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.recordCorrection>) =>
  balance.insertCorrection(tx, actor.foundationId, wish)

export async function changeCorrection({ tx }: Ctx, wish: ParsedOf<typeof contract.changeCorrection>) {
  const current = async () => (await balance.findCorrections(tx, wish.municipalityId)).find((one) => one.id === wish.correctionId)
  await refuseStale(await balance.changeCorrection(tx, wish), current)
  return { id: wish.correctionId }
}

async function refuseStay(tx: Tx, clientId: string, wish: contract.PlacementValues, own: string | null): Promise<void> {
  const errors = refusePlacement(wish)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const others = (await placements.findStays(tx, clientId)).filter((stay) => stay.id !== own)
  if (others.some((stay) => overlaps(stay, wish))) {
    throw problem('housing/overlapping-placement', { errors: [{ pointer: '/housedOn', code: 'fault/overlaps' }] })
  }
}

export async function recordPlacement({ tx, actor }: Ctx, { clientId, ...wish }: ParsedOf<typeof contract.recordPlacement>) {
  if (!(await placements.lockClient(tx, clientId))) throw problem('common/not-found')
  await refuseStay(tx, clientId, wish, null)
  const made = await placements.insertPlacement(tx, actor.foundationId, clientId, wish)
  if (wish.municipalityId && wish.housedOn) {
    await placements.ensureMunicipality(tx, actor.foundationId, clientId, wish.municipalityId, wish.allocatedOn ?? wish.housedOn)
  }
  return made
}

export async function correctPlacement({ tx }: Ctx, { placementId, version, ...wish }: ParsedOf<typeof contract.correctPlacement>) {
  const found = await placements.findPlacement(tx, placementId)
  if (!found) throw problem('common/not-found')
  await placements.lockClient(tx, found.clientId)
  await refuseStay(tx, found.clientId, wish, placementId)
  await refuseStale(await placements.changePlacement(tx, placementId, version, wish), () => placements.findPlacement(tx, placementId))
  return { id: placementId }
}
