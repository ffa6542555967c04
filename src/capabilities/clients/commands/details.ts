import { refuseWords } from '#capabilities/organisation/public.ts'
import { addDays } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/details.ts'
import * as rules from '../rules/details.ts'
import { bsnKeys } from '../rules/bsn.ts'
import { refuseNumber, tidyNumber } from '../rules/identifiers.ts'
import { refuseStretch } from '../rules/registering.ts'
import { changeStanding, lockStanding, type Standing } from '../store/details.ts'
import * as store from '../store/lines.ts'
import { keepDoubles } from './keep-doubles.ts'

type Values = Record<string, string | number | boolean | null>
type Faults = (Fault | null)[]
type Judged<V> = {
  ctx: Ctx
  values: V
  /** The line as it stands, for a correction. */
  before: V | null
  client: Standing
}

function refuse(faults: Faults) {
  const errors = faults.filter((fault) => fault !== null)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

/** A client out of sight does not exist; nobody else changes what hangs on this one meanwhile. */
async function lockClient({ tx }: Ctx, clientId: string): Promise<Standing> {
  const client = await lockStanding(tx, clientId)
  if (!client) throw problem('common/not-found')
  return client
}

/** Adding, correcting and taking back a line of one kind. */
export function commandsFor<V extends Values>(
  lines: store.Lines<V>,
  refuseLine: (of: Judged<V>) => Faults | Promise<Faults>,
  /** After a change of what says who somebody is. */
  changed: (ctx: Ctx, clientId: string) => Promise<void> = async () => {},
) {
  return {
    async add(ctx: Ctx, clientId: string, values: V) {
      const client = await lockClient(ctx, clientId)
      refuse(await refuseLine({ ctx, values, before: null, client }))
      const { id } = await lines.insert(ctx.tx, ctx.actor.foundationId, clientId, values)
      await changed(ctx, clientId)
      return { id, version: 1 }
    },
    async correct(ctx: Ctx, id: string, version: number, values: V) {
      const line = await lines.find(ctx.tx, id)
      if (!line) throw problem('common/not-found')
      const client = await lockClient(ctx, line.clientId)
      refuse(await refuseLine({ ctx, values, before: line.values, client }))
      await refuseStale(await lines.change(ctx.tx, id, version, values), () => lines.find(ctx.tx, id))
      await changed(ctx, line.clientId)
      return { id, version: version + 1 }
    },
    async remove(ctx: Ctx, id: string) {
      const line = await lines.find(ctx.tx, id)
      if (!line || !(await lines.remove(ctx.tx, id))) throw problem('common/not-found')
      await changed(ctx, line.clientId)
      return { id }
    },
  }
}

const lookForDoubles = ({ tx, actor }: Ctx, clientId: string) => keepDoubles(tx, actor.foundationId, [clientId])

export const names = commandsFor<contract.NameValues>(
  store.names,
  ({ values }) => [rules.refuseName(values)],
  lookForDoubles,
)

export const nationalities = commandsFor<contract.NationalityValues>(
  store.nationalities,
  async ({ ctx, values, client }) => [
    refuseStretch(values.fromOn, values.untilOn),
    rules.refuseSecondTime(values, client.nationalityId),
    ...(await refuseWords(ctx.tx, values, { nationalityId: 'nationality' })),
  ],
)

export const languages = commandsFor<contract.LanguageValues>(store.languages, ({ ctx, values }) =>
  refuseWords(ctx.tx, values, { languageId: 'language' }),
)

const numbers = (ctx: Ctx) =>
  commandsFor<contract.IdentifierValues>(
    store.identifiersWith(keysOf(ctx)),
    ({ values, before, client }) => {
      const bsn = rules.refuseBsn(values, before, client.keepsBsn)
      return bsn ? [bsn] : refuseNumber(values)
    },
    lookForDoubles,
  )
const keysOf = ({ server, actor }: Ctx) => bsnKeys(server.sealing.bsn, actor.foundationId)
const tidy = (values: contract.IdentifierValues): contract.IdentifierValues => ({
  ...values,
  value: tidyNumber(values),
  paper: values.kind === 'document' ? values.paper : null,
})
export const identifiers: ReturnType<typeof numbers> = {
  add: (ctx, clientId, values) => numbers(ctx).add(ctx, clientId, tidy(values)),
  correct: (ctx, id, version, values) => numbers(ctx).correct(ctx, id, version, tidy(values)),
  remove: (ctx, id) => numbers(ctx).remove(ctx, id),
}

/** A number in full, for who may write it; of a BSN it stands in the log where it was shown. */
export async function getIdentifier(ctx: Ctx, { identifierId }: ParsedOf<typeof contract.getIdentifier>) {
  const found = await store.findNumber(ctx.tx, identifierId)
  if (!found) throw problem('common/not-found')
  const value = found.value === null ? keysOf(ctx).open(found.bsn) : found.value
  if (value === null) throw problem('clients/bsn-sealed-elsewhere')
  return { clientId: found.clientId, value }
}

export const permits = commandsFor<contract.PermitValues>(store.permits, ({ ctx, values }) => [
  refuseStretch(values.fromOn, values.untilOn),
  rules.refuseFuture('/receivedOn', values.receivedOn, ctx.today),
])

export const targetGroups = commandsFor<contract.TargetGroupValues>(store.targetGroups, async ({ ctx, values }) => [
  refuseStretch(values.fromOn, values.untilOn),
  rules.refuseFuture('/untilOn', values.untilOn, ctx.today),
  ...(await refuseWords(ctx.tx, values, { targetGroupId: 'target-group' })),
])

/** Of a client that changed meanwhile: the values are those of the form on the screen, not of the whole client. */
async function staleOf<V>(ctx: Ctx, clientId: string, valuesOf: (now: Standing) => V) {
  const now = await lockStanding(ctx.tx, clientId)
  return now && { id: clientId, version: now.version, values: valuesOf(now) }
}

/** The group of now becomes one of before, up to and including the day before. */
export async function changeTargetGroup(ctx: Ctx, wish: ParsedOf<typeof contract.changeTargetGroup>) {
  const { clientId, targetGroupId, fromOn, version } = wish
  const now = await lockClient(ctx, clientId)
  await refuseStale(now.version === version, () =>
    staleOf(ctx, clientId, ({ targetGroupId: id, targetGroupFrom }) => ({
      targetGroupId: id,
      fromOn: targetGroupFrom,
    })),
  )
  refuse([
    rules.refuseFuture('/fromOn', fromOn, ctx.today),
    rules.refuseTargetGroup(wish, now),
    ...(await refuseWords(ctx.tx, wish, { targetGroupId: 'target-group' })),
  ])
  if (now.targetGroupId !== null) {
    await store.targetGroups.insert(ctx.tx, ctx.actor.foundationId, clientId, {
      targetGroupId: now.targetGroupId,
      fromOn: now.targetGroupFrom,
      untilOn: addDays(fromOn, -1),
    })
  }
  await changeStanding(ctx.tx, clientId, version, { target_group_id: targetGroupId, target_group_from: fromOn })
  return { id: clientId, version: version + 1 }
}

export async function recordDeath(ctx: Ctx, { clientId, deceasedOn, version }: ParsedOf<typeof contract.recordDeath>) {
  const now = await lockClient(ctx, clientId)
  await refuseStale(now.version === version, () => staleOf(ctx, clientId, (of) => ({ deceasedOn: of.deceasedOn })))
  // Emptying takes a mistake back; where there is none, the day was forgotten.
  if (deceasedOn === null && now.deceasedOn === null) refuse([{ pointer: '/deceasedOn', code: 'fault/required' }])
  refuse([rules.refuseFuture('/deceasedOn', deceasedOn, ctx.today), rules.refuseDeath(deceasedOn, now.birthDate)])
  await changeStanding(ctx.tx, clientId, version, { deceased_on: deceasedOn })
  return { id: clientId, version: version + 1 }
}
