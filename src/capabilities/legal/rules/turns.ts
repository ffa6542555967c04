import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { LegalTerm } from '../contract/terms.ts'
import type { TurnKind, TurnValues } from '../contract/turns.ts'

export type TurnedTerm = Pick<LegalTerm, 'state' | 'fromOn' | 'dueOn' | 'standsSince'>
type Turn = Pick<TurnValues, 'kind' | 'fromOn' | 'toOn' | 'value' | 'unit' | 'ground'>
/** What somebody writes down themselves. */
type Written = Turn & { kind: TurnKind }
type Unit = NonNullable<TurnValues['unit']>
/** As the engine of the rules takes it. */
type Happening =
  | { kind: 'suspended'; from: PlainDate; until: PlainDate | null; ground: string }
  | { kind: 'extended'; on: PlainDate; length: { value: number; unit: Unit }; ground: string }
  | { kind: 'shortened'; on: PlainDate; to: PlainDate; ground: string }
  | { kind: 'restarted'; on: PlainDate; ground: string }

/** What happened, in the order in which it was written down: running again ends the standing still before it. */
export function happeningsOf(turns: readonly Turn[]): Happening[] {
  const happened: Happening[] = []
  for (const turn of turns) {
    if (turn.kind !== 'resumed') happened.push(...happening(turn))
    else {
      const at = happened.findLastIndex((one) => one.kind === 'suspended' && one.until === null)
      const still = happened[at]
      if (still?.kind === 'suspended') happened[at] = { ...still, until: turn.fromOn }
    }
  }
  return happened
}

function happening({ kind, fromOn, toOn, value, unit, ground }: Turn): Happening[] {
  switch (kind) {
    case 'came':
    case 'resumed':
      return []
    case 'suspended':
      return [{ kind, from: fromOn, until: null, ground }]
    case 'extended':
      return value === null || unit === null ? [] : [{ kind, on: fromOn, length: { value, unit }, ground }]
    case 'shortened':
    case 'set':
      return toOn === null ? [] : [{ kind: 'shortened', on: fromOn, to: toOn, ground }]
    case 'restarted':
      return [{ kind, on: fromOn, ground }]
  }
}

/** What can happen to a term as it stands. */
export const turnsFor = (state: LegalTerm['state']): readonly TurnKind[] =>
  state === 'waiting'
    ? ['came']
    : state === 'suspended'
      ? ['resumed', 'restarted']
      : state === 'running'
        ? ['extended', 'shortened', 'suspended', 'restarted']
        : []

const fault = (pointer: string, code: string): Fault => ({ pointer, code: `fault/${code}` })

/** `back`: what is counted back begins at a day that is still to come. */
export function refuseTurn(
  term: TurnedTerm,
  turn: Written,
  { today, back }: { today: PlainDate; back: boolean },
): Fault[] {
  if (!turnsFor(term.state).includes(turn.kind)) return [fault('', refusedKind(term.state))]
  return [
    ...(turn.ground === '' ? [fault('/ground', 'required')] : []),
    ...needless(turn),
    ...refuseDays(term, turn, { today, back }),
  ]
}

const refusedKind = (state: LegalTerm['state']) =>
  state === 'waiting'
    ? 'term-waits'
    : state === 'suspended'
      ? 'term-stands-still'
      : state === 'running'
        ? 'term-runs'
        : 'term-has-ended'

/** What belongs to another kind, or is missing of this one. */
function needless({ kind, toOn, value, unit }: Written): Fault[] {
  const length = kind === 'extended'
  return [
    ...(kind === 'shortened' && toOn === null ? [fault('/toOn', 'required')] : []),
    ...(kind !== 'shortened' && toOn !== null ? [fault('/toOn', 'unknown-choice')] : []),
    ...(length && value === null ? [fault('/value', 'required')] : []),
    ...(length && unit === null ? [fault('/unit', 'required')] : []),
    ...(!length && (value !== null || unit !== null) ? [fault('/value', 'unknown-choice')] : []),
  ]
}

function refuseDays(term: TurnedTerm, turn: Written, { today, back }: { today: PlainDate; back: boolean }): Fault[] {
  const { kind, fromOn, toOn } = turn
  const ahead = fromOn > today ? [fault('/fromOn', 'in-the-future')] : []
  const before = (day: PlainDate | null) => (day !== null && fromOn < day ? [fault('/fromOn', 'before-the-event')] : [])
  switch (kind) {
    case 'came':
      return back ? [] : ahead
    case 'restarted':
      return [...(back ? [] : ahead), ...before(term.fromOn)]
    case 'extended':
      return [...ahead, ...(back ? [] : before(term.fromOn))]
    case 'suspended':
      return term.dueOn !== null && fromOn > term.dueOn
        ? [fault('/fromOn', 'after-the-term')]
        : back
          ? []
          : before(term.fromOn)
    case 'resumed':
      return term.standsSince !== null && fromOn <= term.standsSince ? [fault('/fromOn', 'ends-before-start')] : []
    case 'shortened':
      return [
        ...ahead,
        ...(toOn !== null && term.dueOn !== null && toOn >= term.dueOn ? [fault('/toOn', 'not-earlier')] : []),
        ...(toOn !== null && !back && term.fromOn !== null && toOn < term.fromOn
          ? [fault('/toOn', 'before-the-event')]
          : []),
      ]
  }
}
