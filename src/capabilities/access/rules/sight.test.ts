import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roles } from '#kernel/actor.ts'
import { compartments, reaches, type Scope } from '#kernel/compartments.ts'
import { actorFrom, behindGlass, type Holding, type Known, type Rule, sightOf } from './sight.ts'

const holding = (of: Partial<Holding>): Holding => ({
  foundationId: 'f',
  foundationName: 'Welkom',
  practice: false,
  role: 'guide',
  workerId: null,
  locationId: null,
  municipalityId: null,
  ...of,
})
const rule = (of: Partial<Rule>): Rule => ({
  foundationId: 'f',
  role: 'guide',
  compartment: 'basics',
  reach: 'own',
  mayWrite: false,
  ...of,
})
const places = [
  { id: 'hillegom', name: 'Hillegom', foundationId: 'f' },
  { id: 'lisse', name: 'Lisse', foundationId: 'f' },
  { id: 'elsewhere', name: 'Elders', foundationId: 'g' },
]
const known = (of: Partial<Known>): Known => ({
  accountId: 'a',
  displayName: 'Ans',
  chosenFoundationId: null,
  trying: null,
  holdings: [],
  locations: places,
  rules: [],
  openings: [],
  namedFor: [],
  ...of,
})

test('no holding is no actor', () => {
  expect(actorFrom(known({}))).toBeNull()
})

test.each([
  ['none', undefined],
  ['own', { foundation: false, locationIds: [], ties: ['trajectory'] }],
  ['location', { foundation: false, locationIds: ['hillegom'], ties: [] }],
  ['foundation', { foundation: true, locationIds: ['hillegom', 'lisse'], ties: [] }],
] as const)('a reach of %s at one location', (reach, scope) => {
  const sight = sightOf([holding({ locationId: 'hillegom' })], { locations: places, rules: [rule({ reach })] })
  expect(sight).toEqual({ read: scope ? { basics: scope } : {}, write: {} })
})

test('a holding for all locations is for those of its own foundation that are open', () => {
  const { read } = sightOf([holding({})], { locations: places, rules: [rule({ reach: 'location' })] })
  expect(read.basics?.locationIds).toEqual(['hillegom', 'lisse'])
})

test('a language coach is coupled by the pair, everybody else by a trajectory', () => {
  const rules = [rule({}), rule({ role: 'language-coach', compartment: 'language' })]
  const { read } = sightOf([holding({}), holding({ role: 'language-coach' })], { locations: places, rules })
  expect([read.basics?.ties, read.language?.ties]).toEqual([['trajectory'], ['pair']])
})

test('a guide who leads a team elsewhere keeps the own clients beside that location', () => {
  const rules = [rule({ mayWrite: true }), rule({ role: 'team-leader', reach: 'location' })]
  const held = [holding({ locationId: 'lisse' }), holding({ role: 'team-leader', locationId: 'hillegom' })]
  const sight = sightOf(held, { locations: places, rules })
  expect(sight.read.basics).toEqual({ foundation: false, locationIds: ['hillegom'], ties: ['trajectory'] })
  expect(sight.write.basics).toEqual({ foundation: false, locationIds: [], ties: ['trajectory'] })
})

test('who works for two foundations acts for the one that was chosen, as long as that lasts', () => {
  const holdings = [
    holding({ workerId: 'w1' }),
    holding({ foundationId: 'g', role: 'team-leader', workerId: 'w2', practice: true }),
  ]
  const rules = [
    rule({}),
    rule({ compartment: 'desk', reach: 'location' }),
    rule({ foundationId: 'g', role: 'team-leader', reach: 'location' }),
    rule({ foundationId: 'g', role: 'team-leader', compartment: 'desk', reach: 'location' }),
  ]
  const openings = [
    { foundationId: 'f', clientId: 'c1', kind: 'walk-in' as const, locationId: 'hillegom' },
    { foundationId: 'g', clientId: 'c2', kind: 'walk-in' as const, locationId: 'elsewhere' },
  ]
  const first = actorFrom(known({ holdings, rules, openings }))
  expect(first).toMatchObject({ foundationId: 'f', roles: ['guide'], workerId: 'w1', walkInIds: ['c1'] })
  expect(first!.sight.read.basics?.locationIds).toEqual([])
  const chosen = actorFrom(known({ holdings, rules, openings, chosenFoundationId: 'g' }))
  expect(chosen).toMatchObject({ foundationId: 'g', workerId: 'w2', walkInIds: ['c2'], practice: true })
  expect(chosen!.sight.read.basics?.locationIds).toEqual(['elsewhere'])
  expect(actorFrom(known({ holdings, rules, chosenFoundationId: 'h' }))?.foundationId).toBe('f')
})

test('broken glass opens its compartments for reading, without a place or a tie', () => {
  const openings = [{ foundationId: 'f', clientId: 'c', kind: 'break-glass' as const, locationId: 'lisse' }]
  const rules = [rule({ role: 'coordinator', compartment: 'reports', reach: 'foundation', mayWrite: true })]
  const actor = actorFrom(known({ holdings: [holding({ role: 'coordinator' })], rules, openings }))!
  expect(Object.keys(actor.sight.read).sort()).toEqual([...behindGlass, 'reports'].sort())
  expect(actor.sight.read.basics).toEqual({ foundation: false, locationIds: [], ties: [] })
  expect(Object.keys(actor.sight.write)).toEqual(['reports'])
})

test('an administrator looks as another function: with its sight, without clients of anybody, and nobody else can', () => {
  const trying = { role: 'guide', locationId: 'lisse' } as const
  const openings = [{ foundationId: 'f', clientId: 'c', kind: 'break-glass' as const, locationId: 'lisse' }]
  const rules = [rule({}), rule({ compartment: 'desk', reach: 'location' })]
  const of = { trying, rules, openings, namedFor: ['c'] }
  const actor = actorFrom(known({ ...of, holdings: [holding({ role: 'administrator', workerId: 'w' })] }))!
  expect(actor).toMatchObject({
    roles: ['guide'],
    workerId: null,
    tryingOut: true,
    brokenGlassIds: [],
    namedForIds: [],
  })
  expect(actor.sight.read.desk?.locationIds).toEqual(['lisse'])
  const leader = actorFrom(known({ ...of, holdings: [holding({ role: 'team-leader' })] }))!
  expect(leader).toMatchObject({ roles: ['team-leader'], tryingOut: false })
})

test('what was opened for once closes with the function that opened it', () => {
  const openings = [
    { foundationId: 'f', clientId: 'c1', kind: 'walk-in' as const, locationId: 'lisse' },
    { foundationId: 'f', clientId: 'c2', kind: 'break-glass' as const, locationId: 'lisse' },
  ]
  const rules = [rule({ compartment: 'desk', reach: 'location' })]
  const as = (role: Holding['role']) => actorFrom(known({ holdings: [holding({ role })], rules, openings }))!
  expect(as('guide')).toMatchObject({ walkInIds: ['c1'], brokenGlassIds: ['c2'] })
  expect(as('hr')).toMatchObject({ walkInIds: [], brokenGlassIds: [], sight: { read: {} } })
})

test('a walk-in closes when the client is elsewhere now, broken glass does not', () => {
  const at = { foundationId: 'f', clientId: 'c', locationId: 'lisse' }
  const openings = [
    { ...at, kind: 'walk-in' as const },
    { ...at, kind: 'break-glass' as const },
  ]
  const rules = [rule({ compartment: 'desk', reach: 'location' })]
  const of = (locationId: string) => actorFrom(known({ holdings: [holding({ locationId })], rules, openings }))!
  expect(of('lisse')).toMatchObject({ walkInIds: ['c'], brokenGlassIds: ['c'] })
  expect(of('hillegom')).toMatchObject({ walkInIds: [], brokenGlassIds: ['c'] })
})

const someRule = fc.record({
  foundationId: fc.constantFrom('f', 'g'),
  role: fc.constantFrom(...roles),
  compartment: fc.constantFrom(...compartments),
  reach: fc.constantFrom(...reaches),
  mayWrite: fc.boolean(),
})
const someHolding = fc
  .record({ foundationId: fc.constantFrom('f', 'g'), role: fc.constantFrom(...roles) })
  .chain((of) =>
    fc.constantFrom(null, 'hillegom', 'lisse', 'closed').map((locationId) => holding({ ...of, locationId })),
  )
const within = (one: Scope | undefined, other: Scope | undefined): boolean =>
  !one ||
  (other !== undefined &&
    (!one.foundation || other.foundation) &&
    one.locationIds.every((id) => other.locationIds.includes(id)) &&
    one.ties.every((tie) => other.ties.includes(tie)))

test('a function more takes nothing away, writing never goes further than reading, and nothing comes from elsewhere', () => {
  fc.assert(
    fc.property(fc.array(someRule), fc.array(someHolding), someHolding, (rules, held, more) => {
      const where = { locations: places, rules }
      const [before, after] = [sightOf(held, where), sightOf([...held, more], where)]
      for (const compartment of compartments) {
        expect(within(before.read[compartment], after.read[compartment])).toBe(true)
        expect(within(before.write[compartment], after.write[compartment])).toBe(true)
        expect(within(after.write[compartment], after.read[compartment])).toBe(true)
      }
      const here = sightOf(
        held.filter((one) => one.foundationId === 'f'),
        where,
      )
      expect(Object.values(here.read).flatMap((scope) => scope.locationIds)).not.toContain('elsewhere')
      expect(sightOf([...held, ...held].reverse(), where).read.basics?.ties.length ?? 0).toBe(
        before.read.basics?.ties.length ?? 0,
      )
    }),
  )
})

test('a thousand functions on one person make one sight, quickly and of the size of the foundation', () => {
  const held = Array.from({ length: 1000 }, (_, at) =>
    holding({ role: roles[at % roles.length]!, locationId: at % 2 === 0 ? 'hillegom' : 'lisse' }),
  )
  const rules = roles.flatMap((role) =>
    compartments.map((compartment) => rule({ role, compartment, reach: 'location' })),
  )
  const { read } = sightOf(held, { locations: places, rules })
  expect(Object.keys(read)).toHaveLength(compartments.length)
  expect([...read.basics!.locationIds].sort()).toEqual(['hillegom', 'lisse'])
})
