import { expect, test } from 'vitest'
import { shippedRules } from '#capabilities/rules/public.ts'
import { caseKinds } from '../contract/kinds.ts'
import { eventsOf, eventWords } from './events.ts'
import { planOf } from './plans/find.ts'

const own = (id: string, nl: string) => ({ id, countsFrom: { nl, en: nl } })
const isOwn = (id: string) => id.startsWith('own')

test.each([
  ['na de beschikking van', 'Na de beschikking'],
  ['na de laatste dag voor bezwaar,', 'Na de laatste dag voor bezwaar'],
  ['na ontvangst op', 'Na ontvangst'],
  ['after the decision of', 'After the decision'],
  ['vanaf', 'Vanaf'],
])('%s begins a line as %s', (countsFrom, words) => {
  expect(eventWords(countsFrom)).toBe(words)
})

test.each(caseKinds)('every rule can be chosen in a dossier of %s, under an event of which there is one', (kind) => {
  const events = eventsOf(planOf(kind, null), shippedRules, () => false)
  const reached = new Set(events.flatMap(({ rules }) => rules.map(({ id }) => id)))
  expect([...reached].toSorted()).toEqual([...new Set(shippedRules.map(({ id }) => id))].toSorted())
  expect(new Set(events.map(({ key }) => key)).size).toBe(events.length)
  // What belongs to this kind is on top.
  expect(events.map(({ ofPlan }) => ofPlan)).toEqual(
    events
      .map(({ ofPlan }) => ofPlan)
      .toSorted()
      .toReversed(),
  )
})

test('of a step the first rule is the usual one; a rule of the foundation that counts from the same event comes beside it', () => {
  const steps = [{ key: 'refusal', title: { nl: 'Afwijzing', en: 'Refusal' }, rules: ['a', 'b', 'gone'] }]
  const rules = [own('a', 'na x van'), own('b', 'na y van'), own('own-1', 'na x van'), own('own-2', 'na y van')]
  const [refusal, other, ...more] = eventsOf(steps, rules, isOwn)
  expect(refusal!.rules).toEqual([
    { id: 'a', usual: true },
    { id: 'b', usual: false },
    { id: 'own-1', usual: true },
  ])
  expect(other).toMatchObject({ title: { nl: 'Na y' }, ofPlan: false, rules: [{ id: 'own-2', usual: true }] })
  expect(more).toEqual([])
})
