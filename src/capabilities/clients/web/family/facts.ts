import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Family, FamilyMember } from '../../contract/family.ts'
import { displayName } from '../../rules/person.ts'
import { closedKey } from '../../rules/picture/family-tree.ts'
import { ageText } from '../parts/said.ts'
import { placeText } from './RelativesSection.tsx'

/** Drawn with an edge of its own, beside the words that say the same. */
export const looks = ['here', 'elsewhere', 'abroad', 'died', 'closed'] as const
export type Look = (typeof looks)[number]

/** What the picture says of one person, and the list under it. */
export type Facts = {
  key: string
  name: string
  /** The file, for who may open it. */
  to: string | null
  look: Look
  /** Who it is in the family and how old; where; what permit. */
  lines: readonly string[]
}

const joined = (...parts: (string | false | null)[]) => parts.filter(Boolean).join(' · ')

function nameOf(family: Family, id: string | null): string | null {
  const found = family.members.find((one) => (id === null ? one.role === 'head' : one.id === id))
  return found ? found.givenNames || found.familyName : null
}

function relationText(relation: string, of: string | null): string {
  return of === null || relation === '' ? relation : t('family.relative.ofName', { relation, name: of })
}

function roleText(family: Family, { role, ofClientId }: FamilyMember): string {
  if (role === 'head' || role === 'lodger') return family.members.length > 1 ? t(`clients.roles.${role}`) : ''
  return relationText(t(`clients.roles.${role}`), nameOf(family, ofClientId))
}

function homeText(one: FamilyMember, of: FamilyMember | undefined): string {
  const { home } = one
  if (home === null) return t('family.picture.homeUnknown')
  if (!home.housed) return joined(t('clients.waits'), home.municipality)
  if (of && of.id !== one.id && home.dwellingId !== null && livesWith(one, of)) {
    return t('family.picture.livesWith', { name: of.givenNames || of.familyName })
  }
  const where = [home.address, home.municipality].filter(Boolean).join(', ')
  return where === '' ? t('family.picture.housed') : t('family.picture.livesAt', { where })
}

function permitText({ permit }: FamilyMember, today: string): string | null {
  if (permit === null) return null
  const kind = t(`details.permit.kinds.${permit.kind}`)
  if (permit.untilOn === null) return kind
  const date = shortDate(permit.untilOn)
  return t(permit.untilOn < today ? 'family.picture.permitPast' : 'family.picture.permitUntil', { kind, date })
}

/** Together with the one whose picture it is, unless a home of each is known and they differ. */
function livesWith(one: FamilyMember, of: FamilyMember | undefined): boolean {
  if (one.id === of?.id || one.home === null || !of?.home) return true
  const [theirs, own] = [one.home, of.home].map((home) => (home.housed ? home.dwellingId : null))
  return theirs === own
}

function memberFacts(family: Family, one: FamilyMember, of: FamilyMember | undefined): Facts {
  const died = one.deceasedOn !== null
  return {
    key: one.id,
    name: displayName(one),
    to: `/clienten/${one.id}`,
    look: died ? 'died' : !family.showsHomes || livesWith(one, of) ? 'here' : 'elsewhere',
    lines: [
      roleText(family, one),
      ageText(one, one.deceasedOn ?? family.today),
      died
        ? t('clients.deceased', { date: shortDate(one.deceasedOn!) }).replace(/\.$/, '')
        : family.showsHomes && homeText(one, of),
      !died && permitText(one, family.today),
    ].filter((line) => typeof line === 'string' && line !== '') as string[],
  }
}

/** What may be told of everybody in the picture, by the keys of the tree. */
export function factsOf(family: Family, clientId: string): Facts[] {
  const of = family.members.find(({ id }) => id === clientId)
  const closed = family.closed.map(
    (one, at): Facts => ({
      key: closedKey(at),
      name: displayName(one),
      to: null,
      look: 'closed',
      lines: [t(`clients.roles.${one.role}`), ageText(one, family.today), t('clients.closedToYou')],
    }),
  )
  const relatives = family.relatives.map(
    ({ id, clientId: ofId, values }): Facts => ({
      key: id,
      name: displayName(values),
      to: null,
      look: values.deceased ? 'died' : values.whereabouts === 'abroad' ? 'abroad' : 'elsewhere',
      lines: [
        relationText(t(`family.relative.relations.${values.relation}`), nameOf(family, ofId)),
        ...(values.deceased ? [t('family.relative.died')] : [ageText(values, family.today), placeText(values)]),
      ],
    }),
  )
  return [...family.members.map((one) => memberFacts(family, one, of)), ...closed, ...relatives]
}
