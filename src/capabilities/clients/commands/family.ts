import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type { RelativeValues } from '../contract/family.ts'
import { type BornOn, isOddRelation } from '../rules/parenthood.ts'
import { refuseRelative, tidyRelative } from '../rules/relatives.ts'
import { findClient } from '../store/clients.ts'
import * as store from '../store/lines.ts'
import { commandsFor } from './details.ts'
import { refuseOpenedForOnce } from './opened-for-once.ts'

type Asked = RelativeValues & { sure: boolean }

const lines = commandsFor<RelativeValues>(store.relatives, ({ ctx, values }) => refuseRelative(values, ctx.today))

/** A child older than the parent is asked about once: papers say odd things, and so do families. */
export async function askAboutParent({ tx }: Ctx, relation: string, one: BornOn, ofClientId: string, sure: boolean) {
  if (sure || (relation !== 'child' && relation !== 'parent')) return
  const other = await findClient(tx, ofClientId)
  if (other && isOddRelation(relation, one, other.values)) throw problem('clients/older-than-parent')
}

export async function addRelative(ctx: Ctx, clientId: string, { sure, ...wish }: Asked) {
  refuseOpenedForOnce(ctx, clientId, '')
  const values = tidyRelative(wish)
  await askAboutParent(ctx, values.relation, values, clientId, sure)
  return lines.add(ctx, clientId, values)
}

export async function correctRelative(ctx: Ctx, relativeId: string, version: number, { sure, ...wish }: Asked) {
  const values = tidyRelative(wish)
  const before = await store.relatives.find(ctx.tx, relativeId)
  if (before) await askAboutParent(ctx, values.relation, values, before.clientId, sure)
  return lines.correct(ctx, relativeId, version, values)
}

export const removeRelative = (ctx: Ctx, relativeId: string) => lines.remove(ctx, relativeId)
