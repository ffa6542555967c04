import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanings } from '#capabilities/organisation/contract.ts'
import { shippedRules } from '#capabilities/rules/public.ts'
import { type CaseKind, caseKinds, kindOfMeaning, type Regime, regimes } from '../contract/kinds.ts'
import { type Completion, stepConditions, stepStates } from '../contract/steps.ts'
import { type FamilyOutcome, type RelativeOutcome, relativeOutcomes } from '../contract/relatives.ts'
import { evidenceStates } from '../contract/evidence.ts'
import { evidenceOfRelative, isMissing } from './evidence.ts'
import { findPlannedStep, planOf } from './plans/find.ts'
import { closingMeaning, endingWords, endsTerm, outcomeOf, refuseOutcome, ruleOfOutcome } from './relatives.ts'
import { courseOf, nextOf, refuseCompletion, waitsFor } from './steps.ts'

const plans = caseKinds.flatMap((kind) => [null, ...regimes].map((regime) => [kind, regime] as const))
const known = new Set(shippedRules.map(({ id }) => id))

test('every kind of dossier is a meaning of a word of a foundation, and the other way round', () => {
  expect(meanings['legal-case-kind'].toSorted()).toEqual([...caseKinds].toSorted())
  expect([kindOfMeaning(null), kindOfMeaning('of-later'), kindOfMeaning('appeal')]).toEqual([
    'other-advice',
    'other-advice',
    'appeal',
  ])
})

test.each(plans)(
  'the plan of %s (%s) has steps with names of their own, rules that exist, and ends what began',
  (kind, regime) => {
    const steps = planOf(kind, regime)
    expect(steps.length).toBeGreaterThan(1)
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
    for (const [at, step] of steps.entries()) {
      expect(step.rules.filter((rule) => !known.has(rule))).toEqual([])
      expect([step.title.nl, step.title.en, step.source.nl, step.source.en]).not.toContain('')
      const begun =
        step.ends === null || steps.slice(0, at).some(({ key, rules }) => key === step.ends && rules.length > 0)
      expect([step.key, begun]).toEqual([step.key, true])
      expect(findPlannedStep([], step.key)?.key).toBe(step.key)
    }
  },
)

test('an application of before the Pact goes by an intention and a view; one of after by a screening', () => {
  const keys = (regime: 'before-pact' | 'pact') => planOf('asylum', regime).map(({ key }) => key)
  expect(keys('before-pact')).toEqual(expect.arrayContaining(['registration-interview', 'intention', 'view']))
  expect(keys('pact')).toEqual(expect.arrayContaining(['screening']))
  expect(keys('pact')).not.toContain('intention')
})

test.each<[CaseKind, Regime | null, string, string[]]>([
  // A decision on nationality or a travel document is none of the Aliens Act.
  ['naturalisation', null, 'refusal', ['objection-general']],
  ['travel-document', null, 'refusal', ['objection-general']],
  ['regular-family-reunification', null, 'refusal', ['objection']],
  // Without an application for asylum nobody is told the terms of the Pact.
  ['appeal', null, 'refusal', ['appeal-regular', 'appeal', 'appeal-accelerated']],
  ['appeal', 'pact', 'refusal', ['appeal', 'appeal-accelerated']],
  // First the last day: a permit that ends before somebody asks for renewal is lost.
  ['permit-extension', null, 'permit-end', ['permit-renewal', 'asylum-permit-renewal', 'regular-permit-renewal']],
])('%s (%s): %s is counted by %j', (kind, regime, key, rules) => {
  expect(planOf(kind, regime).find((step) => step.key === key)?.rules).toEqual(rules)
})

test.each<[RelativeOutcome[], FamilyOutcome]>([
  [[], 'none'],
  [['preparing', 'preparing'], 'preparing'],
  [['preparing', 'granted'], 'waiting'],
  [['waiting-for-dna', 'refused'], 'waiting'],
  [['granted', 'granted'], 'granted'],
  [['granted', 'refused'], 'partly-granted'],
  [['refused', 'refused'], 'refused'],
  [['arrived', 'arrived'], 'arrived'],
  [['arrived', 'granted'], 'partly-arrived'],
  [['arrived', 'refused', 'waiting-for-dna'], 'partly-arrived'],
  [['withdrawn', 'granted'], 'granted'],
  [['withdrawn'], 'withdrawn'],
])('%j together: %s', (each, together) => {
  expect(outcomeOf(each)).toBe(together)
})

const people = fc.array(fc.constantFrom(...relativeOutcomes), { maxLength: 8 })
test('the order of people does not matter, nor how many share an outcome, nor who withdrew beside others', () => {
  fc.assert(
    fc.property(people, (each) => {
      expect(outcomeOf(each.toReversed())).toBe(outcomeOf(each))
      expect(outcomeOf([...each, ...each])).toBe(outcomeOf(each))
      if (each.some((one) => one !== 'withdrawn')) expect(outcomeOf([...each, 'withdrawn'])).toBe(outcomeOf(each))
    }),
  )
})

test('nobody is closed as granted of whom one was refused, nor as refused of whom one was granted', () => {
  fc.assert(
    fc.property(people, (each) => {
      const meaning = closingMeaning(outcomeOf(each))
      const anyGranted = each.includes('granted') || each.includes('arrived')
      expect(each.includes('refused') && meaning === 'granted').toBe(false)
      expect(anyGranted && (meaning === 'refused' || meaning === 'withdrawn')).toBe(false)
    }),
  )
})

const standing = fc.record({
  key: fc.constant(null),
  state: fc.constantFrom(...stepStates),
  when: fc.constantFrom(null, ...stepConditions),
})
test('the next step is open, waits for nothing, and none before it does so too', () => {
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 12 }), people, (steps, outcomes) => {
      const course = courseOf(steps, outcomes)
      const next = nextOf(steps, course)
      const could = steps.map((step) => step.state === 'open' && waitsFor(step, course) === null)
      expect(next).toBe(could.indexOf(true))
    }),
  )
})

const nothing: Completion = {
  doneOn: '2026-11-01',
  rule: null,
  fromOn: null,
  ownerId: null,
  deputyId: null,
  document: null,
  reason: null,
  note: null,
}
const minded = { ownerId: 'a', deputyId: 'b' }
const plain = { today: '2026-11-18', rules: [] as string[], back: false, endsTerm: false }
const withRule = { ...plain, rules: ['objection'] }
test.each<[string, Partial<Completion>, typeof plain, string[]]>([
  ['a step without a rule', {}, plain, []],
  ['of tomorrow', { doneOn: '2026-11-19' }, plain, ['/doneOn fault/in-the-future']],
  ['with its rule', { rule: 'objection', ...minded }, withRule, []],
  [
    'with its rule and nobody',
    { rule: 'objection' },
    withRule,
    ['/ownerId fault/required', '/deputyId fault/required'],
  ],
  ['without a term or why', {}, withRule, ['/reason fault/no-term-why']],
  ['without a term, and why', { reason: 'x' }, withRule, []],
  ['with a rule of another step', { rule: 'appeal', ...minded }, withRule, ['/rule fault/unknown-choice']],
  [
    'counted back from nothing',
    { rule: 'objection', ...minded },
    { ...withRule, back: true },
    ['/fromOn fault/required'],
  ],
  ['ends a term silently', {}, { ...plain, endsTerm: true }, ['/document fault/document-or-reason']],
  ['ends a term with a paper', { document: 'x' }, { ...plain, endsTerm: true }, []],
])('%s', (_, wish, asked, expected) => {
  const faults = refuseCompletion({ ...nothing, ...wish }, asked)
  expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected)
})

test('every outcome with a rule asks who minds its term, or why none begins; its rule exists', () => {
  const today = '2026-11-18'
  for (const outcome of relativeOutcomes) {
    const wish = { outcome, outcomeOn: '2026-11-10', startsTerm: true, reason: null, ownerId: null, deputyId: null }
    const faults = refuseOutcome(wish, { outcome: 'preparing', outcomeOn: null }, today)
    expect([outcome, faults.length]).toEqual([outcome, ruleOfOutcome[outcome] ? 2 : 0])
    expect(refuseOutcome(wish, { outcome, outcomeOn: '2026-11-10' }, today)).toEqual([])
  }
  expect(Object.values(ruleOfOutcome).filter((rule) => !known.has(rule))).toEqual([])
})

test('the second choice is missing exactly when the first cannot be had', () => {
  for (const first of evidenceStates) {
    const of = (grade: 'official' | 'indicative', state: (typeof evidenceStates)[number]) => ({
      relativeId: 'a',
      aspect: 'identity' as const,
      grade,
      state,
    })
    const all = [of('official', first), of('indicative', 'open')]
    expect([first, isMissing(all[0]!, all)]).toEqual([first, first === 'open' || first === 'asked'])
    expect([first, isMissing(all[1]!, all)]).toEqual([first, first === 'not-obtainable'])
  }
})

test('the consent of the parent who stays is asked for a child alone', () => {
  const items = (relation: string) => evidenceOfRelative('family-reunification', relation).map(({ item }) => item)
  expect(items('child')).toContain('consent-left-behind')
  for (const relation of ['partner', 'parent', 'sibling', 'other'])
    expect(items(relation)).not.toContain('consent-left-behind')
})

test.each([
  ['waiting-for-dna', 'granted', 'done'],
  ['waiting-for-dna', 'refused', 'done'],
  ['waiting-for-dna', 'waiting-for-decision', null],
  ['granted', 'arrived', 'done'],
  ['granted', 'refused', null],
  ['refused', 'waiting-for-decision', null],
  ['refused', 'granted', null],
  ['refused', 'withdrawn', 'withdrawn'],
  ['waiting-for-dna', 'withdrawn', 'withdrawn'],
] as const)('the term of %s when it becomes %s: %s', (before, next, ending) => {
  expect(endsTerm(before, next)).toBe(ending)
  if (ending !== null) expect(endingWords[next]).toBeTruthy()
})
