import type { TermRule } from '#capabilities/rules/contract.ts'
import type { CaseEvent } from '../contract/events.ts'
import type { PlannedStep } from '../contract/steps.ts'

/** An event with the rules by which terms begin, the usual ones first. */
export type EventOfCase = CaseEvent & { rules: readonly { id: string; usual: boolean }[] }
type KnownRule = Pick<TermRule, 'id' | 'countsFrom'>

/**
 * What can happen in a dossier: the steps of its plan that begin a term, in the order of the plan; then the events of other
 * rules of the law and of the foundation. Of the rules of one step the first is the usual one, the others come in its place;
 * a rule of the foundation itself that counts from the same event comes beside it.
 */
export function eventsOf(
  steps: readonly Pick<PlannedStep, 'key' | 'title' | 'rules'>[],
  rules: readonly KnownRule[],
  isOwn: (id: string) => boolean,
): EventOfCase[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const planned = steps.flatMap(({ key, title, rules: named }) => {
    const there = named.filter((id) => known.has(id))
    const [first] = there
    if (first === undefined) return []
    const beside = [...known.values()].filter(
      ({ id, countsFrom }) => isOwn(id) && !there.includes(id) && countsFrom.nl === known.get(first)!.countsFrom.nl,
    )
    const chosen = [
      ...there.map((id) => ({ id, usual: id === first })),
      ...beside.map(({ id }) => ({ id, usual: true })),
    ]
    return [{ key, title, ofPlan: true, rules: chosen }]
  })
  const used = new Set(planned.flatMap((event) => event.rules.map(({ id }) => id)))
  const others = Map.groupBy(
    [...known.values()].filter(({ id }) => !used.has(id)),
    ({ countsFrom }) => countsFrom.nl,
  )
  return [...planned, ...[...others.values()].map(otherEvent)]
}

const otherEvent = (rules: readonly KnownRule[]): EventOfCase => ({
  key: `rule-${rules[0]!.id}`,
  title: { nl: eventWords(rules[0]!.countsFrom.nl), en: eventWords(rules[0]!.countsFrom.en) },
  ofPlan: false,
  rules: rules.map(({ id }) => ({ id, usual: rules.length === 1 })),
})

/** `na de beschikking van`, which stands before a date, without its last word, and as a line begins. */
export function eventWords(countsFrom: string): string {
  const words = countsFrom.replace(/,?\s+(van|of|op|on)$/, '').replace(/,$/, '')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
