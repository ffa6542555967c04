import * as z from 'zod'
import { type AnswerOf, endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape } from '#kernel/shapes.ts'
import { householdRoles } from '../contract.ts'
import { precisions } from '../rules/birth-date.ts'
import { permitGrounds, permitKinds } from './details.ts'
import { sure } from './family.ts'
import { optionalLine, sexes } from './values.ts'

// What happens in a life, as one act each. First is shown what it will change; saving changes exactly that.

/** One change of one record. */
export const stepKinds = [
  'client-begins',
  'relative-goes',
  'household-begins',
  'membership-ends',
  'membership-begins',
  'role-changes',
  'residence-ends',
  'residence-begins',
  'permit-ends',
  'permit-begins',
  'name-kept',
  'name-added',
  'name-changes',
  'group-kept',
  'group-changes',
  'dies',
] as const
/** What changes by itself, or is left to people. */
export const noteKinds = [
  'stays',
  'home-stays',
  'household-ends',
  'relatives-along',
  'guide-gains',
  'guide-loses',
  'guidance-runs',
] as const

const stepShape = z.object({
  what: z.enum(stepKinds),
  /** Whom it is about. */
  name: z.string(),
  role: z.enum(householdRoles).nullable(),
  permit: z.enum(permitKinds).nullable(),
  /** A town, a target group, a name: as people wrote it. */
  word: z.string().nullable(),
  on: z.string().nullable(),
})
const noteShape = z.object({ what: z.enum(noteKinds), name: z.string(), word: z.string().nullable() })
export type ShownStep = z.infer<typeof stepShape>
export type Note = z.infer<typeof noteShape>

const previewShape = z.object({
  steps: z.array(stepShape),
  notes: z.array(noteShape),
  /** Stands for all of this; saving names it, so that nothing else is saved than what was seen. */
  seen: z.string(),
  clientIds: z.array(idShape),
  /** What there will be to do afterwards, and how many things to do lapse; no part of what is seen and saved. */
  following: z
    .object({ tasks: z.array(z.object({ kind: z.string(), dueOn: z.string() })), lapsing: z.number() })
    .optional(),
})
export type Preview = z.infer<typeof previewShape>

function lifeEvent<V extends z.core.$ZodLooseShape>(of: {
  noun: string
  segment: string
  plural: string
  said: string
  values: V
}) {
  return {
    preview: endpoint({
      name: `clients.preview${of.noun}`,
      method: 'POST',
      path: `/api/v1/clients/:clientId/${of.segment}-previews`,
      summary: `What it would change: ${of.said}`,
      input: z.strictObject({ clientId: idShape, ...of.values }),
      answer: previewShape,
    }),
    record: endpoint({
      name: `clients.record${of.noun}`,
      method: 'POST',
      path: `/api/v1/clients/:clientId/${of.plural}`,
      summary: `Write down, as it was shown: ${of.said}`,
      input: z.strictObject({ clientId: idShape, ...of.values, seen: z.string().max(100) }),
      answer: z.object({ clientId: idShape, newClientIds: z.array(idShape) }),
    }),
  }
}

const neverthelessReason = optionalLine(500).optional()
const optionalId = idShape.nullable()

export const moveTargets = ['same', 'new', 'with'] as const
export const moves = lifeEvent({
  noun: 'Move',
  segment: 'move',
  plural: 'moves',
  said: 'persons of a household move: together elsewhere, to a household of their own, or into another',
  values: {
    people: z
      .array(z.strictObject({ clientId: idShape, role: z.enum(householdRoles).nullable() }))
      .min(1, 'fault/required')
      .max(50, 'fault/too-many'),
    target: z.enum(moveTargets, { error: 'fault/required' }),
    /** Whose household they join. */
    withClientId: optionalId,
    municipalityId: optionalId,
    fromOn: dateShape,
  },
})

const permit = {
  kind: z.enum(permitKinds, { error: 'fault/required' }),
  ground: z.enum(permitGrounds).nullable(),
  fromOn: dateShape,
  untilOn: dateShape.nullable(),
  receivedOn: dateShape.nullable(),
}

export const arrivals = lifeEvent({
  noun: 'Arrival',
  segment: 'arrival',
  plural: 'arrivals',
  said: 'family from elsewhere arrives and gets a file',
  values: {
    relativeIds: z.array(idShape).min(1, 'fault/required').max(50, 'fault/too-many'),
    fromOn: dateShape,
    /** Null while they have none yet. */
    kind: z.enum(permitKinds).nullable(),
    untilOn: dateShape.nullable(),
    neverthelessReason,
  },
})

export const births = lifeEvent({
  noun: 'Birth',
  segment: 'birth',
  plural: 'births',
  said: 'a child is born',
  values: {
    givenNames: optionalLine(200).transform((text) => text ?? ''),
    familyName: optionalLine(200).transform((text) => text ?? ''),
    birthDate: dateShape,
    birthDatePrecision: z.enum(precisions).default('day'),
    sex: z.enum(sexes).nullable(),
    nationalityId: optionalId,
    sure,
    neverthelessReason,
  },
})

export const newPermits = lifeEvent({
  noun: 'NewPermit',
  segment: 'new-permit',
  plural: 'new-permits',
  said: 'a new residence permit, after which the one before counts no more',
  values: permit,
})

export const renamings = lifeEvent({
  noun: 'Renaming',
  segment: 'renaming',
  plural: 'renamings',
  said: 'the name is written otherwise; the one of before stays findable',
  values: {
    givenNames: optionalLine(200).transform((text) => text ?? ''),
    familyName: optionalLine(200).transform((text) => text ?? ''),
    /** By which paper. */
    paper: optionalLine(200),
    neverthelessReason,
  },
})

export const comingsOfAge = lifeEvent({
  noun: 'ComingOfAge',
  segment: 'coming-of-age',
  plural: 'comings-of-age',
  said: 'an unaccompanied minor turns eighteen',
  values: { targetGroupId: idShape, fromOn: dateShape },
})

export const passings = lifeEvent({
  noun: 'Passing',
  segment: 'passing',
  plural: 'passings',
  said: 'somebody dies',
  values: { deceasedOn: dateShape },
})

export const getLifeEventForm = endpoint({
  name: 'clients.getLifeEventForm',
  method: 'GET',
  path: '/api/v1/clients/:clientId/life-event-form',
  summary: 'The client and the household, as the forms of life events begin with them',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    client: z.object({
      id: idShape,
      givenNames: z.string(),
      familyName: z.string(),
      birthDate: z.string().nullable(),
      nationalityId: optionalId,
      targetGroupId: optionalId,
      deceasedOn: z.string().nullable(),
    }),
    members: z.array(z.object({ id: idShape, name: z.string(), role: z.enum(householdRoles) })),
    relatives: z.array(z.object({ id: idShape, name: z.string(), whereabouts: z.string() })),
    today: z.string(),
    may: z.object({ register: z.boolean(), correct: z.boolean(), move: z.boolean() }),
  }),
})
export type LifeEventForm = AnswerOf<typeof getLifeEventForm>
