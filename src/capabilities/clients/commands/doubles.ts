import { newId } from '#kernel/ids.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import { inSavepoint } from '#platform/server/db/savepoint.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { keptLocations, mayJudgeDoubles } from '../access.ts'
import * as contract from '../contract/doubles.ts'
import { foldedColumns } from '../rules/folded.ts'
import { type ClientRowValues, mergedColumns, needsPick, type Picks, usualPick, type Which } from '../rules/merging.ts'
import { foldFullName } from '../rules/fold-name.ts'
import { numberTokens } from '../rules/search.ts'
import { scriptOf } from '../rules/script.ts'
import { getClientInSight } from '../store/in-sight.ts'
import * as store from '../store/merges.ts'
import { keepDoubles } from './keep-doubles.ts'

const PAGE = 50
const MERGES = 20

export async function listPossibleDoubles({ tx }: Ctx, { offset }: ParsedOf<typeof contract.listPossibleDoubles>) {
  return { ...(await store.findWaiting(tx, offset, PAGE)), merges: await store.findMerges(tx, MERGES) }
}

async function getSides({ tx }: Ctx, doubleId: string) {
  const found = await store.findDouble(tx, doubleId)
  const sides = found ? await store.findSides(tx, doubleId) : []
  const [one, other] = sides
  if (!found || !one || !other) throw problem('common/not-found')
  return { found, one, other }
}

const shownSide = ({ clientId, location, leaders, mine, offered, row, values }: store.FoundSide): contract.Side => ({
  location,
  leaders,
  mine,
  offered,
  file: row &&
    values && {
      id: clientId,
      number: row['number'] as number,
      values,
      openedAt: row['created_at'] as string,
      changedAt: row['updated_at'] as string,
    },
})

/** Both to be read, and each kept here or offered by who keeps it. */
const mergeable = (ctx: Ctx, sides: readonly store.FoundSide[]) =>
  sides.every(
    ({ row, offered }) => row !== null && (offered || keptLocations(ctx.actor).includes(row['location_id'] as string)),
  )

export async function getPossibleDouble(ctx: Ctx, { doubleId }: ParsedOf<typeof contract.getPossibleDouble>) {
  const { found, one, other } = await getSides(ctx, doubleId)
  const sides = [one, other]
  const whole = sides.every(({ row }) => row !== null)
  const judge = mayJudgeDoubles(ctx.actor)
  const open = found.verdict === null
  return {
    id: found.id,
    reasons: whole ? (found.reasons as contract.DoubleRow['reasons']) : [],
    probably: found.probably,
    byHand: found.byHand,
    version: found.version,
    verdict: found.verdict,
    why: found.why,
    one: shownSide(one),
    other: shownSide(other),
    may: {
      judge,
      ask: judge && open && sides.some(({ mine }) => !mine) && !sides.some(({ offered }) => offered),
      merge: judge && open && mergeable(ctx, sides),
    },
  }
}

export async function pairClients({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.pairClients>) {
  await getClientInSight(tx, wish.clientId)
  const fault = (code: string) => problem('common/invalid-input', { errors: [{ pointer: '/otherId', code }] })
  if (wish.otherId === null) throw fault('fault/required')
  if (wish.otherId === wish.clientId) throw fault('fault/unknown-choice')
  await getClientInSight(tx, wish.otherId)
  return { id: await store.insertByHand(tx, actor.foundationId, newId(), wish.clientId, wish.otherId) }
}

export async function judgeNotSame({ tx, actor }: Ctx, { doubleId, why }: ParsedOf<typeof contract.judgeNotSame>) {
  const saved = await store.judge(tx, { doubleId, verdict: 'not-same', why, by: actor.accountId })
  if (!saved) throw problem('common/not-found')
  return { id: doubleId }
}

export async function withdrawVerdict({ tx, actor }: Ctx, { doubleId }: ParsedOf<typeof contract.withdrawVerdict>) {
  const saved = await store.judge(tx, { doubleId, verdict: null, why: null, by: actor.accountId })
  if (!saved) throw problem('common/not-found')
  return { id: doubleId }
}

export async function askAboutDouble(ctx: Ctx, { doubleId }: ParsedOf<typeof contract.askAboutDouble>) {
  const { one, other } = await getSides(ctx, doubleId)
  if (!(await store.ask(ctx.tx, doubleId)) && !one.offered && !other.offered) throw problem('common/not-allowed')
  return { id: doubleId }
}

type Wish = { doubleId: string; keep: Which; picks: Picks }

/** Everything that the database needs to merge the two files of a pair. */
async function planMerge(ctx: Ctx, { doubleId, keep, picks }: Wish) {
  const { found, one, other } = await getSides(ctx, doubleId)
  if (found.verdict !== null) throw problem('common/not-allowed')
  if (!one.row || !one.values || !other.row || !other.values) throw problem('common/not-allowed')
  const values = { one: one.values, other: other.values }
  const chosen = Object.fromEntries(
    contract.mergeFields.map((field) => {
      const wished = needsPick(field, values.one, values.other) ? picks[field] : undefined
      const pick = wished === 'both' && field !== 'remarks' ? undefined : wished
      return [field, pick ?? usualPick(field, values.one, values.other, keep)]
    }),
  ) as Record<contract.MergeField, Which | 'both'>
  const rows = { one: one.row, other: other.row }
  const gone: Which = keep === 'one' ? 'other' : 'one'
  const columns = mergedColumns(rows, chosen)
  const [given, family] = [columns['given_names'] as string, columns['family_name'] as string]
  const kept = rows[keep]
  const numbers = [String(kept['number']), kept['source_number'] as string | null, columns['v_number'] as string | null]
  const folded = foldedColumns(given, family, numbers)
  const tables = { household: 'household_membership', municipality: 'client_municipality' } as const
  const merging: store.Merging = {
    mergeId: newId(),
    keptId: kept['id'] as string,
    goneId: rows[gone]['id'] as string,
    columns: { ...columns, ...folded, name_parts: JSON.parse(folded.name_parts) as unknown },
    names: namesLeft(rows, chosen.name === 'other' ? 'one' : 'other', kept['id'] as string),
    numbers: numberTokens(lostNumbers(rows[gone], kept)),
    prefer: (Object.keys(tables) as (keyof typeof tables)[])
      .filter((field) => chosen[field] === gone)
      .map((field) => tables[field]),
  }
  return { found, merging }
}

const lostNumbers = (gone: ClientRowValues, kept: ClientRowValues) =>
  [String(gone['number']), gone['source_number'], gone['v_number'], kept['v_number']] as (string | null)[]

/** The name that was not chosen stays known, so that whoever uses it finds the person. */
function namesLeft(rows: Readonly<Record<Which, ClientRowValues>>, left: Which, keptId: string) {
  const nameOf = (row: ClientRowValues) => [row['given_names'] as string, row['family_name'] as string] as const
  const [given, family] = nameOf(rows[left])
  if (foldFullName(given, family) === foldFullName(...nameOf(rows[left === 'one' ? 'other' : 'one']))) return []
  const { folded_as, name_parts, search_tokens, folded_name } = foldedColumns(given, family, [])
  return [
    {
      foundation_id: rows[left]['foundation_id'],
      id: newId(),
      client_id: keptId,
      given_names: given,
      family_name: family,
      kind: 'alias',
      script: scriptOf(`${given} ${family}`),
      paper: null,
      folded_name,
      search_tokens,
      name_parts: JSON.parse(name_parts) as unknown,
      folded_as,
      version: 1,
      created_at: new Date().toISOString(),
      updated_at: new Date().toISOString(),
    },
  ]
}

async function carryOut(ctx: Ctx, merging: store.Merging): Promise<void> {
  try {
    await store.merge(ctx.tx, merging)
  } catch (error) {
    if ((error as { code?: string }).code === '42501') throw problem('common/not-allowed')
    throw error
  }
}

export async function previewMerge(
  ctx: Ctx,
  wish: ParsedOf<typeof contract.previewMerge>,
): Promise<contract.MergePreview> {
  const { merging } = await planMerge(ctx, wish)
  const seen = await store.findHanging(ctx.tx, [merging.keptId, merging.goneId])
  const outlined = await inSavepoint(ctx.tx, async () => {
    await carryOut(ctx, merging)
    return store.outlineOf(ctx.tx, merging.mergeId)
  })
  const inSight = outlined.filter(({ id }) => seen.has(id))
  const lines = new Map<string, { of: string; moved: number; aside: number }>()
  for (const { of, what } of inSight) {
    const line = lines.get(of) ?? { of, moved: 0, aside: 0 }
    line[what] += 1
    lines.set(of, line)
  }
  return { lines: [...lines.values()], hidden: outlined.length - inSight.length }
}

export async function mergeClients(ctx: Ctx, wish: ParsedOf<typeof contract.mergeClients>) {
  const { found, merging } = await planMerge(ctx, wish)
  await refuseStale(found.version === wish.version, () => getPossibleDouble(ctx, wish))
  await carryOut(ctx, merging)
  await keepDoubles(ctx.tx, ctx.actor.foundationId, [merging.keptId])
  const inSight = keptLocations(ctx.actor).includes(merging.columns['location_id'] as string)
  return { id: merging.mergeId, clientId: merging.keptId, inSight }
}
