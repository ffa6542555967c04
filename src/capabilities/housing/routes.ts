import { addDays, ageOn } from '#kernel/dates.ts'
import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import { alsoShown } from '#platform/server/http/audit.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { type Ctx, route, type Route } from '#platform/server/http/route.ts'
import * as access from './access.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import { firstDay, halfYearOf, lastDay } from './rules/balance.ts'
import { stageOf } from './rules/board.ts'
import * as balance from './store/balance.ts'
import { dwellings, findDwellings } from './store/dwellings.ts'
import { countHoused, findHoused } from './store/housed.ts'
import * as placements from './store/placements.ts'

export const housingTexts: ProblemTexts = {
  statuses: contract.problems,
  titles: {
    'housing/overlapping-placement': 'Deze persoon heeft in die tijd al een woning.',
    'housing/balance-disagrees': 'Deze stand klopt niet met het halfjaar ervoor.',
  } satisfies Record<keyof typeof contract.problems, string>,
}

export const housingPart: FilePart = {
  capability: 'housing',
  events: placements.fileEvents,
  mayRead: access.mayReadPlacements,
  mayRecord: access.mayPlace,
}

type BalanceWish = ParsedOf<typeof contract.getBalance>

async function readBalance(
  { tx, actor, today }: Ctx,
  { municipalityId, on = today }: BalanceWish,
): Promise<AnswerOf<typeof contract.getBalance>> {
  if (on > today) throw problem('common/invalid-input', { errors: [{ pointer: '/on', code: 'fault/in-the-future' }] })
  const municipalities = await balance.findMunicipalitiesWithHousing(tx)
  const municipality = municipalityId
    ? municipalities.find((one) => one.id === municipalityId)
    : (municipalities[0] ?? null)
  if (municipality === undefined) throw problem('common/not-found')
  const may = {
    manage: access.mayManageTargets(actor),
    seePeople: access.mayReadPlacements(actor),
    openHoused: access.mayOpenHoused(actor),
    place: access.mayPlace(actor),
  }
  const numbers =
    municipality === null
      ? { halfYears: [], asOf: null, corrections: [], waiting: 0 }
      : await countingEverybody(tx, () => readNumbers(tx, municipality.id, today, on))
  return { municipalities, municipality, today, ...numbers, may }
}

async function readNumbers(tx: Ctx['tx'], municipalityId: string, today: string, on: string) {
  const targets = await balance.findTargets(tx, municipalityId)
  const last = targets.at(-1)
  const until = last && lastDay(last) > today ? lastDay(last) : today
  const chain = await balance.findChain(tx, municipalityId, until, today)
  const ahead = await balance.countAhead(tx, municipalityId, today)
  const asOf = await balance.findBalanceOn(tx, municipalityId, on)
  return {
    halfYears: chain.map((one) => {
      const row = targets.find((target) => target.year === one.year && target.half === one.half)
      return { ...one, targetId: row?.id ?? null, version: row?.version ?? null, planned: ahead.plannedIn(one) }
    }),
    asOf: asOf && { on, ...asOf },
    corrections: await balance.findCorrections(tx, municipalityId),
    waiting: ahead.waiting,
  }
}

/** Names and links as far as the reader's own eyes reach; by number alone for who answers for figures only. */
async function openHoused({ tx, actor, today }: Ctx, wish: ParsedOf<typeof contract.openHoused>) {
  const [first, last] = [firstDay(wish), lastDay(wish)]
  const on = wish.on && wish.on < today ? wish.on : today
  const span =
    wish.planned === 'yes'
      ? { from: first > today ? first : addDays(today, 1), until: last }
      : { from: first, until: last < on ? last : on }
  const scope = { municipalityId: wish.municipalityId, ...span }
  const named = access.mayReadPlacements(actor)
  const rows = named
    ? await findHoused(tx, scope, 'with names')
    : await countingEverybody(tx, () => findHoused(tx, scope, 'by number'))
  alsoShown(
    tx,
    rows.map(({ clientId }) => clientId),
  )
  return {
    total: await countingEverybody(tx, () => countHoused(tx, scope)),
    persons: rows.map(({ bornOn, clientId, ...row }) => ({
      ...row,
      clientId: named ? clientId : null,
      age: bornOn === null ? null : ageOn(bornOn, row.on),
    })),
  }
}

const none = { none: 'numbers of a municipality, nothing about people' }
const homes = { none: 'homes without who lives there' }
const manage = { can: access.mayManageTargets, audit: { writes: 'housing_target' } } as const
const place = { can: access.mayPlace, audit: { writes: 'placement' } } as const

const numberRoutes: readonly Route[] = [
  route(contract.getBalance, { can: access.mayReadBalance, audit: none, handle: readBalance }),
  route(contract.openHoused, {
    can: access.mayOpenHoused,
    audit: { lists: 'placement' },
    handle: openHoused,
  }),
  route(contract.setTarget, { ...manage, handle: commands.setTarget }),
  route(contract.correctTarget, { ...manage, handle: commands.correctTarget }),
  route(contract.recordCorrection, { ...manage, handle: commands.recordCorrection }),
  route(contract.changeCorrection, { ...manage, handle: commands.changeCorrection }),
]

const dwellingRoutes: readonly Route[] = [
  route(contract.listDwellings, {
    can: access.mayReadPlacements,
    audit: homes,
    handle: async ({ tx, actor }, wanted) => ({
      ...(await findDwellings(tx, wanted)),
      may: { edit: access.mayPlace(actor) },
    }),
  }),
  route(contract.getDwelling, {
    can: access.mayReadPlacements,
    audit: homes,
    handle: async ({ tx, actor }, { dwellingId }) => {
      const found = await dwellings.find(tx, dwellingId)
      if (!found) throw problem('common/not-found')
      return { ...found, may: { correct: access.mayPlace(actor) } }
    },
  }),
  route(contract.addDwelling, { ...place, audit: { writes: 'dwelling' }, handle: commands.addDwelling }),
  route(contract.correctDwelling, { ...place, audit: { writes: 'dwelling' }, handle: commands.correctDwelling }),
]

const placementRoutes: readonly Route[] = [
  route(contract.getPlacement, {
    can: access.mayReadPlacements,
    audit: { reads: 'placement' },
    handle: async ({ tx, actor }, { placementId }) => {
      const found = await placements.placements.find(tx, placementId)
      if (!found) throw problem('common/not-found')
      const { clientId, ...values } = found.values
      const waiting = await placements.findWaitingHousemates(tx, clientId, values.municipalityId)
      return {
        id: found.id,
        clientId,
        clientName: await placements.findClientName(tx, clientId),
        values,
        version: found.version,
        together: waiting.map(({ id, name }) => ({ id, name })),
        may: { correct: access.mayPlace(actor) },
      }
    },
  }),
  route(contract.listPlacements, {
    can: access.mayReadPlacements,
    audit: { reads: 'placement' },
    handle: async ({ tx, actor }, { clientId }) => {
      await getClientInSight(tx, clientId)
      return {
        clientName: await placements.findClientName(tx, clientId),
        placements: await placements.findPlacements(tx, clientId),
        together: await placements.findHousemates(tx, clientId),
        may: { record: access.mayPlace(actor) },
      }
    },
  }),
  route(contract.recordPlacement, { ...place, handle: commands.recordPlacement }),
  route(contract.correctPlacement, { ...place, handle: commands.correctPlacement }),
  route(contract.getBoard, {
    can: access.mayReadPlacements,
    audit: { lists: 'placement', whose: ({ cards }) => cards.map(({ clientId }) => clientId) },
    handle: async ({ tx, actor, today }, { municipalityId }) => {
      const rows = await placements.findBoard(tx, actor, municipalityId, firstDay(halfYearOf(today)))
      return {
        today,
        cards: rows.map(({ hasHome, ...row }) => ({ ...row, stage: stageOf({ ...row, hasHome }, today) })),
      }
    },
  }),
]

export const housingRoutes: readonly Route[] = [...numberRoutes, ...dwellingRoutes, ...placementRoutes]
