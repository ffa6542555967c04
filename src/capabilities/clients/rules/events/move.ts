import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { HouseholdRole } from '../../contract.ts'
import type { moveTargets, Note } from '../../contract/events.ts'
import { refuseSuccession } from '../registering.ts'
import { type Plan, planned, refused, type Standing, type Step } from './steps.ts'

export type Move = {
  people: readonly { clientId: string; role: HouseholdRole | null }[]
  target: (typeof moveTargets)[number]
  withClientId: string | null
  municipalityId: string | null
  fromOn: PlainDate
}
/** The household that they leave, and the one that they join: of each who is in sight. */
export type Households = { own: readonly Standing[]; other: readonly Standing[] }

type Moving = { wish: Move; going: readonly Standing[]; staying: readonly Standing[]; other: readonly Standing[] }

/** The head, else the partner, else the eldest; without a birth date one stands last. */
export function headOf(people: readonly Standing[]): Standing | null {
  const rank = ({ membership, values }: Standing) =>
    `${{ head: 0, partner: 1 }[membership?.role as 'head'] ?? 2} ${values.birthDate ?? '9'}`
  return people.toSorted((a, b) => rank(a).localeCompare(rank(b)))[0] ?? null
}

/** What somebody is in the household that begins with this head. */
function roleUnder(head: Standing, one: Standing, going: readonly Standing[]): HouseholdRole {
  if (one.id === head.id) return 'head'
  const role = one.membership?.role ?? 'lodger'
  const parent = one.membership?.ofClientId
  if (role === 'child' && (parent ? going.some(({ id }) => id === parent) : isParent(head))) return 'child'
  return head.membership?.role === 'head' ? role : 'lodger'
}
const isParent = ({ membership }: Standing) => membership?.role === 'head' || membership?.role === 'partner'

function refuseMove({ wish, going, staying, other }: Moving): (Fault | null)[] {
  const strangers = wish.people.some(({ clientId }) => !going.some(({ id }) => id === clientId))
  const into = other.find(({ id }) => id === wish.withClientId)
  const moves = wish.target !== 'same'
  const fault = (when: boolean, pointer: string, code: string): Fault | null => (when ? { pointer, code } : null)
  return [
    fault(wish.people.length === 0, '/people', 'fault/required'),
    fault(strangers, '/people', 'fault/unknown-choice'),
    fault(wish.target === 'new' && staying.length === 0 && going.length > 1, '/people', 'fault/nobody-stays'),
    fault(wish.target === 'new' && going.length === 1 && isAlone(going[0]!, staying), '/people', 'fault/nobody-stays'),
    fault(wish.target === 'same' && wish.municipalityId === null, '/municipalityId', 'fault/required'),
    fault(wish.target === 'with' && wish.withClientId === null, '/withClientId', 'fault/required'),
    fault(wish.target === 'with' && wish.withClientId !== null && !into, '/withClientId', 'fault/unknown-choice'),
    fault(
      going.concat(staying).some(({ id }) => id === into?.id),
      '/withClientId',
      'fault/already-there',
    ),
    fault(wish.target === 'with' && wish.people.some(({ role }) => role === null), '/people', 'fault/role-missing'),
    ...going.map(({ membership }) => (moves && membership ? refuseSuccession(membership, wish.fromOn) : null)),
    ...going.map((one) => (residenceMoves(wish, one) ? refuseSuccession(one.residence, wish.fromOn) : null)),
  ]
}
const isAlone = (one: Standing, staying: readonly Standing[]) => one.membership !== null && staying.length === 0

const residenceMoves = ({ municipalityId }: Move, { residence }: Standing) =>
  municipalityId !== null && residence?.municipalityId !== municipalityId

function residenceSteps(wish: Move, one: Standing): Step[] {
  if (!residenceMoves(wish, one)) return []
  const { residence, id: clientId } = one
  const untilOn = addDays(wish.fromOn, -1)
  return [
    ...(residence
      ? [{ what: 'residence-ends' as const, clientId, residenceId: residence.id, version: residence.version, untilOn }]
      : []),
    { what: 'residence-begins', clientId, municipalityId: wish.municipalityId!, fromOn: wish.fromOn },
  ]
}

function leaving({ wish, going, staying }: Moving): Step[] {
  const ends = going.flatMap(({ id: clientId, membership }): Step[] =>
    membership
      ? [
          {
            what: 'membership-ends',
            clientId,
            membershipId: membership.id,
            version: membership.version,
            untilOn: addDays(wish.fromOn, -1),
          },
        ]
      : [],
  )
  const next = staying.some(({ membership }) => membership?.role === 'head') ? null : headOf(staying)
  const left = going.some(({ membership }) => membership?.role === 'head')
  if (!left || !next?.membership) return ends
  const { id: membershipId, version } = next.membership
  return [...ends, { what: 'role-changes', clientId: next.id, membershipId, version, role: 'head' }]
}

/** A household of their own, or that of somebody else; who is there without one gets one as its head. */
function joining({ wish, going, other }: Moving): Step[] {
  const { fromOn } = wish
  const into = wish.target === 'with' ? other.find(({ id }) => id === wish.withClientId)! : null
  const householdId = into?.membership?.householdId ?? null
  const head = into ?? headOf(going)!
  const chosen = (one: Standing) => wish.people.find(({ clientId }) => clientId === one.id)!.role
  const begins = (one: Standing, role: HouseholdRole): Step => ({
    what: 'membership-begins',
    clientId: one.id,
    householdId,
    role,
    ofClientId: role === 'head' || role === 'lodger' ? null : keptParent(one, going),
    fromOn,
  })
  return [
    ...(householdId === null ? [{ what: 'household-begins' as const }] : []),
    ...(into && householdId === null ? [begins(into, 'head')] : []),
    ...going
      .toSorted((a, b) => Number(b.id === head.id) - Number(a.id === head.id))
      .map((one) => begins(one, (into ? chosen(one) : roleUnder(head, one, going)) ?? 'lodger')),
  ]
}
const keptParent = ({ membership }: Standing, going: readonly Standing[]) =>
  going.some(({ id }) => id === membership?.ofClientId) ? membership!.ofClientId : null

type Guide = { id: string; name: string }
const guidesOf = (people: readonly Standing[]): Guide[] => [
  ...new Map(people.flatMap(({ guides }) => guides).map((one) => [one.id, one])).values(),
]

/** Who guides one of a household has the files of all of it open: whom that changes for. */
function guideNotes(before: readonly Standing[], after: readonly Standing[], one: Standing): Note[] {
  const [had, has] = [guidesOf([...before, one]), guidesOf([...after, one])]
  const apart = (these: readonly Guide[], those: readonly Guide[]) =>
    these.filter(({ id }) => !those.some((guide) => guide.id === id))
  return [
    ...apart(has, had).map(({ name }): Note => ({ what: 'guide-gains', name, word: one.name })),
    ...apart(had, has).map(({ name }): Note => ({ what: 'guide-loses', name, word: one.name })),
  ]
}

function notesOf({ wish, going, staying, other }: Moving): Note[] {
  const moves = wish.target !== 'same'
  const own = [...going, ...staying]
  const next = wish.target === 'with' ? [...going, ...other] : going
  const guides = moves
    ? [
        ...going.flatMap((one) => guideNotes(own, next, one)),
        ...staying.flatMap((one) => guideNotes(own, staying, one)),
        ...(wish.target === 'with' ? other.flatMap((one) => guideNotes(other, next, one)) : []),
      ]
    : []
  return [
    ...staying.map(({ name }): Note => ({ what: 'stays', name, word: null })),
    ...(moves && staying.length === 0 && going.some(({ membership }) => membership)
      ? [{ what: 'household-ends' as const, name: '', word: null }]
      : []),
    ...going.flatMap(({ name, home }): Note[] => (home === null ? [] : [{ what: 'home-stays', name, word: home }])),
    ...going.flatMap(({ name, relatives }): Note[] =>
      moves && relatives > 0 ? [{ what: 'relatives-along', name, word: String(relatives) }] : [],
    ),
    ...guides,
  ]
}

/** Persons move, never a whole household: who goes, who stays, who becomes head, and what that touches. */
export function planMove(wish: Move, { own, other }: Households): Plan {
  const ids = new Set(wish.people.map(({ clientId }) => clientId))
  const going = own.filter(({ id }) => ids.has(id))
  const moving: Moving = { wish, going, staying: own.filter(({ id }) => !ids.has(id)), other }
  const faults = refuseMove(moving).filter((fault) => fault !== null)
  if (faults.length > 0) return refused(...uniqueFaults(faults))
  return planned(
    [
      ...(wish.target === 'same' ? [] : [...leaving(moving), ...joining(moving)]),
      ...going.flatMap((one) => residenceSteps(wish, one)),
    ],
    notesOf(moving),
  )
}

const uniqueFaults = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.pointer} ${fault.code}`, fault])).values(),
]
