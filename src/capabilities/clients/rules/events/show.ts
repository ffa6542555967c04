import type { ShownStep } from '../../contract/events.ts'
import { displayName } from '../person.ts'
import type { Standing, Step } from './steps.ts'

const nothing = { role: null, permit: null, word: null, on: null }

/** Ids in the steps that have a name of their own. */
export const wordIds = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => {
    if (step.what === 'residence-begins') return [step.municipalityId]
    if (step.what === 'group-changes') return [step.targetGroupId]
    return step.what === 'group-kept' ? [step.values.targetGroupId] : []
  })

/** What a step says beside whom it is about. */
function detailOf(step: Step, words: ReadonlyMap<string, string>): Partial<ShownStep> {
  switch (step.what) {
    case 'membership-ends':
    case 'residence-ends':
      return { on: step.untilOn }
    case 'membership-begins':
      return { role: step.role, on: step.fromOn }
    case 'role-changes':
      return { role: step.role }
    case 'residence-begins':
      return { word: words.get(step.municipalityId) ?? '', on: step.fromOn }
    case 'permit-ends':
      return { permit: step.values.kind, on: step.values.untilOn }
    case 'permit-begins':
      return { permit: step.values.kind, on: step.values.fromOn }
    case 'name-kept':
    case 'name-added':
    case 'name-changes':
      return { word: displayName(step.values) }
    case 'group-kept':
      return { word: words.get(step.values.targetGroupId) ?? '', on: step.values.untilOn }
    case 'group-changes':
      return { word: words.get(step.targetGroupId) ?? '', on: step.fromOn }
    case 'dies':
      return { on: step.deceasedOn }
    default:
      return {}
  }
}

/** The steps as people read them: one line for each. */
export function showSteps(
  steps: readonly Step[],
  people: readonly Standing[],
  words: ReadonlyMap<string, string>,
): ShownStep[] {
  const names = new Map([
    ...people.map(({ id, name }): [string, string] => [id, name]),
    ...steps.flatMap((step): [string, string][] =>
      step.what === 'client-begins' ? [[step.key, displayName(step.values)]] : [],
    ),
  ])
  return steps.map((step) => {
    const who = step.what === 'client-begins' ? step.key : 'clientId' in step ? step.clientId : ''
    return { ...nothing, what: step.what, name: names.get(who) ?? '', ...detailOf(step, words) }
  })
}
