import type { PlainDate } from '#kernel/dates.ts'
import type { BoardCard, Stage } from '../contract.ts'

/** How far a placement has come. Who gets the key today has a home. */
export function stageOf(of: { housedOn: PlainDate | null; hasHome: boolean }, today: PlainDate): Stage {
  if (of.housedOn !== null) return of.housedOn > today ? 'key-planned' : 'housed'
  return of.hasHome ? 'home-found' : 'allocated'
}

export type BoardHousehold = { id: string; name: string | null; stage: Stage; cards: readonly BoardCard[] }

/** Who is allocated together and goes to one home stands on one card: same household, stage, days and home. */
export function groupByHousehold(cards: readonly BoardCard[]): BoardHousehold[] {
  const groups = new Map<string, BoardCard[]>()
  for (const card of cards) {
    const { householdId, stage, allocatedOn, housedOn, dwelling } = card
    const key =
      householdId === null ? card.placementId : [householdId, stage, allocatedOn, housedOn, dwelling].join('|')
    groups.set(key, [...(groups.get(key) ?? []), card])
  }
  return [...groups.entries()].map(([id, own]) => ({ id, name: familyNameOf(own), stage: own[0]!.stage, cards: own }))
}

/** The name that a household shares; null for one person, and where names differ. */
function familyNameOf(cards: readonly BoardCard[]): string | null {
  const names = new Set(cards.map((card) => card.familyName))
  const [first] = names
  return cards.length > 1 && names.size === 1 && first ? first : null
}
