import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refuseAgreeing, reviewsOf, tScore, type Weighed } from './goals.ts'

const goals = (weights: number[], scores: number[]): Weighed[] =>
  weights.map((weight, at) => ({ weight, score: scores[at] ?? 0 }))
const rounded = (of: Weighed[]) => Number(tScore(of)?.t.toFixed(1))

test('the published example: weights 3, 2, 1', () => {
  const reached = tScore(goals([3, 2, 1], [1, 0, -1]))
  expect(reached).toMatchObject({ weighted: 2, squares: 14, squared: 36 })
  expect(reached?.root.toFixed(3)).toBe('4.539')
  expect(rounded(goals([3, 2, 1], [1, 0, -1]))).toBe(54.4)
  expect(rounded(goals([3, 2, 1], [-1, -1, -2]))).toBe(34.6)
})

test.each([-2, -1, 0, 1, 2])('one goal at %i is 50 + 10x, whatever its weight', (score) => {
  for (const weight of [1, 2, 3, 9]) expect(tScore([{ weight, score }])?.t).toBeCloseTo(50 + 10 * score, 10)
})

const some = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), score: fc.integer({ min: -2, max: 2 }) }), {
  minLength: 1,
  maxLength: 12,
})

test('a higher score of one goal never lowers the whole, and raises it', () => {
  fc.assert(
    fc.property(some, fc.nat(), (all, pick) => {
      const at = pick % all.length
      const higher = all.map((goal, i) => (i === at ? { ...goal, score: goal.score + 1 } : goal))
      expect(tScore(higher)!.t).toBeGreaterThan(tScore(all)!.t)
    }),
  )
})

test('all weights times the same changes nothing; all as expected is 50; the order of goals says nothing', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 2, max: 7 }), (all, times) => {
      const t = tScore(all)!.t
      expect(tScore(all.map((goal) => ({ ...goal, weight: goal.weight * times })))!.t).toBeCloseTo(t, 8)
      expect(tScore(all.toReversed())!.t).toBeCloseTo(t, 8)
      expect(tScore(all.map(({ weight }) => ({ weight, score: 0 })))!.t).toBe(50)
    }),
  )
  expect(tScore([])).toBeNull()
})

const goal = (id: string, importance: number, changes = {}) => ({
  id,
  importance,
  difficulty: 1,
  agreedOn: '2026-01-10',
  withdrawnOn: null,
  ...changes,
})
const score = (goalId: string, heldOn: string, value: number, baseline = false) => ({
  goalId,
  heldOn,
  baseline,
  score: value,
})

test('a review counts the goals that have a score at both moments, and none that was withdrawn', () => {
  const all = [goal('a', 3), goal('b', 2), goal('c', 1), goal('gone', 3, { withdrawnOn: '2026-03-01' }), goal('new', 3)]
  const start = [
    score('a', '2026-01-10', -1, true),
    score('b', '2026-01-10', -1, true),
    score('c', '2026-01-10', -2, true),
    score('gone', '2026-01-10', -2, true),
  ]
  const day = '2026-07-01'
  const later = [
    score('a', day, 1),
    score('b', day, 0),
    score('c', day, -1),
    score('gone', day, 2),
    score('new', day, 2),
  ]
  const [review, ...more] = reviewsOf(all, [...start, ...later])
  expect(more).toEqual([])
  expect(review?.goals.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect([review?.before.t.toFixed(1), review?.now.t.toFixed(1), review?.change.toFixed(1)]).toEqual([
    '34.6',
    '54.4',
    '19.8',
  ])
  expect(reviewsOf(all, later)).toEqual([])
})

test('a goal is agreed with five described outcomes and a day to look at it again', () => {
  const five = ['a', 'b', 'c', 'd', 'e']
  expect(refuseAgreeing({ outcomes: five, reviewOn: '2026-06-01' }, '2026-01-10', '2026-01-10')).toEqual([])
  expect(refuseAgreeing({ outcomes: ['a', '', 'c', 'd', ''], reviewOn: null }, '2026-01-11', '2026-01-10')).toEqual([
    { pointer: '/outcomes/1', code: 'fault/outcome-missing' },
    { pointer: '/outcomes/4', code: 'fault/outcome-missing' },
    { pointer: '/reviewOn', code: 'fault/required' },
    { pointer: '/agreedOn', code: 'fault/in-the-future' },
  ])
  expect(refuseAgreeing({ outcomes: five, reviewOn: '2026-01-09' }, '2026-01-10', '2026-01-10')).toEqual([
    { pointer: '/reviewOn', code: 'fault/review-before-agreed' },
  ])
})
