import type { FilePart } from '#platform/server/file-events.ts'
import { problem } from '#kernel/problem.ts'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { type Ctx, route, type Route } from '#platform/server/http/route.ts'
import { mayManageTargets, mayPlace, mayReadBalance, mayReadPlacements } from './access.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import { firstDay, halfYearOf, lastDay } from './rules/balance.ts'
import * as balance from './store/balance.ts'
import * as placements from './store/placements.ts'

export const housingTexts: ProblemTexts = {
  statuses: contract.problems,
  titles: {
    'housing/overlapping-placement': 'Deze persoon heeft in die tijd al een woning.',
    'housing/balance-disagrees': 'Dit saldo klopt niet met het halfjaar ervoor.',
  } satisfies Record<keyof typeof contract.problems, string>,
}

export const housingPart: FilePart = { capability: 'housing', events: placements.fileEvents, mayRecord: mayPlace }

async function readBalance({ tx, actor, today }: Ctx, wanted: string | undefined) {
  const municipalities = await balance.findMunicipalitiesWithHousing(tx)
  const municipality = municipalities.find((one) => one.id === wanted) ?? (wanted ? null : (municipalities[0] ?? null))
  if (wanted && !municipality) throw problem('common/not-found')
  const may = { manage: mayManageTargets(actor), seePeople: mayReadPlacements(actor) }
  if (!municipality) return { municipalities, municipality: null, today, halfYears: [], months: [], corrections: [], waiting: 0, may }
  const targets = await balance.findTargets(tx, municipality.id)
  const lastTarget = targets.at(-1)
  const until = lastTarget && lastDay(lastTarget) > today ? lastDay(lastTarget) : today
  return countingEverybody(tx, async () => {
    const chain = await balance.findChain(tx, municipality.id, until)
    const halfYears = chain.map((one) => {
      const row = targets.find((target) => target.year === one.year && target.half === one.half)
      return { ...one, targetId: row?.id ?? null, version: row?.version ?? null }
    })
    return {
      municipalities,
      municipality,
      today,
      halfYears,
      months: await balance.findMonths(tx, municipality.id, chain, today),
      corrections: await balance.findCorrections(tx, municipality.id),
      waiting: await balance.countWaiting(tx, municipality.id),
      may,
    }
  })
}

const none = { none: 'numbers of a municipality, nothing about people' }
const manage = { can: mayManageTargets, audit: { writes: 'housing_target' } } as const
const place = { can: mayPlace, audit: { writes: 'placement' } } as const

export const housingRoutes: readonly Route[] = [
  route(contract.getBalance, { can: mayReadBalance, audit: none, handle: (ctx, { municipalityId }) => readBalance(ctx, municipalityId) }),
  route(contract.setTarget, { ...manage, handle: commands.setTarget }),
  route(contract.correctTarget, { ...manage, handle: commands.correctTarget }),
  route(contract.recordCorrection, { ...manage, handle: commands.recordCorrection }),
  route(contract.changeCorrection, { ...manage, handle: commands.changeCorrection }),
  route(contract.listDwellings, {
    can: mayReadPlacements,
    audit: { none: 'homes without who lives there' },
    handle: async ({ tx }, { municipalityId, q }) => ({ dwellings: await placements.findDwellings(tx, municipalityId, q) }),
  }),
  route(contract.addDwelling, { ...place, handle: ({ tx, actor }, wish) => placements.insertDwelling(tx, actor.foundationId, wish) }),
  route(contract.getPlacement, {
    can: mayReadPlacements,
    audit: { reads: 'placement' },
    handle: async ({ tx, actor }, { placementId }) => {
      const found = await placements.findPlacement(tx, placementId)
      if (!found) throw problem('common/not-found')
      return { ...found, may: { correct: mayPlace(actor) } }
    },
  }),
  route(contract.recordPlacement, { ...place, handle: commands.recordPlacement }),
  route(contract.correctPlacement, { ...place, handle: commands.correctPlacement }),
  route(contract.getBoard, {
    can: mayReadPlacements,
    audit: { lists: 'placement' },
    handle: ({ tx, today }, { municipalityId, year, half }) => {
      const at = year && half ? { year, half } : halfYearOf(today)
      return placements.findBoard(tx, municipalityId, firstDay(at), lastDay(at))
    },
  }),
]
