import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import {
  distanceOn,
  heedOn,
  type Minding,
  nextTry,
  type Presence,
  type Telling,
  usualHabits as habits,
  whoIsToldWhat,
} from './reminders.ts'

const due = '2026-12-31'
const term = { dueOn: due, plainOn: due, datedOn: '2026-09-30' }
const left = (days: number) => addDays(due, -days)

test.each([
  // far away: nobody
  [29, null],
  [28, 28],
  // a day on which nothing ran is made up for
  [27, 28],
  [15, 28],
  [14, 14],
  [4, 7],
  [3, 3],
  [2, 3],
  [1, 1],
  [0, 0],
  [-1, -1],
  [-40, -40],
])('with %d days left the distance is %s', (days, distance) => {
  expect(distanceOn(term, habits, left(days))).toBe(distance)
})

test.each([
  // Ten days long: 28 and 14 do not fit.
  ['2026-12-21', 10, null],
  ['2026-12-21', 7, 7],
  // A week or less: at once.
  ['2026-12-24', 7, 7],
  ['2026-12-26', 5, 7],
  ['2026-12-29', 2, 3],
  ['2026-12-29', 1, 1],
  ['2026-12-31', 0, 0],
  // A clock that was ahead when it was dated leaves nothing out.
  ['2027-03-01', 9, 14],
])('a term dated on %s, with %d days left: %s', (datedOn, days, distance) => {
  expect(distanceOn({ ...term, datedOn }, habits, left(days))).toBe(distance)
})

test('people are warned on the day that was counted, where the end was moved', () => {
  const moved = { dueOn: '2027-01-04', plainOn: '2027-01-02', datedOn: '2026-09-30' }
  expect(heedOn(moved)).toBe('2027-01-02')
  expect(distanceOn(moved, habits, '2027-01-02')).toBe(0)
  expect(distanceOn(moved, habits, '2027-01-04')).toBe(-2)
})

const people = (owner: Presence, deputy: Presence, ...leaders: Presence[]): Minding[] => [
  { id: 'o', part: 'owner', is: owner },
  { id: 'd', part: 'deputy', is: deputy },
  ...leaders.map((is, at) => ({ id: `l${at + 1}`, part: 'leader' as const, is })),
]
const told = (workerId: string, distance: number, more: Partial<Telling> = {}): Telling => ({
  workerId,
  distance,
  on: left(distance),
  answered: false,
  failed: false,
  ...more,
})
const who = (days: number, of: Minding[], before: Telling[] = []) =>
  whoIsToldWhat(term, { people: of, told: before, habits, today: left(days) })
    .map(({ workerId }) => workerId)
    .join(' ')
const all = people('here', 'here', 'here')

test.each<[string, number, Minding[], Telling[], string]>([
  ['the owner', 28, all, [], 'o'],
  ['nobody twice for one reason', 27, all, [told('o', 28)], ''],
  ['the deputy, when the owner is away', 14, people('away', 'here', 'here'), [told('o', 28, { answered: true })], 'd'],
  ['the deputy, when the owner has left', 14, people('gone', 'here', 'here'), [], 'd'],
  ['who leads, when both are gone', 14, people('away', 'gone', 'here', 'here'), [], 'l1 l2'],
  ['whoever has not left, when all are away', 14, people('away', 'gone', 'away'), [], 'o l1'],
  ['nobody is here at all', 14, people('gone', 'gone'), [], ''],
  ['the deputy too, when the owner is silent', 25, all, [told('o', 28)], 'd'],
  ['no more when somebody answered', 14, all, [told('o', 28, { answered: true }), told('o', 14)], ''],
  ['who leads too, when both are silent', 22, all, [told('o', 28), told('d', 28, { on: left(25) })], 'l1'],
  ['all of them at the next distance, as long as nobody answers', 14, all, [told('o', 28), told('d', 28)], 'o d l1'],
  ['the deputy at once, when the letter did not arrive', 28, all, [told('o', 28, { failed: true })], 'd'],
  ['sooner, when the day is near', 2, all, [told('o', 3)], 'd'],
  ['all, when it is past', -1, all, [told('o', 0, { answered: true })], 'o d l1'],
  ['every day again, when it is past', -2, all, [told('o', -1), told('d', -1), told('l1', -1)], 'o d l1'],
  ['whoever comes back hears of it', 25, all, [told('d', 28, { answered: true })], 'o'],
])('who is told: %s', (_, days, of, before, expected) => {
  expect(who(days, of, before)).toBe(expected)
})

test('who is two of them hears of it once, and a leader who minds it passes it on to the others', () => {
  const both: Minding[] = [...people('here', 'here'), { id: 'd', part: 'leader', is: 'here' }]
  expect(who(-1, both)).toBe('o d')
})

const presence = fc.constantFrom<Presence>('here', 'away', 'gone')
const telling = fc.record({
  workerId: fc.constantFrom('o', 'd', 'l1', 'l2', 'x'),
  distance: fc.constantFrom(28, 14, 7, 3, 1, 0, -1),
  on: fc.integer({ min: -10, max: 40 }).map(left),
  answered: fc.boolean(),
  failed: fc.boolean(),
})

test('never the same twice, never who has left, and somebody whenever anybody is here and nobody was told', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -5, max: 28 }),
      presence,
      presence,
      fc.array(presence, { maxLength: 2 }),
      fc.array(telling, { maxLength: 8 }),
      (days, owner, deputy, leaders, before) => {
        const of = people(owner, deputy, ...leaders)
        const asked = { people: of, told: before, habits, today: left(days) }
        const now = whoIsToldWhat(term, asked)
        const keys = [...before, ...now].map(({ workerId, distance }) => `${workerId} ${distance}`)
        for (const one of now) expect(keys.filter((key) => key === `${one.workerId} ${one.distance}`)).toHaveLength(1)
        expect(new Set(now.map(({ workerId }) => workerId)).size).toBe(now.length)
        for (const { workerId } of now) expect(of.find(({ id }) => id === workerId)!.is).not.toBe('gone')
        const heard = before.some((one) => one.distance === distanceOn(term, habits, left(days)))
        if (!heard && of.some(({ is }) => is !== 'gone')) expect(now.length).toBeGreaterThan(0)
        const after = [...before, ...now.map((one) => ({ ...one, on: left(days), answered: false, failed: false }))]
        // Run again the same day: only whoever hears of it because a letter to somebody else did not arrive.
        const again = whoIsToldWhat(term, { ...asked, told: after })
        for (const one of again) expect(now).not.toContainEqual(one)
      },
    ),
  )
})

test('a letter is tried again ever later, and given up after almost a day', () => {
  const now = new Date('2026-12-01T08:00:00Z')
  const minutes = [1, 2, 3, 4, 5, 6, 7].map((tries) => (nextTry(tries, now)!.getTime() - now.getTime()) / 60_000)
  expect(minutes).toEqual([10, 20, 40, 80, 160, 320, 640])
  expect(nextTry(8, now)).toBeNull()
})
