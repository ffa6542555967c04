import { lockClientInSight } from '#capabilities/clients/public.ts'
import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Named } from '#kernel/shapes.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayKeepSecret } from '../access.ts'
import type * as contract from '../contract/openings.ts'
import { findHolders } from '../store/openings.ts'
import * as store from '../store/secrecy.ts'

/** Functions that work with files: naming anybody else would change nothing. */
const withFiles = ['guide', 'work-coach', 'budget-coach', 'legal-adviser', 'housing-guide', 'team-leader'] as const

async function namesOf(auth: Auth, accountIds: readonly string[]): Promise<Named[]> {
  const people = await auth.findAccountsById([...new Set(accountIds)])
  return people.map(({ id, name }) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
const choicesIn = (tx: Tx) => findHolders(tx, withFiles, null)

export async function getSecrecy(
  auth: Auth,
  { tx, actor, today }: Ctx,
  { clientId }: ParsedOf<typeof contract.getSecrecy>,
): Promise<AnswerOf<typeof contract.getSecrecy>> {
  const found = await store.findSecrecy(tx, clientId)
  if (!found) throw problem('common/not-found')
  const choices = await choicesIn(tx)
  const coupled = await store.findCoupled(tx, clientId, today)
  return {
    clientId,
    clientName: found.clientName,
    secret: found.secret,
    members: await namesOf(auth, found.accountIds),
    choices: await namesOf(auth, choices),
    coupledIds: choices.filter((id) => coupled.includes(id)),
    may: { change: mayKeepSecret(actor) },
  }
}

/** Hiding somebody and showing somebody again both need a reason; who is named in between does not change that. */
async function keepWhy({ tx, actor }: Pick<Ctx, 'tx' | 'actor'>, wish: ParsedOf<typeof contract.changeSecrecy>) {
  const { clientId, secret, why } = wish
  if ((await store.findSecrecy(tx, clientId))?.secret === secret) return
  if (!why) throw problem('common/invalid-input', { errors: [{ pointer: '/why', code: 'fault/required' }] })
  await store.recordWhy(tx, actor, { clientId, secret, why })
}

/** Who marks a client stays named, so that nobody locks the door with the key inside. */
export async function changeSecrecy({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.changeSecrecy>) {
  const { clientId, secret } = wish
  await lockClientInSight(tx, clientId)
  const known = await choicesIn(tx)
  const strange = wish.accountIds.filter((id) => id !== actor.accountId && !known.includes(id))
  if (strange.length > 0)
    throw problem('common/invalid-input', { errors: [{ pointer: '/accountIds', code: 'fault/unknown-choice' }] })
  await keepWhy({ tx, actor }, wish)
  const named = [...new Set([actor.accountId, ...wish.accountIds])]
  if (secret) await store.nameForClient(tx, actor.foundationId, clientId, named)
  await store.markSecret(tx, clientId, secret)
  await store.forgetForClient(tx, clientId, secret ? named : [])
  return { clientId }
}

export async function listSecretClients(auth: Auth, { tx }: Ctx): Promise<AnswerOf<typeof contract.listSecretClients>> {
  const found = await store.findSecretClients(tx)
  const people = await namesOf(
    auth,
    found.flatMap(({ accountIds }) => accountIds),
  )
  return {
    clients: found.map(({ id, number, accountIds }) => ({
      id,
      number,
      members: people.filter((person) => accountIds.includes(person.id)),
    })),
    choices: await namesOf(auth, await choicesIn(tx)),
  }
}

export async function nameForSecret(
  { tx, actor }: Ctx,
  { clientId, accountId }: ParsedOf<typeof contract.nameForSecret>,
) {
  const client = (await store.findSecretClients(tx)).find((one) => one.id === clientId)
  if (!client) throw problem('common/not-found')
  const choices = await choicesIn(tx)
  if (client.accountIds.some((id) => choices.includes(id))) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/accountId', code: 'fault/still-somebody' }] })
  }
  if (accountId === actor.accountId || !choices.includes(accountId)) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/accountId', code: 'fault/unknown-choice' }] })
  }
  await store.nameForClient(tx, actor.foundationId, clientId, [accountId])
  return { clientId }
}
