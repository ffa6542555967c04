import { readQuestion } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Limit } from '#platform/server/auth/rate-limit.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayOpenForWalkIn } from '../access.ts'
import type * as contract from '../contract/openings.ts'
import { asksEnough, brokenGlassLetter, GLASS_HOURS, MOST_AT_DESK, MOST_MISSES } from '../rules/openings.ts'
import * as store from '../store/openings.ts'
import type { Later } from './accounts.ts'

export async function findAtDesk(
  { tx, actor }: Ctx,
  { q }: ParsedOf<typeof contract.findAtDesk>,
): Promise<AnswerOf<typeof contract.findAtDesk>> {
  const question = readQuestion(q)
  if (!asksEnough(question.words))
    throw problem('common/invalid-input', { errors: [{ pointer: '/q', code: 'fault/more-letters' }] })
  const rows = await store.findAtDesk(tx, question, MOST_AT_DESK + 1)
  return { found: rows.slice(0, MOST_AT_DESK).map((row) => cardOf(actor, row)), more: rows.length > MOST_AT_DESK }
}

export async function getDeskCard(
  { tx, actor }: Ctx,
  { clientId }: ParsedOf<typeof contract.getDeskCard>,
): Promise<contract.DeskCard> {
  const found = await store.findDeskCard(tx, clientId)
  if (!found) throw problem('common/not-found')
  return cardOf(actor, found)
}

const cardOf = (actor: Actor, { seen, ...row }: store.DeskRow): contract.DeskCard => ({
  ...row,
  may: { read: seen, openForWalkIn: mayOpenForWalkIn(actor) && !seen },
})

export const listOpenings = async ({ tx, actor, now }: Ctx): Promise<AnswerOf<typeof contract.listOpenings>> => ({
  openings: await store.findOwnOpenings(tx, actor.accountId, now),
})

const GLASS_DAYS = 7
export const listBrokenGlass = async ({ tx, actor, now }: Ctx): Promise<AnswerOf<typeof contract.listBrokenGlass>> => ({
  openings: await store.findBrokenGlass(tx, actor.accountId, new Date(now.getTime() - GLASS_DAYS * 86_400_000)),
})

const openingOf = ({ actor, now }: Ctx, clientId: string, reason: string): store.NewOpening => ({
  clientId,
  accountId: actor.accountId,
  accountName: actor.displayName,
  foundationId: actor.foundationId,
  reason,
  at: now,
})

export async function openForWalkIn(ctx: Ctx, { clientId, reason }: ParsedOf<typeof contract.openForWalkIn>) {
  return { clientId, endsAt: await store.openUntilMidnight(ctx.tx, openingOf(ctx, clientId, reason), ctx.today) }
}

const missLimits = ({ accountId }: Actor): Limit[] => [
  { key: `glass:${accountId}`, most: MOST_MISSES, seconds: 86_400 },
]

export async function breakGlass(
  auth: Auth,
  later: Later,
  ctx: Ctx,
  { clientNumber, reason }: ParsedOf<typeof contract.breakGlass>,
) {
  const limits = missLimits(ctx.actor)
  // Also for a number that is right: an answer that differs would go on telling which numbers are.
  if (!(await auth.limits.attempt(limits)))
    throw problem('common/too-many-requests', {
      errors: [{ pointer: '/clientNumber', code: 'fault/too-many-numbers' }],
    })
  const found = await store.findToOpen(ctx.tx, clientNumber, ctx.now)
  // A refusal, and so in the log: numbers are not tried unseen.
  if (!found)
    throw problem('access/no-such-file', { errors: [{ pointer: '/clientNumber', code: 'fault/no-such-file' }] })
  await auth.limits.forgive(limits)
  refuseOpenFile(found)
  const endsAt = await store.openForHours(ctx.tx, openingOf(ctx, found.clientId, reason), GLASS_HOURS)
  const told = [
    ...(await store.findHolders(ctx.tx, ['team-leader'], found.locationId)),
    ...(await store.findHolders(ctx.tx, ['privacy-officer'], null)),
  ]
  later(tell(auth, ctx, told, { clientNumber, endsAt }))
  return { clientId: found.clientId, endsAt }
}

/** Told only to who sees the file, so it tells nothing of a number. */
function refuseOpenFile({ openUntil, seen }: { openUntil: string | null; seen: boolean }) {
  const refused = (code: string, params?: Record<string, string>) =>
    problem(`access/${code}`, {
      errors: [{ pointer: '/clientNumber', code: `fault/${code}`, ...(params && { params }) }],
    })
  if (openUntil !== null) throw refused('glass-open', { until: clock(openUntil) })
  if (seen) throw refused('sees-file')
}

const clock = (instant: string) =>
  new Date(instant).toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

async function tell(
  auth: Auth,
  { server, actor }: Pick<Ctx, 'server' | 'actor'>,
  accountIds: readonly string[],
  of: { clientNumber: number; endsAt: string },
) {
  const people = await auth.findAccountsById([...new Set(accountIds)])
  const until = clock(of.endsAt)
  for (const { email } of people) {
    await server.mailer.send(
      brokenGlassLetter({ to: email, who: actor.displayName, clientNumber: of.clientNumber, until }),
    )
  }
}
