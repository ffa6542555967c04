import { addDays, ageOn, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Note } from '../../contract/events.ts'
import type { HouseholdRole } from '../../contract.ts'
import type { NameValues, PermitValues } from '../../contract/details.ts'
import type { RelativeValues } from '../../contract/family.ts'
import type { ClientValues } from '../../contract/values.ts'
import { refuseDeath, refuseFuture, refuseName, refuseTargetGroup } from '../details.ts'
import { refuseClient, refuseStretch } from '../registering.ts'
import { type Plan, planned, refused, type Standing, type Step } from './steps.ts'

/** Key of the one client that begins with a birth. */
export const NEWBORN = 'newborn'
const OF_AGE = 18

const plan = (faults: Plan['faults'], steps: () => readonly Step[], notes: readonly Note[] = []): Plan =>
  faults.some((fault) => fault !== null) ? refused(...faults) : planned(steps(), notes)

/** A file for somebody of this family: where it is kept and what is talked as of this client, the rest unknown. */
const newClient = (of: ClientValues, given: Partial<ClientValues>): ClientValues => ({
  locationId: of.locationId,
  givenNames: '',
  familyName: '',
  callName: null,
  sayName: null,
  birthDate: null,
  birthDatePrecision: 'day',
  birthDateEstimated: false,
  birthDateSource: null,
  sex: null,
  nationalityId: of.nationalityId,
  languageId: of.languageId,
  targetGroupId: of.targetGroupId,
  nareis: false,
  vNumber: null,
  phone: null,
  email: null,
  contactWay: null,
  mayWriteHome: true,
  secondContact: null,
  needsInterpreter: false,
  remarks: null,
  ...given,
})

/** A new file is not secret by itself, so beside a secret one it would tell where the family is. */
const refuseSecret = (pointer: string, ...all: readonly Standing[]): Fault | null =>
  all.some(({ secret }) => secret) ? { pointer, code: 'fault/kept-secret' } : null

/** Whoever has no household yet gets one as its head, so that others can join. */
function householdSteps({ id: clientId, membership }: Standing, fromOn: PlainDate): Step[] {
  if (membership) return []
  const head = { clientId, householdId: null, role: 'head' as const, ofClientId: null, fromOn }
  return [{ what: 'household-begins' }, { what: 'membership-begins', ...head }]
}

type Joining = { key: string; role: HouseholdRole; ofClientId: string | null; fromOn: PlainDate }

/** In the household and the town of this client, from the day on which the client is there too. */
function joinSteps(of: Standing, { key, role, ofClientId, fromOn }: Joining): Step[] {
  const { membership, residence } = of
  const later = (since: PlainDate | null | undefined) => (since && since > fromOn ? since : fromOn)
  const place = { householdId: membership?.householdId ?? null, role, ofClientId, fromOn: later(membership?.fromOn) }
  const begins: Step[] = [{ what: 'membership-begins', clientId: key, ...place }]
  if (residence === null) return begins
  const { municipalityId } = residence
  return [...begins, { what: 'residence-begins', clientId: key, municipalityId, fromOn: later(residence.fromOn) }]
}

export type Birth = Pick<ClientValues, 'givenNames' | 'familyName' | 'birthDatePrecision' | 'sex' | 'nationalityId'> & {
  birthDate: PlainDate
}

export function planBirth(wish: Birth, of: Standing, today: PlainDate): Plan {
  const values = newClient(of.values, wish)
  const role = of.membership?.role ?? 'head'
  // A child of the couple needs no name of a parent; of anybody else in the household it does.
  const ofClientId = role === 'head' || role === 'partner' ? null : of.id
  return plan([...refuseClient(values, today), refuseSecret('/givenNames', of)], () => [
    ...householdSteps(of, wish.birthDate),
    { what: 'client-begins', key: NEWBORN, values },
    ...joinSteps(of, { key: NEWBORN, role: 'child', ofClientId, fromOn: wish.birthDate }),
  ])
}

export type Relative = { id: string; version: number; clientId: string; values: RelativeValues }
export type Arrival = {
  relativeIds: readonly string[]
  fromOn: PlainDate
  kind: PermitValues['kind'] | null
  untilOn: PlainDate | null
}

const roleOf = (relation: RelativeValues['relation']): HouseholdRole => (relation === 'other' ? 'lodger' : relation)

/** Family from elsewhere, with the members of the household that they hang on. */
export function planArrival(
  wish: Arrival,
  relatives: readonly Relative[],
  of: Standing,
  members: readonly Standing[],
  today: PlainDate,
): Plan {
  const coming = relatives.filter(({ id }) => wish.relativeIds.includes(id))
  const died = coming.some(({ values }) => values.deceased)
  const all = new Set(coming.map(({ id }) => id)).size === new Set(wish.relativeIds).size
  const faults = [
    all && !died ? null : { pointer: '/relativeIds', code: 'fault/unknown-choice' },
    refuseSecret('/relativeIds', of, ...members),
    refuseFuture('/fromOn', wish.fromOn, today),
    refuseStretch(wish.fromOn, wish.untilOn),
  ]
  return plan(faults, () => [
    ...householdSteps(of, wish.fromOn),
    ...coming.flatMap((one) => arrivalSteps(wish, one, of, members)),
  ])
}

function arrivalSteps(wish: Arrival, relative: Relative, of: Standing, members: readonly Standing[]): Step[] {
  const { id: key, version, clientId, values } = relative
  const ofWhom = members.find(({ id }) => id === clientId) ?? of
  const { relation, whereabouts: _whereabouts, country: _country, deceased: _deceased, ...person } = values
  const role = roleOf(relation)
  const ofHead = ofWhom.membership?.role === 'head' || ofWhom.membership === null
  const permit = { ground: 'nareis' as const, fromOn: wish.fromOn, untilOn: wish.untilOn, receivedOn: null }
  return [
    { what: 'client-begins', key, values: newClient(ofWhom.values, { ...person, nareis: true }) },
    { what: 'relative-goes', clientId: key, relativeId: key, version },
    ...joinSteps(of, { key, role, ofClientId: role === 'lodger' || ofHead ? null : ofWhom.id, fromOn: wish.fromOn }),
    ...(wish.kind === null
      ? []
      : [{ what: 'permit-begins' as const, clientId: key, values: { ...permit, kind: wish.kind } }]),
  ]
}

/** What runs on the day that a new permit begins ends the day before; what is to come stays. */
export function planPermit(wish: PermitValues & { fromOn: PlainDate }, of: Standing, today: PlainDate): Plan {
  const running = of.permits.filter(({ values }) => values.fromOn === null || values.fromOn < wish.fromOn)
  const overlaps = of.permits.some(({ values }) => values.fromOn === wish.fromOn)
  const ended = running.filter(({ values }) => values.untilOn === null || values.untilOn >= wish.fromOn)
  const faults = [
    refuseStretch(wish.fromOn, wish.untilOn),
    refuseFuture('/receivedOn', wish.receivedOn, today),
    overlaps ? { pointer: '/fromOn', code: 'fault/overlaps' } : null,
  ]
  return plan(faults, () => [
    ...ended.map(
      ({ id: permitId, version, values }): Step => ({
        what: 'permit-ends',
        clientId: of.id,
        permitId,
        version,
        values: { ...values, untilOn: addDays(wish.fromOn, -1) },
      }),
    ),
    { what: 'permit-begins', clientId: of.id, values: wish },
  ])
}

export type Renaming = Pick<NameValues, 'givenNames' | 'familyName' | 'paper'>

/** The name of before stays as a former one, so that it still finds the person. */
export function planRenaming(wish: Renaming, of: Standing): Plan {
  const { givenNames, familyName } = of.values
  const same = wish.givenNames === givenNames && wish.familyName === familyName
  const faults = [refuseName(wish), same ? { pointer: '/familyName', code: 'fault/already-there' } : null]
  const values = { ...of.values, givenNames: wish.givenNames, familyName: wish.familyName }
  return plan(faults, () => [
    { what: 'name-kept', clientId: of.id, values: { kind: 'former', givenNames, familyName, paper: null } },
    ...(wish.paper === null
      ? []
      : [{ what: 'name-added' as const, clientId: of.id, values: { kind: 'document' as const, ...wish } }]),
    { what: 'name-changes', clientId: of.id, version: of.version, values },
  ])
}

export function planComingOfAge(wish: { targetGroupId: string; fromOn: PlainDate }, of: Standing): Plan {
  const { values, targetGroupFrom, version, id: clientId } = of
  const born = values.birthDate
  const faults = [
    born !== null && (wish.fromOn < born || ageOn(born, wish.fromOn) < OF_AGE)
      ? { pointer: '/fromOn', code: 'fault/not-of-age' }
      : null,
    refuseTargetGroup(wish, { targetGroupId: values.targetGroupId, targetGroupFrom }),
  ]
  return plan(faults, () => [
    ...(values.targetGroupId === null
      ? []
      : [
          {
            what: 'group-kept' as const,
            clientId,
            values: {
              targetGroupId: values.targetGroupId,
              fromOn: targetGroupFrom,
              untilOn: addDays(wish.fromOn, -1),
            },
          },
        ]),
    { what: 'group-changes', clientId, version, ...wish },
  ])
}

/** The file stays open as it is for who was near; what else there is to do is left to people, and named. */
export function planPassing(wish: { deceasedOn: PlainDate }, of: Standing, today: PlainDate): Plan {
  const faults = [
    refuseFuture('/deceasedOn', wish.deceasedOn, today),
    refuseDeath(wish.deceasedOn, of.values.birthDate),
    of.deceasedOn === null ? null : { pointer: '/deceasedOn', code: 'fault/already-there' },
  ]
  const notes: Note[] = [
    ...(of.home === null ? [] : [{ what: 'home-stays' as const, name: of.name, word: of.home }]),
    ...of.guides.map(({ name }): Note => ({ what: 'guidance-runs', name: of.name, word: name })),
  ]
  return plan(faults, () => [{ what: 'dies', clientId: of.id, version: of.version, ...wish }], notes)
}
