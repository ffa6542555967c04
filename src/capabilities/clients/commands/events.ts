import { createHash } from 'node:crypto'
import { refuseWords } from '#capabilities/organisation/public.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { keptLocations, mayCorrectClient } from '../access.ts'
import { keepReason, refuseDouble } from '../commands.ts'
import type { Candidate } from '../contract.ts'
import type { PermitValues } from '../contract/details.ts'
import type { Preview } from '../contract/events.ts'
import * as rules from '../rules/events/events.ts'
import { type Move, planMove } from '../rules/events/move.ts'
import type { Plan, Standing, Step } from '../rules/events/steps.ts'
import { showSteps, wordIds } from '../rules/events/show.ts'
import { isOddParent } from '../rules/parenthood.ts'
import { applySteps } from '../store/apply.ts'
import { knowsMunicipality } from '../store/residences.ts'
import * as store from '../store/standing.ts'
import { keepDoubles } from './keep-doubles.ts'
import { refuseOpenedForOnce } from './opened-for-once.ts'

type Made = { plan: Plan; people: readonly Standing[] }
/** `locked`: it is going to be saved, so nobody else may come in between. */
type Make<W> = (ctx: Ctx, wish: W, locked: boolean) => Promise<Made>
type Asked = { clientId: string }
type Nevertheless = { neverthelessReason?: string | null | undefined }

/** Looking and saving make the same plan, so what was seen is what happens. */
function eventOf<W extends Asked>(make: Make<W>) {
  async function judged(ctx: Ctx, wish: W, locked: boolean) {
    refuseOpenedForOnce(ctx, wish.clientId, '')
    const made = await make(ctx, wish, locked)
    const errors = made.plan.faults.filter((fault) => fault !== null)
    if (errors.length > 0) throw problem('common/invalid-input', { errors })
    const { steps, notes } = made.plan
    const known = await askAboutDoubles(ctx, steps, wish as Nevertheless)
    return { ...made, known, seen: createHash('sha256').update(JSON.stringify({ steps, notes })).digest('hex') }
  }
  return {
    async preview(ctx: Ctx, wish: W): Promise<Preview> {
      const { plan, people, seen } = await judged(ctx, wish, false)
      const words = await store.findNames(ctx.tx, wordIds(plan.steps))
      const steps = showSteps(plan.steps, people, words)
      return { steps, notes: [...plan.notes], seen, clientIds: people.map(({ id }) => id) }
    },
    async record(ctx: Ctx, { seen: shown, ...rest }: W & { seen: string }) {
      const wish = rest as unknown as W & Nevertheless
      const { plan, seen, known } = await judged(ctx, wish, true)
      if (seen !== shown) throw problem('clients/preview-outdated')
      const { foundationId } = ctx.actor
      const begun = await applySteps(ctx.tx, foundationId, plan.steps)
      const idOf = (key: string) => begun.get(key) ?? key
      await keepDoubles(
        ctx.tx,
        foundationId,
        known.map(({ key }) => idOf(key)),
      )
      for (const { key, alike } of known) await keepReason(ctx, idOf(key), wish.neverthelessReason, alike)
      return { clientId: wish.clientId, newClientIds: [...begun.values()] }
    },
  }
}

/** Whoever gets a file, or another name, could be somebody who has one already: each with who is alike. */
async function askAboutDoubles(ctx: Ctx, steps: readonly Step[], { neverthelessReason }: Nevertheless) {
  const known: { key: string; alike: readonly Candidate[] }[] = []
  for (const step of steps) {
    if (step.what !== 'client-begins' && step.what !== 'name-changes') continue
    const [key, except] = step.what === 'client-begins' ? [step.key, null] : [step.clientId, step.clientId]
    known.push({ key, alike: await refuseDouble(ctx, { ...step.values, neverthelessReason }, except) })
  }
  return known
}

/** The household of a client on a day; somebody out of sight does not exist. */
async function household({ tx }: Ctx, clientId: string, on: PlainDate, locked: boolean): Promise<Standing[]> {
  const ids = await store.findHouseholdIds(tx, clientId, on)
  if (!ids.includes(clientId)) throw problem('common/not-found')
  if (locked) await store.lockStandings(tx, ids)
  return store.findStandings(tx, ids, on)
}

async function standing({ tx }: Ctx, clientId: string, on: PlainDate, locked: boolean): Promise<Standing> {
  if (locked) await store.lockStandings(tx, [clientId])
  const [found] = await store.findStandings(tx, [clientId], on)
  if (!found) throw problem('common/not-found')
  return found
}

function mustKeep({ actor }: Ctx, of: Standing) {
  if (!keptLocations(actor).includes(of.values.locationId)) throw problem('common/not-found')
}

/** Out of sight and unknown are the same; a household that is open for once is not joined. */
async function householdOf(ctx: Ctx, { target, withClientId, fromOn }: Move, locked: boolean): Promise<Standing[]> {
  if (target !== 'with' || withClientId === null) return []
  refuseOpenedForOnce(ctx, withClientId, '/withClientId')
  const ids = await store.findHouseholdIds(ctx.tx, withClientId, fromOn)
  if (locked) await store.lockStandings(ctx.tx, ids)
  return store.findStandings(ctx.tx, ids, fromOn)
}

export const moves = eventOf<Asked & Move>(async (ctx, wish, locked) => {
  const own = await household(ctx, wish.clientId, wish.fromOn, locked)
  for (const { clientId } of wish.people) refuseOpenedForOnce(ctx, clientId, '/people')
  const other = await householdOf(ctx, wish, locked)
  const town = wish.municipalityId
  const plan = planMove(wish, { own, other })
  // Where somebody belongs is not for who keeps households alone.
  const unknown = town !== null && !(mayCorrectClient(ctx.actor) && (await knowsMunicipality(ctx.tx, town)))
  const fault = unknown ? { pointer: '/municipalityId', code: 'fault/unknown-choice' } : null
  return { plan: { ...plan, faults: [...plan.faults, fault] }, people: [...own, ...other] }
})

export const arrivals = eventOf<Asked & rules.Arrival & Nevertheless>(async (ctx, wish, locked) => {
  const people = await household(ctx, wish.clientId, wish.fromOn, locked)
  const of = people.find(({ id }) => id === wish.clientId)!
  mustKeep(ctx, of)
  const relatives = await store.findRelatives(
    ctx.tx,
    people.map(({ id }) => id),
    locked,
  )
  return { plan: rules.planArrival(wish, relatives, of, people, ctx.today), people }
})

export const births = eventOf<Asked & rules.Birth & Nevertheless & { sure: boolean }>(async (ctx, wish, locked) => {
  const of = await standing(ctx, wish.clientId, ctx.today, locked)
  mustKeep(ctx, of)
  const { clientId: _clientId, sure, neverthelessReason: _reason, ...birth } = wish
  if (!sure && isOddParent(of.values, birth)) throw problem('clients/older-than-parent')
  const foreign = await refuseWords(ctx.tx, birth, { nationalityId: 'nationality' })
  const plan = rules.planBirth(birth, of, ctx.today)
  return { plan: { ...plan, faults: [...plan.faults, ...foreign] }, people: [of] }
})

export const newPermits = eventOf<Asked & PermitValues & { fromOn: PlainDate }>(async (ctx, wish, locked) => {
  const of = await standing(ctx, wish.clientId, wish.fromOn, locked)
  const { clientId: _clientId, ...values } = wish
  return { plan: rules.planPermit(values, of, ctx.today), people: [of] }
})

export const renamings = eventOf<Asked & rules.Renaming & Nevertheless>(async (ctx, wish, locked) => {
  const of = await standing(ctx, wish.clientId, ctx.today, locked)
  const { givenNames, familyName, paper } = wish
  return { plan: rules.planRenaming({ givenNames, familyName, paper }, of), people: [of] }
})

export const comingsOfAge = eventOf<Asked & { targetGroupId: string; fromOn: PlainDate }>(async (ctx, wish, locked) => {
  const of = await standing(ctx, wish.clientId, wish.fromOn, locked)
  const { targetGroupId, fromOn } = wish
  const plan = rules.planComingOfAge({ targetGroupId, fromOn }, of)
  const foreign = await refuseWords(ctx.tx, { targetGroupId }, { targetGroupId: 'target-group' })
  return { plan: { ...plan, faults: [...plan.faults, ...foreign] }, people: [of] }
})

export const passings = eventOf<Asked & { deceasedOn: PlainDate }>(async (ctx, wish, locked) => {
  const of = await standing(ctx, wish.clientId, ctx.today, locked)
  return { plan: rules.planPassing({ deceasedOn: wish.deceasedOn }, of, ctx.today), people: [of] }
})
