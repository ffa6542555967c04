import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'
import { clientValues, clientValuesShape, contactWays, optionalLine, sexes } from './contract/values.ts'
import { precisions } from './rules/birth-date.ts'
import { courseShape } from './contract/course.ts'

export const problems = {
  'clients/possible-double': 409,
  'clients/merged': 410,
  'clients/later-merge-first': 409,
  'clients/undoing-in-the-way': 409,
  'clients/undone-already': 409,
  'clients/bsn-sealed-elsewhere': 409,
  'clients/older-than-parent': 409,
  'clients/preview-outdated': 409,
} as const satisfies Record<string, number>

export const householdRoles = ['head', 'partner', 'child', 'parent', 'sibling', 'lodger'] as const
export type HouseholdRole = (typeof householdRoles)[number]

/** A person as lists and links show one. */
export const personShape = z.object({
  id: idShape,
  number: z.number().int(),
  givenNames: z.string(),
  familyName: z.string(),
  birthDate: z.string().nullable(),
  birthDatePrecision: z.enum(precisions),
  birthDateEstimated: z.boolean(),
})
export type Person = z.infer<typeof personShape>

/** What made the search find somebody, where the name does not show it. */
export const foundBy = [
  'client-number',
  'source-number',
  'v-number',
  'birth-date',
  'birth-year',
  'sounds-alike',
  'looks-alike',
  'other-name',
  'document-number',
  'phone',
  'email',
  'address',
] as const
export type FoundBy = (typeof foundBy)[number]

export const clientRowShape = personShape.extend({
  municipality: z.string().nullable(),
  /** Persons in the household now, the client included. */
  householdSize: z.number().int(),
  home: z.enum(['housed', 'waiting', 'unknown']),
  guide: z.string().nullable(),
  guidanceSince: z.string().nullable(),
  /** Of the trajectory that leads (`rules/road.ts`), as agreed for its kind. */
  guidanceMonth: z.number().nullable(),
  /** The agreed time is over and it runs on. */
  guidanceOver: z.boolean(),
  /** The strongest first; none when the name itself shows it. */
  foundBy: z.array(z.enum(foundBy)),
})
export type ClientRow = z.infer<typeof clientRowShape>

export const clientSorts = ['name', 'number', 'newest', 'birth-date'] as const
const filters = {
  q: anyLineShape().optional(),
  locationId: idShape.optional(),
  municipalityId: idShape.optional(),
  targetGroupId: idShape.optional(),
  guide: z.enum(['me', 'none']).optional(),
  home: z.enum(['housed', 'waiting']).optional(),
  guidance: z.enum(['open', 'none']).optional(),
  sort: z.enum(clientSorts).default('name'),
}
export const clientFiltersShape = z.object(filters)
export type ClientFilters = z.infer<typeof clientFiltersShape>

export const searchClients = endpoint({
  name: 'clients.searchClients',
  method: 'GET',
  path: '/api/v1/clients',
  summary: 'Clients by words, numbers or birth date, and by where they stand',
  input: z.object({
    ...filters,
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(10_000).default(100),
  }),
  answer: z.object({
    rows: z.array(clientRowShape),
    /** Of all that fit, not only of these rows. */
    total: z.number().int(),
    /** More fit than are counted or shown: another letter is wanted. */
    more: z.boolean().optional(),
    /** The day that `home`, `guide` and the rest look at. */
    today: z.string(),
    may: z.object({ register: z.boolean() }),
  }),
})

const optionalId = idShape.nullable()
/** Found by name and chosen, or nobody; a name that nobody was chosen for is told so. */
const chosenId = z
  .uuid({ error: ({ code }) => (code === 'invalid_format' ? 'fault/choose-from-list' : undefined) })
  .nullable()
/** Said by who registers somebody although a file like it is there already. */
const neverthelessReason = optionalLine(500).optional()

export const likenesses = [
  'same-v-number',
  'same-document-number',
  'same-name',
  'same-part',
  'sounds-alike',
  'same-skeleton',
  'typing-error',
  'same-initial',
  'same-birth-date',
  'birth-day-and-month-swapped',
  'birth-date-one-digit',
  'same-birth-year',
  'birth-year-estimated',
  'same-gender',
] as const
export const differences = [
  'other-v-number',
  'other-given-name',
  'other-part',
  'other-vowels',
  'part-left-out',
  'swapped-order',
  'birth-year-near',
  'other-birth-date',
  'other-gender',
] as const
/** Evidence for and against that two files are of one person. */
export const reasonShape = z.enum([...likenesses, ...differences])

export const candidateShape = personShape.extend({
  vNumber: z.string().nullable(),
  reasons: z.array(reasonShape),
  /** So sure that opening a file asks for an answer; else worth a look. */
  probably: z.boolean(),
})
export type Candidate = z.infer<typeof candidateShape>
/** `current` of the problem `clients/possible-double`: the files that the one who asks may see. */
export const possibleDoubleShape = z.object({ candidates: z.array(candidateShape) })

/** `current` of the problem `clients/merged`: the file that another became part of. */
export const mergedShape = z.object({ clientId: idShape })

export const listAlikeClients = endpoint({
  name: 'clients.listAlikeClients',
  method: 'GET',
  path: '/api/v1/alike-clients',
  summary: 'Files in sight that could be of the person who is being written down, the surest first',
  input: z.object({
    givenNames: lineShape(200).optional(),
    familyName: lineShape(200).optional(),
    birthDate: dateShape.optional(),
    sex: z.enum(sexes).optional(),
    vNumber: z.string().trim().max(40).optional(),
    except: idShape.optional(),
  }),
  answer: z.object({ candidates: z.array(candidateShape) }),
})

const saved = z.object({ id: idShape, version: versionShape })

export const getClient = endpoint({
  name: 'clients.getClient',
  method: 'GET',
  path: '/api/v1/clients/:clientId',
  summary: 'What is written about one client, to correct it',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    id: idShape,
    number: z.number().int(),
    sourceNumber: z.string().nullable(),
    values: clientValuesShape,
    version: versionShape,
    may: z.object({ correct: z.boolean(), relocate: z.boolean() }),
  }),
})

export const registerClient = endpoint({
  name: 'clients.registerClient',
  method: 'POST',
  path: '/api/v1/clients',
  summary: 'Open a file for somebody; refused once when a file like it is there already',
  input: z.strictObject({
    ...clientValues,
    municipalityId: optionalId,
    /** Somebody whose household the new client joins. */
    withClientId: chosenId,
    role: z.enum(householdRoles).nullable(),
    neverthelessReason,
  }),
  answer: saved.extend({ number: z.number().int() }),
})

export const correctClient = endpoint({
  name: 'clients.correctClient',
  method: 'PUT',
  path: '/api/v1/clients/:clientId',
  summary: 'Correct what is written about a client',
  input: z.strictObject({ clientId: idShape, ...clientValues, neverthelessReason, version: versionShape }),
  answer: saved,
})

const stretch = { fromOn: dateShape.nullable(), untilOn: dateShape.nullable() }
const place = {
  role: z.enum(householdRoles),
  ofClientId: chosenId.default(null),
  /** Said by who is asked whether it is right that somebody is older than their parent. */
  sure: z.boolean().default(false),
}

export const memberShape = z.object({
  membershipId: idShape,
  client: personShape,
  role: z.enum(householdRoles),
  /** Of whom somebody is the child, the partner and so on; null for of the head. */
  ofClientId: idShape.nullable(),
  fromOn: z.string().nullable(),
  untilOn: z.string().nullable(),
  version: versionShape,
})
export type Member = z.infer<typeof memberShape>

export const getHousehold = endpoint({
  name: 'clients.getHousehold',
  method: 'GET',
  path: '/api/v1/households/:householdId',
  summary: 'Who belongs or belonged to a household',
  input: z.object({ householdId: idShape }),
  answer: z.object({ id: idShape, members: z.array(memberShape), may: z.object({ change: z.boolean() }) }),
})

export const joinHousehold = endpoint({
  name: 'clients.joinHousehold',
  method: 'POST',
  path: '/api/v1/clients/:clientId/household-memberships',
  summary: 'Let a client join the household of somebody, or begin one; an earlier membership ends the day before',
  input: z.strictObject({
    clientId: idShape,
    /** Null begins a household of one's own. */
    withClientId: chosenId,
    ...place,
    fromOn: dateShape.nullable(),
  }),
  answer: z.object({ id: idShape, householdId: idShape }),
})

export const changeMembership = endpoint({
  name: 'clients.changeMembership',
  method: 'PUT',
  path: '/api/v1/household-memberships/:membershipId',
  summary: 'Change the role or the dates of somebody in a household; an end date is leaving it',
  input: z.strictObject({ membershipId: idShape, ...place, ...stretch, version: versionShape }),
  answer: saved,
})

export const removeMembership = endpoint({
  name: 'clients.removeMembership',
  method: 'DELETE',
  path: '/api/v1/household-memberships/:membershipId',
  summary: 'Take back a membership that was entered by mistake',
  input: z.strictObject({ membershipId: idShape }),
  answer: z.object({ id: idShape }),
})

export const residenceShape = z.object({
  id: idShape,
  municipality: namedShape,
  fromOn: z.string().nullable(),
  untilOn: z.string().nullable(),
  version: versionShape,
})
export type Residence = z.infer<typeof residenceShape>

export const moveClientToMunicipality = endpoint({
  name: 'clients.moveClientToMunicipality',
  method: 'POST',
  path: '/api/v1/clients/:clientId/municipalities',
  summary: 'From a day on the client belongs to another municipality; the one before ends the day before',
  input: z.strictObject({ clientId: idShape, municipalityId: idShape, fromOn: dateShape.nullable() }),
  answer: z.object({ id: idShape }),
})

export const changeResidence = endpoint({
  name: 'clients.changeResidence',
  method: 'PUT',
  path: '/api/v1/client-municipalities/:residenceId',
  summary: 'Correct to which municipality a client belonged, or when',
  input: z.strictObject({ residenceId: idShape, municipalityId: idShape, ...stretch, version: versionShape }),
  answer: saved,
})

export const fileEventShape = z.object({
  capability: z.string(),
  id: idShape,
  onDate: z.string(),
  untilOn: z.string().nullable(),
  mark: z.enum(['talk', 'milestone', 'fact', 'plan']),
  word: z.string(),
  detail: z.object({
    what: z.string(),
    words: z.array(z.string().nullable()).nullish(),
    worker: z.string().nullish(),
    minutes: z.number().nullish(),
    together: z.array(z.string()).nullish(),
    note: z.string().nullish(),
  }),
})
export type FileEvent = z.infer<typeof fileEventShape>

export const openTrajectoryShape = z.object({
  id: idShape,
  kind: z.string(),
  startedOn: z.string(),
  endedOn: z.string().nullable(),
  guide: namedShape.nullable(),
  course: courseShape.nullable(),
})
export type OpenTrajectory = z.infer<typeof openTrajectoryShape>

export const clientFileShape = z.object({
  client: personShape.extend({
    birthDateSource: z.string().nullable(),
    callName: z.string().nullable(),
    sayName: z.string().nullable(),
    /** The name in the person's own script. */
    ownName: z.string().nullable(),
    sourceNumber: z.string().nullable(),
    sex: z.enum(sexes).nullable(),
    nationality: z.string().nullable(),
    language: z.string().nullable(),
    targetGroup: z.string().nullable(),
    nareis: z.boolean(),
    vNumber: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    contactWay: z.enum(contactWays).nullable(),
    mayWriteHome: z.boolean(),
    secondContact: z.string().nullable(),
    deceasedOn: z.string().nullable(),
    needsInterpreter: z.boolean(),
    remarks: z.string().nullable(),
    location: z.string(),
    /** For named people only; whoever reads this is one of them. */
    secret: z.boolean(),
    version: versionShape,
    /** Whether there is a photo, to be asked for apart. */
    photo: z.boolean(),
  }),
  /** Opened for once, and not otherwise in sight. */
  opening: z.enum(['walk-in', 'break-glass']).nullable(),
  household: z.object({ id: idShape, members: z.array(memberShape) }).nullable(),
  /** Others of the household whose own files stay closed to who opened this one for once. */
  closedHousemates: z.array(personShape.omit({ id: true }).extend({ role: z.enum(householdRoles) })),
  residences: z.array(residenceShape),
  /** Where somebody lives now, or waits to live. */
  home: z
    .object({
      placementId: idShape,
      municipality: z.string().nullable(),
      address: z.string().nullable(),
      allocatedOn: z.string().nullable(),
      housedOn: z.string().nullable(),
    })
    .nullable(),
  /** Trajectories that run today, the longest running first: the road is that of the first. */
  guidance: z.array(openTrajectoryShape),
  today: z.string(),
  /** Newest first, plans above. */
  events: z.array(fileEventShape),
  may: z.object({
    correct: z.boolean(),
    changeHousehold: z.boolean(),
    /** By capability: whether its part of the file is open to this person. */
    read: z.record(z.string(), z.boolean()),
    record: z.record(z.string(), z.boolean()),
  }),
})
export type ClientFile = z.infer<typeof clientFileShape>

export const getClientFile = endpoint({
  name: 'clients.getClientFile',
  method: 'GET',
  path: '/api/v1/clients/:clientId/file',
  summary: 'The whole file of a client: person, household, home, guidance and one timeline',
  input: z.object({ clientId: idShape }),
  answer: clientFileShape,
})
