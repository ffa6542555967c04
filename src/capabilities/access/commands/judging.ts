import { randomBytes } from 'node:crypto'
import { daysBetween } from '#kernel/dates.ts'
import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Named } from '#kernel/shapes.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/watch.ts'
import { defaultThresholds } from '../rules/signals.ts'
import * as samples from '../store/samples.ts'
import * as signals from '../store/signals.ts'

const MOST = 200

type NameOf = { (id: string): Named; (id: string | null): Named | null }

async function namesOf(auth: Auth, ids: readonly (string | null)[]): Promise<NameOf> {
  const people = await auth.findAccountsById([...new Set(ids.filter((id) => id !== null))])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return ((id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id })) as NameOf
}

const shownSignal = ({ accountId, judgedById, ...row }: signals.SignalRow, nameOf: NameOf): contract.Signal => ({
  ...row,
  account: nameOf(accountId),
  judgedBy: nameOf(judgedById),
})
const idsOf = ({ accountId, judgedById }: { accountId: string | null; judgedById: string | null }) => [
  accountId,
  judgedById,
]

export async function listSignals(
  auth: Auth,
  { tx }: Ctx,
  { show }: ParsedOf<typeof contract.listSignals>,
): Promise<AnswerOf<typeof contract.listSignals>> {
  const rows = await signals.findSignals(tx, show, MOST)
  const nameOf = await namesOf(auth, rows.flatMap(idsOf))
  return {
    signals: rows.map((row) => shownSignal(row, nameOf)),
    open: await signals.countOpenSignals(tx),
    searchedUntil: await signals.findSearchedUntil(tx),
  }
}

export async function getSignal(auth: Auth, { tx }: Ctx, id: string): Promise<contract.Signal> {
  const row = await signals.findSignal(tx, id)
  if (!row) throw problem('common/not-found')
  return shownSignal(row, await namesOf(auth, idsOf(row)))
}

type Judged = Pick<ParsedOf<typeof contract.judgeSignal>, 'outcome' | 'note' | 'version'>

/** Whoever wrote down that something was wrong can be asked what. */
function refuseSilence({ outcome, note }: Judged) {
  if (outcome !== 'nothing-wrong' && !note) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/note', code: 'fault/required' }] })
  }
}

async function judge({ tx, actor }: Ctx, table: 'audit_signal' | 'audit_sample_look', id: string, wish: Judged) {
  refuseSilence(wish)
  const judgement = { outcome: wish.outcome, note: wish.note || null, by: actor.accountId }
  const now = async () => signals.findJudgement(tx, table, id)
  await refuseStale(await signals.judge(tx, table, id, wish.version, judgement), now)
  return { id, version: wish.version + 1 }
}

/** Whoever looks back at themselves finds nothing: somebody else judges that. */
export async function judgeSignal(ctx: Ctx, { signalId, ...wish }: ParsedOf<typeof contract.judgeSignal>) {
  const signal = await signals.findSignal(ctx.tx, signalId)
  if (signal?.accountId === ctx.actor.accountId) throw problem('access/own-signal')
  return judge(ctx, 'audit_signal', signalId, wish)
}
export const judgeLook = (ctx: Ctx, { lookId, ...wish }: ParsedOf<typeof contract.judgeLook>) =>
  judge(ctx, 'audit_sample_look', lookId, wish)

export const getThresholds = async ({ tx }: Ctx) =>
  (await signals.findThresholds(tx)) ?? { values: defaultThresholds, version: 0 }

export async function setThresholds(
  ctx: Ctx,
  { version, ...values }: ParsedOf<typeof contract.setThresholds>,
): Promise<AnswerOf<typeof contract.setThresholds>> {
  const saved = await signals.saveThresholds(ctx.tx, ctx.actor.foundationId, values, version)
  await refuseStale(saved, () => getThresholds(ctx))
  return { version: version + 1 }
}

export async function drawSample({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.drawSample>) {
  refusePeriod(wish)
  const seed = wish.seed ?? randomBytes(6).toString('hex')
  const id = await samples.insertSample(tx, actor.foundationId, actor.accountId, { ...wish, seed })
  if (id === null) throw problem('access/nothing-to-draw')
  return { id }
}

function refusePeriod({ fromOn, untilOn }: { fromOn: string; untilOn: string }, most = 366) {
  if (untilOn < fromOn) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/untilOn', code: 'fault/ends-before-start' }] })
  }
  if (daysBetween(fromOn, untilOn) >= most) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/untilOn', code: 'fault/out-of-range' }] })
  }
}

const shownSample = ({ drawnById, ...row }: samples.SampleRow, nameOf: NameOf): contract.Sample => ({
  ...row,
  drawnBy: nameOf(drawnById),
})

export async function listSamples(auth: Auth, { tx }: Ctx): Promise<AnswerOf<typeof contract.listSamples>> {
  const rows = await samples.findSamples(tx, null)
  const nameOf = await namesOf(
    auth,
    rows.map(({ drawnById }) => drawnById),
  )
  return { samples: rows.map((row) => shownSample(row, nameOf)) }
}

export async function getSample(auth: Auth, { tx }: Ctx, id: string): Promise<AnswerOf<typeof contract.getSample>> {
  const [sample] = await samples.findSamples(tx, id)
  if (!sample) throw problem('common/not-found')
  const looks = await samples.findDrawnLooks(tx, id)
  const nameOf = await namesOf(auth, [sample.drawnById, ...looks.flatMap(idsOf)])
  return {
    sample: shownSample(sample, nameOf),
    looks: looks.map(({ accountId, judgedById, ...look }) => ({
      ...look,
      account: nameOf(accountId),
      judgedBy: nameOf(judgedById),
    })),
  }
}

export async function countLooks(
  auth: Auth,
  { tx }: Ctx,
  { fromOn, untilOn }: ParsedOf<typeof contract.countLooks>,
): Promise<AnswerOf<typeof contract.countLooks>> {
  refusePeriod({ fromOn, untilOn }, 31)
  const days = await samples.countByDay(tx, fromOn, untilOn)
  const people = await samples.countByPerson(tx, fromOn, untilOn)
  const nameOf = await namesOf(
    auth,
    people.map(({ accountId }) => accountId),
  )
  return { days, people: people.map(({ accountId, ...counts }) => ({ account: nameOf(accountId), ...counts })) }
}
