import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { mayKeepLessons } from './access.ts'
import { refuseLesson, refusePair } from './rules.ts'
import * as store from './store.ts'

const lists = { endReasonId: 'pair-end-reason' } as const

async function refuse(tx: Tx, wish: contract.PairValues) {
  refuseFaults([...refusePair(wish), ...(await refuseWords(tx, wish, lists))])
}

function refuseFaults(errors: Fault[]) {
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function startPair({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.startPair>) {
  await getClientInSight(tx, wish.clientId)
  await refuse(tx, wish)
  return store.pairs.insert(tx, actor.foundationId, { ...wish, level: null })
}

export async function correctPair({ tx }: Ctx, { pairId, version, ...wish }: ParsedOf<typeof contract.correctPair>) {
  await store.pairs.lock(tx, pairId, version)
  await refuse(tx, wish)
  await store.pairs.change(tx, pairId, version, wish)
  return { id: pairId, version: version + 1 }
}

async function getKeptPair(tx: Tx, right: 'read' | 'write', pairId: string) {
  const pair = await store.findKeptPair(tx, right, pairId)
  if (!pair) throw problem('common/not-found')
  return pair
}

export async function readLessons({ tx, actor }: Ctx, pairId: string) {
  const { clientId } = await getKeptPair(tx, 'read', pairId)
  return { clientId, lessons: await store.findLessons(tx, pairId), may: { record: mayKeepLessons(actor) } }
}

export async function gradePair({ tx }: Ctx, { pairId, level, version }: ParsedOf<typeof contract.gradePair>) {
  await getKeptPair(tx, 'write', pairId)
  await store.pairs.lock(tx, pairId, version)
  await store.pairs.change(tx, pairId, version, { level })
  return { id: pairId, version: version + 1 }
}

export async function recordLesson({ tx, actor, today }: Ctx, wish: ParsedOf<typeof contract.recordLesson>) {
  const pair = await getKeptPair(tx, 'write', wish.pairId)
  refuseFaults(refuseLesson(wish, pair, today))
  return store.lessons.insert(tx, actor.foundationId, { ...wish, note: wish.note || null, clientId: pair.clientId })
}

export async function correctLesson(
  { tx, today }: Ctx,
  { lessonId, version, ...wish }: ParsedOf<typeof contract.correctLesson>,
) {
  await store.lessons.lock(tx, lessonId, version)
  const lesson = await store.lessons.find(tx, lessonId)
  if (!lesson) throw problem('common/not-found')
  refuseFaults(refuseLesson(wish, await getKeptPair(tx, 'write', lesson.values.pairId), today))
  await store.lessons.change(tx, lessonId, version, { ...wish, note: wish.note || null })
  return { id: lessonId, version: version + 1 }
}
