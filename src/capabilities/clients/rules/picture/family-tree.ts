import type { Family } from '../../contract/family.ts'
import type { Relation, Someone } from './generations.ts'

export type Tree = { people: readonly Someone[]; relations: readonly Relation[] }

const KINDS = ['partner', 'child', 'parent', 'sibling'] as const
type Kind = (typeof KINDS)[number]

/** `one` is the child, the parent, the partner, the sibling of `other`. */
function relationOf(role: string, one: string, other: string): Relation[] {
  if (!KINDS.includes(role as Kind)) return []
  if (role === 'child') return [{ kind: 'parent', of: other, to: one }]
  return [{ kind: role as Exclude<Kind, 'child'>, of: one, to: other }]
}

export const closedKey = (at: number): string => `closed-${at}`

/** Who is in the picture and how they belong together; the head of the household first. */
export function familyTree({ members, relatives, closed }: Pick<Family, 'members' | 'relatives' | 'closed'>): Tree {
  const shut = closed.map((one, at) => ({ ...one, id: closedKey(at), ofClientId: null }))
  const all = [...members, ...shut]
  const head = all.find(({ role }) => role === 'head')?.id ?? null
  const partners = all.filter(({ role, ofClientId }) => role === 'partner' && (ofClientId ?? head) === head)
  const household = all.flatMap(({ id, role, ofClientId }) => {
    const other = ofClientId ?? head
    if (other === null || other === id) return []
    // A child of the head is, unless somebody says otherwise, also of the partner in the same household.
    const also = role === 'child' && ofClientId === null ? partners.map((one) => one.id) : []
    return [other, ...also].flatMap((of) => relationOf(role, id, of))
  })
  const elsewhere = relatives.flatMap(({ id, clientId, values }) => relationOf(values.relation, id, clientId))
  const someone = (id: string, birthDate: string | null): Someone => ({ key: id, born: birthDate })
  return {
    people: [...all.filter(({ id }) => id === head), ...all.filter(({ id }) => id !== head)]
      .map(({ id, birthDate }) => someone(id, birthDate))
      .concat(relatives.map(({ id, values }) => someone(id, values.birthDate))),
    relations: [...household, ...elsewhere],
  }
}
