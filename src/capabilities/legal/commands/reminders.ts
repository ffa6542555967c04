import { addDays, daysBetween, type PlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Config } from '#platform/server/config.ts'
import type { Ctx, Server } from '#platform/server/http/route.ts'
import { mayChooseHabits } from '../access.ts'
import type * as contract from '../contract/reminders.ts'
import { termLetter, type TermLetter } from '../rules/reminder-letter.ts'
import { nextTry, whoIsToldWhat } from '../rules/reminders.ts'
import { gapBookOf, gapWriter, reachOf } from './gaps.ts'
import * as store from '../store/reminders.ts'
import * as terms from '../store/terms.ts'

const first = '00000000-0000-0000-0000-000000000000'
const atOnce = 300

/** What the work needs of a foundation: each of these is whole or not done at all. */
export type Book = {
  /** Tells what is to be told of the next terms after `after`; the id of the last of them, none when there are no more. */
  tellNext(after: string, today: PlainDate): Promise<string | undefined>
  /** Writes down what became of the last letter, and takes the next. */
  settleAndTake(done: store.Outcome | null, now: Date): Promise<store.Envelope | null>
}

/** Tells of all terms that are near. However often it runs, and wherever it was broken off: what was told is not told again. */
export async function tellOfTerms(book: Pick<Book, 'tellNext'>, today: PlainDate): Promise<void> {
  for (let after: string | undefined = first; after !== undefined; ) after = await book.tellNext(after, today)
}

type Posting<L> = {
  write: (envelope: store.Envelope<L>) => Promise<TermLetter | null>
  send: (letter: TermLetter) => Promise<void>
}

/** Posts what was told, one letter for each colleague. Returns how many were posted and how many failed. */
export async function postOfTerms<L>(
  book: { settleAndTake(done: store.Outcome | null, now: Date): Promise<store.Envelope<L> | null> },
  { write, send }: Posting<L>,
  now: Date,
): Promise<{ sent: number; failed: number }> {
  const count = { sent: 0, failed: 0 }
  let done: store.Outcome | null = null
  for (;;) {
    const taken: store.Envelope<L> | null = await book.settleAndTake(done, now)
    if (taken === null) return count
    done = await post(taken, { write, send }, now)
    if (done.mail === 'posted') count.sent++
    else if (done.mail !== 'needless') count.failed++
  }
}

async function post<L>(
  { ids, ...taken }: store.Envelope<L>,
  { write, send }: Posting<L>,
  now: Date,
): Promise<store.Outcome> {
  const letter = taken.lines.length === 0 ? null : await write({ ids, ...taken })
  // Nothing to say any more; or somebody whom no letter reaches, so that the next one hears of it.
  if (!letter) return { ids, mail: taken.lines.length === 0 ? 'needless' : 'failed', nextAt: null }
  try {
    await send(letter)
    return { ids, mail: 'posted', nextAt: null }
  } catch {
    const nextAt = nextTry(taken.tries, now)
    return { ids, mail: nextAt === null ? 'failed' : 'waiting', nextAt }
  }
}

/** Which of these terms is told of to whom today. */
export function decide(
  found: readonly store.MindedTerm[],
  habits: contract.HabitValues,
  today: PlainDate,
): store.NewReminder[] {
  return found.flatMap((term) =>
    whoIsToldWhat(term, { people: term.people, told: term.told, habits, today }).map((one) => ({
      ...one,
      termId: term.id,
      clientId: term.clientId,
      dueVersion: term.dueVersion,
    })),
  )
}

export function bookOf({ database }: Pick<Server, 'database'>, foundationId: string): Book {
  return {
    tellNext: (after, today) =>
      database.asSystem({ reason: 'tell of terms', foundationId, today }, async (tx) => {
        const habits = await store.findHabits(tx)
        const until = addDays(today, store.farthest(habits))
        const found = await store.findNear(tx, { until, after, limit: atOnce })
        await store.insertReminders(tx, foundationId, decide(found, habits, today), today)
        return found.length < atOnce ? undefined : found.at(-1)?.id
      }),
    settleAndTake: (done, now) =>
      database.asSystem(
        { reason: 'post letters about terms', foundationId, today: todayInAmsterdam(now) },
        async (tx) => {
          if (done) await store.settle(tx, done)
          return store.takeEnvelope(tx, now)
        },
      ),
  }
}

type Lent = { auth: Pick<Auth, 'findAccountsById'>; server: Pick<Server, 'database' | 'mailer' | 'config'> }
const homeOf = ({ publicUrl, port }: Config) => (publicUrl ?? `http://localhost:${port}`).replace(/\/$/, '')

/** Posts what was told, in all foundations: of terms, and of dossiers that lack something. */
export async function postTermLetters({ auth, server }: Lent, now: Date): Promise<{ sent: number; failed: number }> {
  const count = { sent: 0, failed: 0 }
  const write = async ({ to, lines }: store.Envelope): Promise<TermLetter | null> => {
    const reach = await reachOf(auth, to)
    if (!reach) return null
    const today = todayInAmsterdam(now)
    return termLetter({
      ...reach,
      lines: lines.map((line) => ({ ...line, left: daysBetween(today, line.dueOn) })),
      home: homeOf(server.config),
    })
  }
  const send = (letter: TermLetter) => server.mailer.send(letter)
  for (const foundationId of await store.findFoundationsWithTermMail(server.database, now)) {
    const done = [
      await postOfTerms(bookOf(server, foundationId), { write, send }, now),
      await postOfTerms(gapBookOf(server, foundationId), { write: gapWriter(auth, homeOf(server.config)), send }, now),
    ]
    for (const { sent, failed } of done) {
      count.sent += sent
      count.failed += failed
    }
  }
  return count
}

/** Tells who minds terms of those that are near or past; `postTermLetters` posts it. */
export const remindOfTerms = (server: Pick<Server, 'database'>, foundationId: string, now: Date): Promise<void> =>
  tellOfTerms(bookOf(server, foundationId), todayInAmsterdam(now))

export async function listOwnReminders({ tx, actor, today }: Ctx, may: { answer: boolean }) {
  const found = actor.workerId === null ? [] : await store.findOwnReminders(tx, actor.workerId)
  return { today, reminders: found.map((one) => ({ ...one, days: daysBetween(today, one.dueOn) })), may }
}

/** Answers for everybody who was told: they see that somebody does. */
export async function answerReminders(
  { tx, actor, now }: Ctx,
  { legalTermId }: ParsedOf<typeof contract.answerReminders>,
) {
  if ((await terms.findTerm(tx, legalTermId)) === null) throw problem('common/not-found')
  await store.answerTellings(tx, legalTermId, actor, now)
  return {}
}

export async function getReminderHabits({ tx, actor }: Ctx) {
  return { ...(await store.findHabits(tx)), may: { change: mayChooseHabits(actor) } }
}

/** On the last day people are always told: that one cannot be left out. */
export async function chooseReminderHabits(
  { tx, actor }: Ctx,
  { distances, patience, version }: ParsedOf<typeof contract.chooseReminderHabits>,
) {
  const chosen = [...new Set(distances)].sort((a, b) => b - a)
  if (!chosen.includes(0))
    throw problem('common/invalid-input', { errors: [{ pointer: '/distances', code: 'fault/without-last-day' }] })
  if (chosen.length < 2)
    throw problem('common/invalid-input', { errors: [{ pointer: '/distances', code: 'fault/required' }] })
  return { version: await store.keepHabits(tx, actor.foundationId, { distances: chosen, patience, version }) }
}
