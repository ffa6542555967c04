import type { Actor, Role } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import { getFoundation } from '#capabilities/organisation/public.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Config } from '#platform/server/config.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type {
  Account,
  changeRole as ChangeRole,
  giveRole as GiveRole,
  Holding,
  inviteAccount as InviteAccount,
  sendPasswordLink as SendPasswordLink,
} from '../contract/accounts.ts'
import { invitationLetter, passwordLetter, refuseHolding } from '../rules/signing.ts'
import * as store from '../store/accounts.ts'
import { passwordPage } from './signing.ts'

/** Work that goes on after the answer, such as a letter on its way. */
export type Later = (work: Promise<void>) => void

/** Accounts stand outside the foundations; those with a role here are known by that role. */
export async function listAccounts(auth: Auth, { tx }: Ctx): Promise<{ accounts: Account[] }> {
  const held = await store.findHoldings(tx)
  const people = await auth.findAccountsById([...held.keys()])
  const accounts = people.map(({ id, name, email, active }) => ({ id, name, email, active, roles: held.get(id) ?? [] }))
  return { accounts: accounts.sort((one, other) => one.name.localeCompare(other.name, 'nl')) }
}

export async function inviteAccount(auth: Auth, later: Later, ctx: Ctx, wish: ParsedOf<typeof InviteAccount>) {
  refuse(wish)
  const known = await auth.findAccount(wish.email)
  // Somebody who is known already keeps to one foundation; a role more is given where the person stands in the list.
  if (known && (await isTaken(auth, ctx.tx, known.id))) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/email', code: 'fault/email-in-use' }] })
  }
  const account = known ?? (await auth.ensureAccount({ email: wish.email, name: wish.name, language: 'nl' }))
  await store.insertHolding(ctx.tx, { ...wish, foundationId: ctx.actor.foundationId, accountId: account.id })
  later(send(auth, ctx, { ...account, invited: true }, (await getFoundation(ctx.tx)).name))
  return { id: account.id }
}

/** By who runs the installation, for an account that is known already; false when the function is held the same way. */
export async function giveKnownAccount(tx: Tx, wish: store.NewHolding, today: PlainDate): Promise<boolean> {
  const held = (await store.findHoldings(tx)).get(wish.accountId) ?? []
  const same = held.some(
    ({ role, location, untilOn }) =>
      role === wish.role && (location?.id ?? null) === wish.locationId && (untilOn ?? today) >= today,
  )
  if (!same) await store.insertHolding(tx, wish)
  return !same
}

export async function sendPasswordLink(auth: Auth, later: Later, ctx: Ctx, wish: ParsedOf<typeof SendPasswordLink>) {
  const account = await getAccountInService(auth, ctx, wish.accountId)
  later(send(auth, ctx, { ...account, invited: !account.active }, (await getFoundation(ctx.tx)).name))
  return {}
}

export async function giveRole(auth: Auth, { tx, actor }: Ctx, wish: ParsedOf<typeof GiveRole>) {
  refuse(wish)
  refuseOneself(actor, wish.accountId, wish.role)
  await getAccountHere(auth, tx, wish.accountId)
  const id = await store.insertHolding(tx, { ...wish, foundationId: actor.foundationId })
  return { id, version: 1 }
}

export async function changeRole({ tx, actor, today }: Ctx, wish: ParsedOf<typeof ChangeRole>) {
  const { roleId, version, ...values } = wish
  const held = await store.findHolding(tx, roleId)
  if (!held) throw problem('common/not-found')
  refuse({ ...values, role: held.role })
  const own = (await store.findHoldings(tx)).get(actor.accountId) ?? []
  if (own.some(({ id }) => id === roleId)) refuseOneself(actor, actor.accountId, held.role)
  const current = async () => asForm(await store.findHolding(tx, roleId))
  await refuseStale(await store.changeHolding(tx, roleId, version, values), current)
  if (held.role === 'administrator' && !(await store.hasAdministrator(tx, today)))
    throw problem('access/last-administrator')
  return { id: roleId, version: version + 1 }
}

/** Who gives functions takes none: another administrator does. Else seeing no files would be a choice. */
function refuseOneself(actor: Actor, accountId: string, role: Role) {
  if (accountId === actor.accountId && role !== 'administrator') {
    throw problem('common/invalid-input', { errors: [{ pointer: '/role', code: 'fault/not-oneself' }] })
  }
}

/** A role as its form has it, for whoever was second. */
function asForm(held: Holding | null) {
  if (!held) return null
  const { fromOn, untilOn, version } = held
  return {
    values: {
      workerId: held.worker?.id ?? null,
      locationId: held.location?.id ?? null,
      municipalityId: held.municipality?.id ?? null,
      fromOn,
      untilOn,
    },
    version,
  }
}

type Wish = Parameters<typeof refuseHolding>[0]
function refuse(wish: Wish) {
  const errors = refuseHolding(wish)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

const isHere = async (tx: Tx, accountId: string) => (await store.findHoldings(tx)).has(accountId)
/** Of a foundation, also one that invited and still waits, or of who signs in: none of them is told from another. */
async function isTaken(auth: Auth, tx: Tx, accountId: string): Promise<boolean> {
  const [account] = await auth.findAccountsById([accountId])
  return account?.active || (await isHere(tx, accountId)) || (await store.isHeldElsewhere(tx, accountId, null))
}

async function getAccountHere(auth: Auth, tx: Tx, accountId: string) {
  const [account] = (await isHere(tx, accountId)) ? await auth.findAccountsById([accountId]) : []
  if (!account) throw problem('common/not-found')
  return account
}

/** With a role here now or later: who has left is no longer this administrator's to let in. */
export async function getAccountInService(auth: Auth, { tx, today }: Pick<Ctx, 'tx' | 'today'>, accountId: string) {
  const account = await getAccountHere(auth, tx, accountId)
  const held = (await store.findHoldings(tx)).get(accountId) ?? []
  if (held.every(({ untilOn }) => untilOn !== null && untilOn < today)) throw problem('access/roles-ended')
  return account
}

type Addressee = { id: string; email: string; name: string; invited: boolean }
async function send(auth: Auth, { server, actor }: Pick<Ctx, 'server' | 'actor'>, to: Addressee, foundation: string) {
  const link = await linkFor(auth, server.config, to.id)
  const letter = to.invited ? invitationLetter : passwordLetter
  await server.mailer.send(letter({ to: to.email, name: to.name, link, from: actor.displayName, foundation }))
}

const linkFor = async (auth: Auth, config: Config, accountId: string) =>
  passwordPage(config, await auth.passwordToken(accountId, 24))
