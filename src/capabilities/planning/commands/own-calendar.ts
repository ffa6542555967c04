import { createHash, randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '#kernel/actor.ts'
import { addDays, instantInAmsterdam, todayInAmsterdam } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { RateLimit } from '#platform/server/auth/rate-limit.ts'
import type { Config } from '#platform/server/config.ts'
import type { Ctx, Server } from '#platform/server/http/route.ts'
import type * as contract from '../contract/own-calendar.ts'
import { type CalendarEvent, calendarFile } from '../rules/calendar.ts'
import { letterWords } from '../rules/letter-words.ts'
import { eventOf } from '../rules/letters.ts'
import * as store from '../store/own-calendar.ts'

const FEED = '/kalender/'
const homeOf = ({ publicUrl, port }: Config) => (publicUrl ?? `http://localhost:${port}`).replace(/\/$/, '')
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

export async function getOwnCalendar({ tx, actor }: Ctx) {
  const found = await store.findOwnCalendar(tx)
  const { reminder = false, ofOwnPlans = false, feedMadeOn = null, feedReadOn = null, version = 0 } = found ?? {}
  const feed = feedMadeOn === null ? null : { madeOn: feedMadeOn, readOn: feedReadOn }
  return { reminder, ofOwnPlans, feed, version, may: { change: actor.workerId !== null } }
}

export async function chooseOwnLetters({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.chooseOwnLetters>) {
  refuseNobody(actor)
  return { version: await store.keepWishes(tx, actor, wish) }
}

/** 256 bits that nobody guesses. An earlier address stops working with the commit. */
export async function makeOwnFeed({ tx, actor, today, server }: Ctx) {
  refuseNobody(actor)
  const secret = randomBytes(32).toString('base64url')
  await store.keepFeed(tx, actor, hashOf(secret), today)
  return { address: `${homeOf(server.config)}${FEED}${secret}.ics` }
}

export async function withdrawOwnFeed({ tx, actor, today }: Ctx) {
  refuseNobody(actor)
  await store.keepFeed(tx, actor, null, today)
  return {}
}

function refuseNobody({ workerId }: Actor) {
  if (workerId === null) throw problem('common/not-allowed')
}

export type Feeding = { server: Server; limits: RateLimit; now?: () => Date }
type Asked = { Params: { secret: string } }

/**
 * The address at which another calendar reads somebody's own, without a session: the secret in it is the proof. Hours,
 * kind and place; no name of anybody. The look-up is by hash, so that how long it takes tells nothing of a secret.
 */
export function mountOwnFeed(app: FastifyInstance, { server, limits, now = () => new Date() }: Feeding): void {
  app.get<Asked>(`${FEED}:secret`, async (request, reply) => {
    reply.header('Cache-Control', 'private, max-age=600').header('X-Robots-Tag', 'noindex, nofollow')
    const body = await readFeed({ server, limits }, request, now())
    return reply.type('text/calendar; charset=utf-8').send(body)
  })
}

async function readFeed({ server, limits }: Feeding, request: FastifyRequest<Asked>, now: Date): Promise<string> {
  const hash = hashOf(request.params.secret.replace(/\.ics$/, ''))
  // Guesses are counted by where they come from, reads by the address: many telephones can share one way out.
  const [guess, read] = [
    { key: `calendar-guess:${request.ip}`, most: 60, seconds: 900 },
    { key: `calendar:${hash}`, most: 60, seconds: 900 },
  ]
  if (!(await limits.attempt([guess, read]))) throw problem('common/too-many-requests')
  const today = todayInAmsterdam(now)
  const owner = await store.findFeedOwner(server.database, hash, today)
  if (!owner) throw problem('common/not-found')
  await limits.forgive([guess])
  const { entries, terms } = await server.database.asActor(readerOf(owner), today, async (tx) => {
    await store.noteRead(tx, today)
    const at = (days: number) => instantInAmsterdam(addDays(today, days), '00:00')
    return {
      entries: await store.findOwnEntries(tx, at(-31), at(400)),
      terms: await store.findOwnTerms(tx, addDays(today, -31), addDays(today, 400)),
    }
  })
  const words = letterWords[owner.language === 'en' ? 'en' : 'nl']
  return calendarFile({
    method: 'PUBLISH',
    name: 'Reisgezel',
    madeAt: now.toISOString(),
    events: [
      ...entries.map((one) => ({
        ...eventOf(one),
        summary: one.kind === null ? words.interpret : words.kinds[one.kind],
        cancelled: one.cancelled,
      })),
      ...terms.map((one) => termEvent(one, one.asDeputy ? words.termAsDeputy : words.term)),
    ],
  })
}

const termEvent = ({ id, version, on }: store.TermEntry, summary: string): CalendarEvent => ({
  uid: `${id}@reisgezel`,
  sequence: version - 1,
  fromAt: instantInAmsterdam(on, '00:00'),
  untilAt: instantInAmsterdam(on, '23:59'),
  allDayOn: on,
  summary,
  location: null,
  description: null,
  cancelled: false,
})

/** The owner, with sight of no file at all: what an address shows holds no client, whatever is asked of the database. */
const readerOf = ({ foundationId, accountId, workerId, practice }: store.FeedOwner): Actor => ({
  foundationId,
  accountId,
  workerId,
  practice,
  displayName: '',
  roles: [],
  sight: { read: {}, write: {} },
  walkInIds: [],
  brokenGlassIds: [],
  namedForIds: [],
  municipalityIds: [],
  tryingOut: false,
})
