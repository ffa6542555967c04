import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HouseholdRole } from '../../contract.ts'
import { headOf, type Move, planMove } from './move.ts'
import type { Standing, Step } from './steps.ts'

const values = {} as Standing['values']
const someone = (id: string, role: HouseholdRole | null, change: Partial<Standing> = {}): Standing => ({
  id,
  name: id,
  values: { ...values, birthDate: null },
  deceasedOn: null,
  secret: false,
  targetGroupFrom: null,
  version: 1,
  membership: role && { id: `m-${id}`, fromOn: null, version: 1, householdId: 'home', role, ofClientId: null },
  residence: { id: `r-${id}`, fromOn: null, version: 1, municipalityId: 'hillegom' },
  permits: [],
  home: null,
  guides: [],
  relatives: 0,
  ...change,
})
const born = (birthDate: string) => ({ values: { ...values, birthDate } })
const move = (ids: readonly string[], change: Partial<Move> = {}): Move => ({
  people: ids.map((clientId) => ({ clientId, role: null })),
  target: 'new',
  withClientId: null,
  municipalityId: null,
  fromOn: '2026-11-10',
  ...change,
})
const roles = (steps: readonly Step[]) =>
  steps.flatMap((step) =>
    step.what === 'membership-begins' || step.what === 'role-changes' ? [`${step.clientId} ${step.role}`] : [],
  )

test.each([
  ['the head, before whoever is older', [someone('a', 'child', born('1950-01-01')), someone('b', 'head')], 'b'],
  ['the partner where there is no head', [someone('a', 'child', born('1950-01-01')), someone('b', 'partner')], 'b'],
  [
    'the eldest where there is neither',
    [someone('a', 'child', born('2010-01-01')), someone('b', 'child', born('2008-01-01'))],
    'b',
  ],
  [
    'whoever has a birth date, before who has none',
    [someone('a', 'child'), someone('b', 'child', born('2008-01-01'))],
    'b',
  ],
])('the head is %s', (_, people, head) => {
  expect(headOf(people)?.id).toBe(head)
})

const family = [
  someone('mother', 'head', born('1985-01-01')),
  someone('father', 'partner', born('1983-01-01')),
  someone('son', 'child', born('2006-01-01')),
  someone('girl', 'child', born('2015-01-01')),
  someone('guest', 'lodger'),
]

test.each([
  ['a partner with a child: still their child', ['father', 'girl'], ['father head', 'girl child']],
  ['the head with a child: the partner becomes head', ['mother', 'girl'], ['father head', 'mother head', 'girl child']],
  ['a grown child alone', ['son'], ['son head']],
  ['two children: the eldest is head, the other lives with them', ['girl', 'son'], ['son head', 'girl lodger']],
  [
    'both parents: the eldest of who stays becomes head',
    ['mother', 'father'],
    ['son head', 'mother head', 'father partner'],
  ],
])('%s', (_, ids, said) => {
  expect(roles(planMove(move(ids), { own: family, other: [] }).steps)).toEqual(said)
})

test('a child of a named parent stays that where the parent comes along', () => {
  const own = [
    someone('grandmother', 'head'),
    someone('mother', 'child', born('1990-01-01')),
    someone('baby', 'child', {
      ...born('2020-01-01'),
      membership: { ...someone('baby', 'child').membership!, ofClientId: 'mother' },
    }),
  ]
  const { steps } = planMove(move(['mother', 'baby']), { own, other: [] })
  expect(
    steps.filter((step) => step.what === 'membership-begins').map(({ role, ofClientId }) => [role, ofClientId]),
  ).toEqual([
    ['head', null],
    ['child', 'mother'],
  ])
})

test('a day on which somebody moved already is refused at the day', () => {
  const late = { ...family[3]!, membership: { ...family[3]!.membership!, fromOn: '2026-11-10' } }
  const plan = planMove(move(['girl']), { own: [...family.slice(0, 3), late], other: [] })
  expect([plan.steps, plan.faults]).toEqual([[], [{ pointer: '/fromOn', code: 'fault/overlaps' }]])
})

test('whoever is in the town already gets no second line of it', () => {
  const wish = move(['mother'], { target: 'same', municipalityId: 'hillegom' })
  expect(planMove(wish, { own: family, other: [] }).steps).toEqual([])
})

test('guides: who gains and who loses sight is told of each person once', () => {
  const [joke, piet] = [
    { id: 'j', name: 'Joke' },
    { id: 'p', name: 'Piet' },
  ]
  const own = [someone('a', 'head', { guides: [joke] }), someone('b', 'partner')]
  const other = [someone('c', 'head', { guides: [piet] })].map((one) => ({
    ...one,
    membership: { ...one.membership!, householdId: 'there' },
  }))
  const wish = move([], { target: 'with', withClientId: 'c', people: [{ clientId: 'b', role: 'lodger' }] })
  const { notes } = planMove(wish, { own, other })
  expect(notes.map(({ what, name, word }) => [what, name, word].filter(Boolean).join(' '))).toEqual([
    'stays a',
    'guide-gains Piet b',
    'guide-loses Joke b',
  ])
})

test('everybody goes or stays; who goes leaves once and begins once, and every household that is left has a head', () => {
  const member = fc.record({
    role: fc.constantFrom('head', 'partner', 'child', 'parent', 'sibling', 'lodger'),
    goes: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(member, { minLength: 2, maxLength: 12 }), (members) => {
      const own = members.map(({ role }, at) =>
        someone(`p${at}`, at === 0 ? 'head' : role === 'head' ? 'child' : (role as HouseholdRole)),
      )
      const going = own.filter((_, at) => members[at]!.goes).map(({ id }) => id)
      const { steps, notes, faults } = planMove(move(going), { own, other: [] })
      fc.pre(faults.every((fault) => fault === null))
      const of = (what: Step['what']) =>
        steps.flatMap((step) => (step.what === what && 'clientId' in step ? [step.clientId] : []))
      const stays = notes.filter(({ what }) => what === 'stays').map(({ name }) => name)
      expect(of('membership-ends').sort()).toEqual([...going].sort())
      expect(of('membership-begins').sort()).toEqual([...going].sort())
      expect([...going, ...stays].sort()).toEqual(own.map(({ id }) => id).sort())
      expect(roles(steps).filter((said) => said.endsWith(' head'))).toHaveLength(going.includes('p0') ? 2 : 1)
    }),
  )
})
