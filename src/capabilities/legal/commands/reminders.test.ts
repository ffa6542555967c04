import { expect, test } from 'vitest'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import { heedOn, type Presence, usualHabits } from '../rules/reminders.ts'
import type { Envelope, MindedTerm, Outcome } from '../store/reminders.ts'
import { type Book, decide, postOfTerms, tellOfTerms } from './reminders.ts'

/*
  A year of 500 dossiers, made up by chance that is the same every time: people who are away or leave, colleagues who never
  answer, mail that fails or is down for days, a server that is off, a clock that jumps ahead and back, and a process that is
  killed before or after every single step. The work is the real work; the records are kept in memory as the database keeps
  them, where each call is whole or not done at all.
*/
const year = { from: '2026-01-01', days: 365 }
const hours = [8, 11, 14, 17, 19]

function chance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const under = (n: number) => Math.floor(next() * n)
  return {
    happens: (p: number) => next() < p,
    under,
    between: (a: number, b: number) => a + under(b - a + 1),
    one: <T>(of: readonly T[]): T => of[under(of.length)]!,
  }
}
type Chance = ReturnType<typeof chance>

type Person = { id: string; away: readonly (readonly [number, number])[]; left: number; sleeps: boolean }
type Term = {
  id: string
  begins: number
  dueOn: PlainDate
  plainOn: PlainDate
  datedOn: PlainDate
  dueVersion: number
  ownerId: string
  deputyId: string
  leaders: readonly string[]
  endedOn: number | null
}
type Line = {
  id: string
  termId: string
  workerId: string
  distance: number
  dueVersion: number
  on: PlainDate
  realDay: number
  presence: Presence
  answered: boolean
  mail: 'waiting' | 'posting' | 'posted' | 'failed' | 'needless'
  tries: number
  nextAt: number
  takenAt: number
}

class Killed extends Error {}

function peopleOf(random: Chance): Person[] {
  return Array.from({ length: 15 }, (_, at) => {
    const leads = at >= 12
    const spells = Array.from({ length: random.between(2, 5) }, () => {
      const from = random.under(year.days)
      return [from, from + random.between(1, leads ? 7 : 21)] as const
    })
    const left = !leads && random.happens(0.2) ? random.between(60, 300) : Infinity
    return { id: `${leads ? 'leader' : 'adviser'}-${at}`, away: spells, left, sleeps: random.happens(0.25) }
  })
}

function termsOf(random: Chance, people: readonly Person[]): Term[] {
  const advisers = people.slice(0, 12).map(({ id }) => id)
  const leaders = people.slice(12).map(({ id }) => id)
  return Array.from({ length: 500 }, (_, at) => {
    const begins = random.under(year.days - 20)
    const length = random.happens(0.2) ? random.between(1, 6) : random.between(7, 120)
    const plainOn = addDays(year.from, begins + length)
    const owner = random.under(advisers.length)
    const deputy = (owner + random.between(1, advisers.length - 1)) % advisers.length
    return {
      id: `term-${String(at).padStart(3, '0')}`,
      begins,
      plainOn,
      dueOn: random.happens(0.25) ? addDays(plainOn, random.between(1, 3)) : plainOn,
      datedOn: addDays(year.from, begins),
      dueVersion: 1,
      ownerId: advisers[owner]!,
      deputyId: advisers[deputy]!,
      leaders: [leaders[at % 3]!, leaders[(at + 1) % 3]!],
      endedOn: null,
    }
  })
}

/** Spells in which something is so, each of a few days. */
const spells = (random: Chance, many: number, longest: number) => {
  const all = Array.from({ length: many }, () => [random.under(year.days), random.between(1, longest)] as const)
  return (day: number) => all.some(([from, days]) => day >= from && day < from + days)
}

function simulate(seed: number) {
  const random = chance(seed)
  const people = peopleOf(random)
  const terms = termsOf(random, people)
  const lines: Line[] = []
  const byTerm = new Map<string, Line[]>(terms.map(({ id }) => [id, []]))
  const byId = new Map<string, Line>()
  /** What is not posted yet, as the index of the table has it. */
  const outbox = new Set<Line>()
  const linesOf = ({ id, dueVersion }: Term) => byTerm.get(id)!.filter((one) => one.dueVersion === dueVersion)
  const arrived = new Set<string>()
  const posted: { line: string; to: string; realDay: number }[] = []
  const off = spells(random, 8, 3)
  const mailDown = spells(random, 5, 4)
  let killed = 0
  let day = 0
  let hour = 0
  /** How far the clock is off, in days. */
  let clockOff = 0

  const dayOf = (at: number) => addDays(year.from, at)
  const now = () => new Date(new Date(`${dayOf(day + clockOff)}T00:00:00Z`).getTime() + hour * 3_600_000)
  const presenceOn = (id: string, at: number): Presence => {
    const person = people.find((one) => one.id === id)!
    if (person.left < at) return 'gone'
    return person.away.some(([from, until]) => at >= from && at <= until) ? 'away' : 'here'
  }
  const presence = (id: string) => presenceOn(id, day)
  const minding = (term: Term) => [term.ownerId, term.deputyId, ...term.leaders]
  const runs = (term: Term) => term.begins <= day && term.endedOn === null
  /** A process can be killed before a step and after it; what a step did is whole. */
  const step = <T>(work: () => T): T => {
    if (random.happens(0.01)) throw new Killed()
    const result = work()
    if (random.happens(0.01)) throw new Killed()
    return result
  }

  const minded = (term: Term): MindedTerm => ({
    ...term,
    clientId: term.id,
    people: [
      { id: term.ownerId, part: 'owner', is: presence(term.ownerId) },
      { id: term.deputyId, part: 'deputy', is: presence(term.deputyId) },
      ...term.leaders.map((id) => ({ id, part: 'leader' as const, is: presence(id) })),
    ],
    told: linesOf(term).map((one) => ({ ...one, failed: one.mail === 'failed' })),
  })

  const book: Book = {
    tellNext: async (after, today) =>
      step(() => {
        const until = addDays(today, 28)
        const near = terms.filter((term) => runs(term) && heedOn(term) <= until && term.id > after).slice(0, 100)
        for (const { termId, workerId, distance, dueVersion } of decide(
          near.map(minded),
          { ...usualHabits, distances: [...usualHabits.distances] },
          today,
        )) {
          const id = [termId, dueVersion, distance, workerId].join('/')
          if (byId.has(id)) continue
          const fresh = { answered: false, mail: 'waiting' as const, tries: 0, nextAt: 0, takenAt: 0 }
          const line = {
            id,
            termId,
            workerId,
            distance,
            dueVersion,
            on: today,
            realDay: day,
            presence: presence(workerId),
            ...fresh,
          }
          lines.push(line)
          byId.set(id, line)
          byTerm.get(termId)!.push(line)
          if (line.mail === 'waiting') outbox.add(line)
        }
        return near.length < 100 ? undefined : near.at(-1)?.id
      }),
    settleAndTake: async (done, at) =>
      step(() => {
        if (done) settle(done)
        return take(at.getTime())
      }),
  }
  function settle({ ids, mail, nextAt }: Outcome) {
    for (const id of ids) {
      const line = byId.get(id)!
      Object.assign(line, { mail, nextAt: nextAt?.getTime() ?? line.nextAt })
      if (mail !== 'waiting') outbox.delete(line)
    }
  }
  function take(at: number): Envelope | null {
    const [quarter, days] = [15 * 60_000, 2 * 86_400_000]
    for (const one of outbox) if (one.mail === 'posting' && Math.abs(one.takenAt - at) > quarter) one.mail = 'failed'
    for (const one of outbox) if (one.mail === 'failed') outbox.delete(one)
    const due = [...outbox].filter((one) => one.mail === 'waiting' && (one.nextAt <= at || one.nextAt > at + days))
    const held = due.filter(({ workerId }) => workerId === due[0]!.workerId)
    if (held.length === 0) return null
    for (const one of held) Object.assign(one, { mail: 'posting', tries: one.tries + 1, takenAt: at })
    const still = held.filter((one) =>
      terms.some((term) => term.id === one.termId && runs(term) && term.dueVersion === one.dueVersion),
    )
    return {
      ids: held.map(({ id }) => id),
      tries: Math.max(...held.map(({ tries }) => tries)),
      to: { accountId: null, email: held[0]!.workerId },
      lines: still.map((one) => ({ termId: one.termId, number: 1, part: 'owner', dueOn: '', heedOn: one.id })),
    }
  }
  const post = {
    write: async ({ to, lines: told }: Envelope) => ({
      to: to!.email!,
      subject: '',
      text: told.map((one) => one.heedOn).join(' '),
    }),
    send: async ({ to, text }: { to: string; text: string }) => {
      if (random.happens(0.01)) throw new Killed()
      if (mailDown(day) || random.happens(0.15)) throw new Error('no mail')
      for (const line of text.split(' ')) {
        posted.push({ line, to, realDay: day })
        arrived.add(line)
      }
      if (random.happens(0.02)) throw new Killed()
    },
  }
  /** A mailer that is killed takes the process with it: no outcome is written down. */
  async function run() {
    const today = now().toISOString().slice(0, 10)
    let died = false
    const send = async (letter: Parameters<typeof post.send>[0]) => {
      if (died) throw new Killed()
      try {
        await post.send(letter)
      } catch (error) {
        if (error instanceof Killed) died = true
        throw error
      }
    }
    const settleAndTake: Book['settleAndTake'] = async (done, at) => {
      if (died) throw new Killed()
      return book.settleAndTake(done, at)
    }
    try {
      await tellOfTerms(book, today)
      await postOfTerms({ settleAndTake }, { ...post, send }, now())
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      killed += 1
    }
  }
  function peopleAct() {
    for (const term of terms) {
      if (!runs(term)) continue
      const open = linesOf(term).filter(({ answered }) => !answered)
      const reader = open.find(
        ({ workerId }) => presence(workerId) === 'here' && !people.find(({ id }) => id === workerId)!.sleeps,
      )
      if (reader && random.happens(0.2)) for (const one of open) one.answered = true
      if (reader && random.happens(0.06)) term.endedOn = day
      else if (random.happens(0.001)) {
        term.dueOn = addDays(term.dueOn, 14)
        term.plainOn = term.dueOn
        term.dueVersion += 1
        term.datedOn = dayOf(day + clockOff)
      }
    }
  }

  type Passed = { term: string; told: boolean; mailed: boolean; could: boolean; couldMail: boolean }
  const passed: Passed[] = []
  const untold: string[] = []
  const ran: boolean[] = []
  /** Days on which the clock was right at least once while the work went through. */
  const wholeRuns: boolean[] = []
  function lookBack() {
    for (const term of terms) {
      if (!runs(term)) continue
      const version = linesOf(term)
      if (heedOn(term) === dayOf(day)) {
        const since = Math.max(0, Math.round((Date.parse(term.datedOn) - Date.parse(year.from)) / 86_400_000))
        const window = Array.from({ length: day - since + 1 }, (_, at) => since + at)
        // From the first distance on; of a term of a week, from the start.
        const length = day - since
        const first = Math.max(...usualHabits.distances.filter((one) => one <= Math.max(length, 7)))
        const reach = window.filter((one) => one >= day - first)
        passed.push({
          term: term.id,
          // Somebody who was there on the day of telling; only where nobody was on any of the days, somebody who is away.
          told: reach.some((one) => wholeRuns[one] && minding(term).some((id) => presenceOn(id, one) === 'here'))
            ? version.some((one) => one.presence === 'here')
            : version.length > 0,
          mailed: version.some(({ id }) => arrived.has(id)),
          could: reach.some((one) => wholeRuns[one]),
          couldMail: reach.filter((one) => wholeRuns[one] && !mailDown(one)).length >= 2,
        })
      }
      if (term.dueOn < dayOf(day) && wholeRuns[day]) {
        const today = version.filter(({ realDay }) => realDay === day).map(({ workerId }) => workerId)
        const earlier = new Set(version.filter(({ on }) => on === dayOf(day)).map(({ workerId }) => workerId))
        for (const id of new Set(minding(term)))
          if (presence(id) === 'here' && !today.includes(id) && !earlier.has(id)) untold.push(`${term.id} ${id}`)
      }
    }
  }

  async function live() {
    for (day = 0; day < year.days; day++) {
      ran[day] = !off(day)
      wholeRuns[day] = false
      for (hour of ran[day] ? hours : []) {
        clockOff = random.happens(0.01) ? random.one([-2, -1, 1, 9, 40, 60]) : 0
        const before = killed
        await run()
        if (clockOff === 0 && killed === before) wholeRuns[day] = true
      }
      clockOff = 0
      lookBack()
      peopleAct()
    }
    return { passed, untold, lines, posted, terms, killed: () => killed, days: ran.filter(Boolean).length }
  }
  return live()
}

test.each([1, 2])(
  'a year of 500 dossiers: somebody is told in time, and nobody twice (chance %d)',
  { timeout: 120_000 },
  async (seed) => {
    const { passed, untold, lines, posted, killed } = await simulate(seed)
    // It did go wrong often enough to mean anything.
    expect(killed()).toBeGreaterThan(30)
    expect(passed.length).toBeGreaterThan(100)
    expect(lines.filter(({ mail }) => mail === 'failed').length).toBeGreaterThan(10)
    // Nobody twice for one reason: neither on their page nor by mail.
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    expect(new Set(posted.map(({ line }) => line)).size).toBe(posted.length)
    // No term passes without somebody who is there having been told, wherever the work went through once while it ran.
    expect(passed.filter(({ could, told }) => could && !told)).toEqual([])
    expect(passed.filter(({ couldMail, mailed }) => couldMail && !mailed)).toEqual([])
    expect(passed.filter(({ could }) => !could).length).toBeLessThan(passed.length / 20)
    // What has passed comes back every day to everybody who minds it and is there.
    expect(untold).toEqual([])
    // Who has left is told nothing.
    expect(lines.filter(({ presence }) => presence === 'gone')).toEqual([])
  },
)
