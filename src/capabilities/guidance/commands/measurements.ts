import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { getClientInSight, lockClientInSight } from '#capabilities/clients/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayCorrectMeasurement, mayMeasure, mayReadHealth, mayWriteHealth } from '../access.ts'
import type * as contract from '../contract/measurements.ts'
import { withWording } from '../rules/instruments/find.ts'
import { countPersons, refuseMeasurement } from '../rules/measurements.ts'
import { readWording } from '../rules/wording.ts'
import * as store from '../store/measurements.ts'
import { measured } from './trajectories.ts'

export const instrumentsOf = async (tx: Tx) => withWording(await store.findWording(tx))

async function instrumentOf(tx: Tx, code: string): Promise<contract.Instrument> {
  const found = (await instrumentsOf(tx)).find((one) => one.code === code)
  if (!found) throw problem('common/not-found')
  return found
}
const refuseFaults = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}
const shown = ({ begunBy: _, clientId: __, ...one }: store.FoundMeasurement) => one

export async function listMeasurements({ tx, actor }: Ctx, { clientId }: ParsedOf<typeof contract.listMeasurements>) {
  await getClientInSight(tx, clientId)
  const found = await store.findMeasurements(tx, clientId)
  const used = new Set(found.map(({ instrument }) => instrument))
  return {
    measurements: found.map(shown),
    instruments: (await instrumentsOf(tx)).filter(({ code, current }) => current || used.has(code)),
    may: { measure: mayMeasure(actor), health: mayReadHealth(actor) },
  }
}

export async function getMeasurement({ tx, actor }: Ctx, { measurementId }: ParsedOf<typeof contract.getMeasurement>) {
  const found = await store.findMeasurement(tx, measurementId)
  if (!found) throw problem('common/not-found')
  const draft = found.state === 'draft'
  return {
    ...shown(found),
    clientId: found.clientId,
    of: await instrumentOf(tx, found.instrument),
    may: {
      write: draft && mayMeasure(actor),
      correct: !draft && mayCorrectMeasurement(actor, found.begunBy),
      health: mayWriteHealth(actor),
    },
  }
}

export async function beginMeasurement({ tx, actor, today }: Ctx, wish: ParsedOf<typeof contract.beginMeasurement>) {
  await getClientInSight(tx, wish.clientId)
  const of = (await instrumentsOf(tx)).find(({ code, current }) => code === wish.instrument && current)
  if (!of) throw problem('common/invalid-input', { errors: [{ pointer: '/instrument', code: 'fault/unknown-choice' }] })
  const bornOn = await store.birthDateOf(tx, wish.clientId)
  refuseFaults(refuseMeasurement(of, wish, { today, finish: false, health: false, bornOn }))
  return store.insertMeasurement(tx, actor, wish)
}

type Wish = contract.MeasurementValues & { measurementId: string; version: number }

/** Checks, writes the values and the remarks that this person may write; those of others stay as they are. */
async function keep(
  { tx, actor, today }: Ctx,
  found: store.FoundMeasurement,
  wish: Wish,
  how: { finish: boolean; why: string | null },
) {
  const of = await instrumentOf(tx, found.instrument)
  const health = mayWriteHealth(actor)
  const bornOn = await store.birthDateOf(tx, found.clientId)
  const finish = how.finish || how.why !== null
  refuseFaults(refuseMeasurement(of, wish, { today, finish, health, bornOn }))
  const { id, version } = { id: found.id, version: wish.version }
  await store.changeMeasurement(tx, { id, version }, { ...wish, finished: finish, ownWords: of.ownWords, why: how.why })
  if (finish) await measured(tx, actor, { ...wish, clientId: found.clientId })
  const ofHealth = new Set(of.domains.filter((domain) => domain.health).map(({ key }) => key))
  for (const about of health ? [false, true] : [false]) {
    const remarks = wish.judged.flatMap(({ domain, remark }) =>
      remark && ofHealth.has(domain) === about ? [[domain, remark] as const] : [],
    )
    const row = { measurementId: id, clientId: found.clientId, health: about }
    await store.keepRemarks(tx, actor, row, Object.fromEntries(remarks))
  }
  return { id, version: version + 1 }
}

async function lock(tx: Tx, { measurementId, version }: Wish): Promise<store.FoundMeasurement> {
  const seen = await store.findMeasurement(tx, measurementId)
  if (!seen) throw problem('common/not-found')
  await lockClientInSight(tx, seen.clientId)
  await store.lockMeasurement(tx, measurementId, version)
  return seen
}

export async function saveMeasurement(ctx: Ctx, wish: ParsedOf<typeof contract.saveMeasurement>) {
  const found = await lock(ctx.tx, wish)
  if (found.state === 'finished') throw problem('common/stale-version', { current: found })
  return keep(ctx, found, wish, { finish: wish.finish, why: null })
}

export async function correctMeasurement(ctx: Ctx, wish: ParsedOf<typeof contract.correctMeasurement>) {
  const found = await lock(ctx.tx, wish)
  if (found.state !== 'finished' || !mayCorrectMeasurement(ctx.actor, found.begunBy)) throw problem('common/not-found')
  const same = found.correctedWhy === wish.why
  if (same) refuseFaults([{ pointer: '/why', code: 'fault/say-again-why' }])
  return keep(ctx, found, wish, { finish: true, why: wish.why })
}

export async function discardMeasurement({ tx }: Ctx, { measurementId }: ParsedOf<typeof contract.discardMeasurement>) {
  if (!(await store.removeDraft(tx, measurementId))) throw problem('common/not-found')
  return {}
}

export async function countMeasurements(
  { tx, actor, today }: Ctx,
  { instrument = 'zrm-2017', locationId = undefined }: ParsedOf<typeof contract.countMeasurements>,
) {
  const all = await instrumentsOf(tx)
  const of = all.find(({ code }) => code === instrument)
  if (!of) throw problem('common/not-found')
  const people = await store.findMeasuredPeople(tx, actor, locationId ?? null)
  const instruments = all.map(({ code, name, version }) => ({ code, name, version }))
  return { today, instrument: of, instruments, ...countPersons(of, people) }
}

export async function loadWording({ tx, actor }: Ctx, { instrument, file }: ParsedOf<typeof contract.loadWording>) {
  const { lines, faults } = readWording(file, await instrumentOf(tx, instrument))
  refuseFaults(faults)
  await store.replaceWording(tx, actor, instrument, lines)
  return { lines: lines.length }
}
