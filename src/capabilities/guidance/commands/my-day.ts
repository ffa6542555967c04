import { canRead } from '#kernel/actor.ts'
import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayGuideOwn, mayManageTrajectories } from '../access.ts'
import type * as contract from '../contract.ts'
import { type Day, type Standing, sortDay, standOn, usualQuietWeeks } from '../rules/standing.ts'
import { courseOn } from '../rules/trajectories.ts'
import * as store from '../store.ts'
import { findAlongside, findPeople, findStanding, type Person } from '../store/standing.ts'

type Answer = AnswerOf<typeof contract.getMyDay>

/** A day of work: of who leads many, the rest stands on the board and in the list of clients. */
const shownFirst = 50
const lists = ['quiet', 'unguided', 'ending', 'overdue', 'startedThisMonth'] as const

export async function readMyDay(
  { tx, actor, today }: Ctx,
  { quietWeeks: weeks }: ParsedOf<typeof contract.getMyDay>,
): Promise<Answer> {
  const quietWeeks = weeks === undefined ? usualQuietWeeks : { early: weeks, later: weeks }
  const leads = mayManageTrajectories(actor)
  const contacts = canRead(actor, 'contacts')
  const standing = standOn(await findStanding(tx, actor, { since: null, signs: false }), today)
  const { workerId } = actor
  const alongside = workerId === null ? new Set<string>() : await findAlongside(tx, workerId)
  const day = sortDay(standing, { workerId, alongside, leads, today, quietWeeks })
  if (!contacts) day.quiet = []
  const shown: Day<Standing> = { ...day }
  for (const list of lists) shown[list] = day[list].slice(0, shownFirst)
  const ids = new Set(Object.values(shown).flatMap((some) => some.map(({ trajectoryId }) => trajectoryId)))
  const people = await findPeople(tx, [...ids])
  const told = (some: readonly Standing[]) =>
    some.flatMap((one) => {
      const person = people.get(one.trajectoryId)
      return person ? [guided(one, person, { today, alongside })] : []
    })
  const waiting = leads ? await store.findWaiting(tx, actor) : []
  return {
    today,
    quietWeeks,
    mine: told(shown.mine),
    quiet: told(shown.quiet),
    unguided: told(shown.unguided),
    waiting,
    ending: told(shown.ending),
    overdue: told(shown.overdue),
    startedThisMonth: told(shown.startedThisMonth),
    counts: Object.fromEntries(lists.map((list) => [list, day[list].length])) as Answer['counts'],
    may: { lead: leads, contacts, guideOwn: mayGuideOwn(actor) },
  }
}

function guided(one: Standing, person: Person, of: { today: string; alongside: ReadonlySet<string> }): contract.Guided {
  const { trajectoryId, startedOn, lastContactOn, lastDay, paused, guideLeftOn } = one
  const { month, of: months } = courseOn(one.run, one.term, of.today)
  const facts = { kind: one.kind.name, startedOn, month, of: months, lastContactOn, lastDay, paused, guideLeftOn }
  return { ...person, ...facts, alongside: of.alongside.has(trajectoryId) }
}
