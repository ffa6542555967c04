import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { HouseholdRole } from '../../contract.ts'
import type { NameValues, PermitValues, TargetGroupValues } from '../../contract/details.ts'
import type { Note } from '../../contract/events.ts'
import type { ClientValues } from '../../contract/values.ts'

type Running = { id: string; fromOn: PlainDate | null; version: number }
export type Membership = Running & { householdId: string; role: HouseholdRole; ofClientId: string | null }

/** Somebody of the household as an event finds them. */
export type Standing = {
  id: string
  name: string
  values: ClientValues
  deceasedOn: PlainDate | null
  secret: boolean
  targetGroupFrom: PlainDate | null
  version: number
  membership: Membership | null
  residence: (Running & { municipalityId: string }) | null
  /** Permits that run or are to come. */
  permits: readonly { id: string; version: number; values: PermitValues }[]
  /** Where somebody lives or waits to live, in words. */
  home: string | null
  /** Who guides this person by a trajectory of their own. */
  guides: readonly { id: string; name: string }[]
  /** How many relatives elsewhere hang on this person. */
  relatives: number
}

/** A client by id, or by the key of a client that begins in the same event. */
type Who = { clientId: string }

/** One change of one record; a household without an id is the one that begins in the same event. */
export type Step =
  | { what: 'client-begins'; key: string; values: ClientValues }
  | ({ what: 'relative-goes'; relativeId: string; version: number } & Who)
  | { what: 'household-begins' }
  | ({ what: 'membership-ends'; membershipId: string; version: number; untilOn: PlainDate } & Who)
  | ({
      what: 'membership-begins'
      householdId: string | null
      role: HouseholdRole
      ofClientId: string | null
      fromOn: PlainDate | null
    } & Who)
  | ({ what: 'role-changes'; membershipId: string; version: number; role: HouseholdRole } & Who)
  | ({ what: 'residence-ends'; residenceId: string; version: number; untilOn: PlainDate } & Who)
  | ({ what: 'residence-begins'; municipalityId: string; fromOn: PlainDate | null } & Who)
  | ({ what: 'permit-ends'; permitId: string; version: number; values: PermitValues } & Who)
  | ({ what: 'permit-begins'; values: PermitValues } & Who)
  | ({ what: 'name-kept' | 'name-added'; values: NameValues } & Who)
  | ({ what: 'name-changes'; values: ClientValues; version: number } & Who)
  | ({ what: 'group-kept'; values: TargetGroupValues } & Who)
  | ({ what: 'group-changes'; targetGroupId: string; fromOn: PlainDate; version: number } & Who)
  | ({ what: 'dies'; deceasedOn: PlainDate; version: number } & Who)

/** What an event changes, or why it cannot be. */
export type Plan = { faults: readonly (Fault | null)[]; steps: readonly Step[]; notes: readonly Note[] }

export const refused = (...faults: (Fault | null)[]): Plan => ({ faults, steps: [], notes: [] })
export const planned = (steps: readonly Step[], notes: readonly Note[] = []): Plan => ({ faults: [], steps, notes })
