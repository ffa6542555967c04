import { takeNumbers } from '#capabilities/organisation/public.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { keptLocations, mayRelocateClient } from './access.ts'
import { askAboutParent } from './commands/family.ts'
import { refuseOpenedForOnce } from './commands/opened-for-once.ts'
import type * as contract from './contract.ts'
import { keepDoubles } from './commands/keep-doubles.ts'
import type { ClientValues } from './contract/values.ts'
import { compare, type Compared, comparedForm, weighedAmong } from './rules/alike.ts'
import * as rules from './rules/registering.ts'
import * as alike from './store/alike.ts'
import * as clients from './store/clients.ts'
import * as households from './store/households.ts'
import * as towns from './store/residences.ts'
import { judgeNotSameAs } from './store/merges.ts'
import { eyesOf } from './store/sight.ts'
import { countSkeletons, findLikely, inSightOf } from './store/likely.ts'

function refuse(...found: (Fault | null)[]) {
  const errors = found.filter((fault) => fault !== null)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

async function refuseValues({ tx, actor, today }: Ctx, wish: ClientValues, locationBefore: string | null) {
  refuse(
    ...rules.refuseClient(wish, today),
    rules.refuseLocation(wish.locationId, locationBefore, mayRelocateClient(actor) ? keptLocations(actor) : []),
    ...(await clients.refuseReferences(tx, wish)),
  )
}

/** Files in sight that could be of this person, the surest first. */
async function findCandidates({ tx, actor }: Ctx, of: Compared, except: string | null): Promise<contract.Candidate[]> {
  const among = inSightOf(eyesOf(actor))
  const skeletons = [...new Set(of.parts.map(({ skeleton }) => skeleton))]
  const counted = await countSkeletons(tx, skeletons, among)
  const likely = await findLikely(tx, [{ ...of, id: except }], counted.counts, among)
  if (likely.length === 0) return []
  const found = await alike.findAlike(
    tx,
    likely.map(({ candidateId }) => candidateId),
  )
  const weighed = weighedAmong(counted)
  const judged = found.flatMap((one) => {
    const verdict = compare(of, one, weighed)
    const { parts: _parts, otherNames: _otherNames, sex: _sex, ...person } = one
    return verdict === null ? [] : [{ person, verdict }]
  })
  return judged
    .sort((a, b) => b.verdict.score - a.verdict.score)
    .slice(0, MOST_CANDIDATES)
    .map(({ person, verdict: { score: _score, ...rest } }) => ({ ...person, ...rest }))
}
const MOST_CANDIDATES = 20

export async function listAlikeClients(ctx: Ctx, wish: ParsedOf<typeof contract.listAlikeClients>) {
  const { givenNames = '', familyName = '', birthDate = null, sex = null, vNumber = null, except = null } = wish
  const of = comparedForm({ givenNames, familyName, birthDate, birthDateEstimated: false, sex, vNumber })
  return { candidates: await findCandidates(ctx, of, except) }
}

/** Asks once whether it is somebody who is there already; a reason is the answer that it is not. */
export async function refuseDouble(
  ctx: Ctx,
  wish: ClientValues & { neverthelessReason?: string | null | undefined },
  except: string | null,
): Promise<readonly contract.Candidate[]> {
  const candidates = (await findCandidates(ctx, comparedForm(wish), except)).filter((one) => one.probably)
  if (candidates.length > 0 && !wish.neverthelessReason)
    throw problem('clients/possible-double', { current: { candidates } })
  return candidates
}

/** Keeps why it is not one of those that were shown, and asks it nobody again. */
export async function keepReason(
  { tx, actor }: Ctx,
  clientId: string,
  why: string | null | undefined,
  shown: readonly contract.Candidate[],
) {
  if (!why) return
  const { foundationId, accountId } = actor
  await clients.recordNevertheless(tx, { foundationId, accountId, clientId, why })
  const others = shown.map(({ id }) => id)
  await judgeNotSameAs(tx, clientId, others, why, accountId)
}

export async function registerClient(ctx: Ctx, given: ParsedOf<typeof contract.registerClient>) {
  const { tx, actor } = ctx
  const wish = rules.tidy(given)
  await refuseValues(ctx, wish, null)
  await refuseTown(ctx, wish.municipalityId)
  if (wish.withClientId !== null && wish.role === null) refuse({ pointer: '/role', code: 'fault/required' })
  const shown = await refuseDouble(ctx, wish, null)
  const number = await takeNumbers(tx, actor.foundationId, 'client', 1)
  const { id } = await clients.insertClient(tx, actor.foundationId, number, wish)
  await keepDoubles(tx, actor.foundationId, [id])
  await keepReason(ctx, id, wish.neverthelessReason, shown)
  if (wish.municipalityId !== null) {
    const { municipalityId } = wish
    await towns.residences.insert(tx, actor.foundationId, { clientId: id, municipalityId, fromOn: null, untilOn: null })
  }
  const { withClientId, role } = wish
  if (role !== null) {
    await joinHousehold(ctx, { clientId: id, withClientId, role, ofClientId: null, sure: true, fromOn: null })
  }
  return { id, number, version: 1 }
}

export async function correctClient(ctx: Ctx, given: ParsedOf<typeof contract.correctClient>) {
  const { tx } = ctx
  const { clientId, version, neverthelessReason, ...values } = rules.tidy(given)
  const before = await clients.findClient(tx, clientId)
  if (!before) throw problem('common/not-found')
  await refuseStale(before.version === version, async () => before)
  await refuseValues(ctx, values, before.values.locationId)
  const changed = rules.identityChanged(before.values, values)
  const shown = changed ? await refuseDouble(ctx, { ...values, neverthelessReason }, clientId) : []
  await refuseStale(await clients.changeClient(tx, before, values, version), () => clients.findClient(tx, clientId))
  if (changed || before.values.sex !== values.sex) await keepDoubles(tx, ctx.actor.foundationId, [clientId])
  await keepReason(ctx, clientId, neverthelessReason, shown)
  return { id: clientId, version: version + 1 }
}

async function getInSight({ tx }: Ctx, clientId: string, pointer: string | null) {
  if (await clients.findClient(tx, clientId)) return
  if (pointer === null) throw problem('common/not-found')
  refuse({ pointer, code: 'fault/unknown-choice' })
}

/** The household that somebody else is in now, or a new one with that person as its head. */
async function householdOf(ctx: Ctx, withClientId: string | null, fromOn: PlainDate | null): Promise<string> {
  if (withClientId === null) return households.insertHousehold(ctx.tx, ctx.actor.foundationId)
  await getInSight(ctx, withClientId, '/withClientId')
  const theirs = await households.lockMembership(ctx.tx, withClientId, ctx.today)
  if (theirs) return theirs.householdId
  const householdId = await households.insertHousehold(ctx.tx, ctx.actor.foundationId)
  const head = { householdId, clientId: withClientId, role: 'head', ofClientId: null, fromOn, untilOn: null } as const
  await households.memberships.insert(ctx.tx, ctx.actor.foundationId, head)
  return householdId
}

/** Persons move, never a whole household: only this one leaves where they were. */
export async function joinHousehold(ctx: Ctx, wish: ParsedOf<typeof contract.joinHousehold>) {
  const { tx, actor, today } = ctx
  await getInSight(ctx, wish.clientId, null)
  refuseOpenedForOnce(ctx, wish.clientId, '')
  refuseOpenedForOnce(ctx, wish.withClientId, '/withClientId')
  if (wish.withClientId === wish.clientId) refuse({ pointer: '/withClientId', code: 'fault/unknown-choice' })
  const running = await households.lockMembership(tx, wish.clientId, wish.fromOn ?? today)
  refuse(rules.refuseSuccession(running, wish.fromOn))
  const householdId = await householdOf(ctx, wish.withClientId, wish.fromOn)
  if (running?.householdId === householdId) refuse({ pointer: '/withClientId', code: 'fault/already-there' })
  await refusePlace(ctx, wish, householdId)
  if (running && wish.fromOn !== null) {
    await households.memberships.change(tx, running.id, running.version, { untilOn: addDays(wish.fromOn, -1) })
  }
  const { id } = await households.memberships.insert(tx, actor.foundationId, {
    householdId,
    clientId: wish.clientId,
    role: wish.role,
    ofClientId: wish.ofClientId,
    fromOn: wish.fromOn,
    untilOn: null,
  })
  return { id, householdId }
}

type Place = { clientId: string; role: contract.HouseholdRole; ofClientId: string | null; sure: boolean }

/** Of whom somebody is that: somebody else of the same household, who can have the age of a parent. */
async function refusePlace(ctx: Ctx, { clientId, role, ofClientId, sure }: Place, householdId: string) {
  const members = (await households.membersOf(ctx.tx, householdId)).map((one) => one.client)
  if (ofClientId !== null && !members.some(({ id }) => id === ofClientId && id !== clientId)) {
    refuse({ pointer: '/ofClientId', code: 'fault/unknown-choice' })
  }
  const other = ofClientId ?? (await households.findHead(ctx.tx, householdId))
  const one = await clients.findClient(ctx.tx, clientId)
  if (one && other !== null && other !== clientId) await askAboutParent(ctx, role, one.values, other, sure)
}

export async function changeMembership(ctx: Ctx, wish: ParsedOf<typeof contract.changeMembership>) {
  const { tx } = ctx
  const { membershipId, version, sure, ...values } = wish
  refuse(rules.refuseStretch(values.fromOn, values.untilOn))
  const before = await households.memberships.find(tx, membershipId)
  if (before) await refusePlace(ctx, { ...before.values, ...values, sure }, before.values.householdId)
  const saved = await households.memberships.change(tx, membershipId, version, values)
  await refuseStale(saved, () => households.memberships.find(tx, membershipId))
  return { id: membershipId, version: version + 1 }
}

export async function removeMembership({ tx }: Ctx, { membershipId }: ParsedOf<typeof contract.removeMembership>) {
  if (!(await households.deleteMembership(tx, membershipId))) throw problem('common/not-found')
  return { id: membershipId }
}

async function refuseTown({ tx }: Ctx, municipalityId: string | null) {
  if (municipalityId === null || (await towns.knowsMunicipality(tx, municipalityId))) return
  refuse({ pointer: '/municipalityId', code: 'fault/unknown-choice' })
}

export async function moveClientToMunicipality(ctx: Ctx, wish: ParsedOf<typeof contract.moveClientToMunicipality>) {
  const { tx, actor, today } = ctx
  const { clientId, municipalityId, fromOn } = wish
  await getInSight(ctx, clientId, null)
  await refuseTown(ctx, municipalityId)
  const running = await towns.lockResidence(tx, clientId, fromOn ?? today)
  refuse(rules.refuseSuccession(running, fromOn))
  if (running && fromOn !== null) {
    await towns.residences.change(tx, running.id, running.version, { untilOn: addDays(fromOn, -1) })
  }
  const { id } = await towns.residences.insert(tx, actor.foundationId, {
    clientId,
    municipalityId,
    fromOn,
    untilOn: null,
  })
  return { id }
}

export async function changeResidence(ctx: Ctx, wish: ParsedOf<typeof contract.changeResidence>) {
  const { tx } = ctx
  const { residenceId, version, ...values } = wish
  refuse(rules.refuseStretch(values.fromOn, values.untilOn))
  await refuseTown(ctx, values.municipalityId)
  const saved = await towns.residences.change(tx, residenceId, version, values)
  await refuseStale(saved, () => towns.residences.find(tx, residenceId))
  return { id: residenceId, version: version + 1 }
}
