import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Aspect, EvidenceState, Grade } from '../contract/evidence.ts'
import type { CaseKind } from '../contract/kinds.ts'
import type { Words } from '../contract/steps.ts'

export type EvidenceItem = { item: string; aspect: Aspect; grade: Grade; title: Words }

const kinds = {
  identity: ['Identiteit', 'Identity'],
  nationality: ['Nationaliteit', 'Nationality'],
  'family-tie': ['Gezinsband', 'Family tie'],
} as const

/** From official to indicative, as the IND asks for them: who somebody is, of which country, and whose family. */
const ofEach: readonly EvidenceItem[] = Object.entries(kinds).flatMap(([aspect, [nl, en]]) => [
  {
    item: `${aspect}-official`,
    aspect: aspect as Aspect,
    grade: 'official',
    title: { nl: `${nl}: officieel document`, en: `${en}: official document` },
  },
  {
    item: `${aspect}-indicative`,
    aspect: aspect as Aspect,
    grade: 'indicative',
    title: { nl: `${nl}: ander (indicatief) bewijs`, en: `${en}: other (indicative) proof` },
  },
])

const consent: EvidenceItem = {
  item: 'consent-left-behind',
  aspect: 'consent',
  grade: 'official',
  title: { nl: 'Toestemming van de ouder die achterblijft', en: 'Consent of the parent left behind' },
}

const ofSponsor: readonly EvidenceItem[] = [
  {
    item: 'income',
    aspect: 'income',
    grade: 'official',
    title: { nl: 'Inkomen van de referent', en: 'Income of the sponsor' },
  },
  {
    item: 'insurance',
    aspect: 'insurance',
    grade: 'official',
    title: { nl: 'Verzekering van de referent', en: 'Insurance of the sponsor' },
  },
]

/** Of one member of the family: a child comes with the consent of the parent who stays. */
export const evidenceOfRelative = (kind: CaseKind, relation: string): readonly EvidenceItem[] =>
  kind === 'family-reunification' && relation === 'child' ? [...ofEach, consent] : ofEach

/** Of the one whose dossier it is. */
export const evidenceOfClient = (kind: CaseKind): readonly EvidenceItem[] =>
  kind === 'regular-family-reunification' ? ofSponsor : []

const known = new Map([...ofEach, consent, ...ofSponsor].map((one) => [one.item, one]))
export const evidenceItem = (item: string): EvidenceItem | undefined => known.get(item)

type Standing = { relativeId: string | null; aspect: Aspect; grade: Grade; state: EvidenceState }
const isThere = (state: EvidenceState) => state === 'received' || state === 'sent'

/** Has to come still. A paper of the second choice only when the first cannot be had. */
export function isMissing(one: Standing, all: readonly Standing[]): boolean {
  if (one.state !== 'open' && one.state !== 'asked') return false
  if (one.grade === 'official' || one.aspect === 'own') return true
  const official = all.filter(
    (other) => other.relativeId === one.relativeId && other.aspect === one.aspect && other.grade === 'official',
  )
  return official.length > 0
    ? official.every(({ state }) => state === 'not-obtainable')
    : !all.some((other) => other.relativeId === one.relativeId && other.aspect === one.aspect && isThere(other.state))
}

type Wish = { state: EvidenceState; stateOn: PlainDate | null; why: string | null }
export function refuseEvidence({ state, stateOn, why }: Wish, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (state !== 'open' && stateOn === null) faults.push({ pointer: '/stateOn', code: 'fault/required' })
  if (state !== 'open' && stateOn !== null && stateOn > today)
    faults.push({ pointer: '/stateOn', code: 'fault/in-the-future' })
  if (state === 'not-obtainable' && !why) faults.push({ pointer: '/why', code: 'fault/required' })
  return faults
}
