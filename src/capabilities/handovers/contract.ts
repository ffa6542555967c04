import * as z from 'zod'
import { type AnswerOf, endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

export const problems = {
  'handovers/preview-outdated': 409,
  'handovers/answered-already': 409,
  'handovers/outdated': 409,
  'handovers/too-early': 409,
  'handovers/taken-already': 409,
  'handovers/package-too-large': 413,
} as const satisfies Record<string, number>

/** How the client agreed, or why that was not asked. */
export const consents = ['spoken', 'in-writing', 'not-needed'] as const
export const states = ['offered', 'accepted', 'declined', 'withdrawn'] as const
/** Parts of a file, as `docs/privacy.md` names them. */
export const compartments = [
  'basics',
  'household',
  'housing',
  'guidance',
  'contacts',
  'groups',
  'language',
  'legal',
] as const
export type HandoverCompartment = (typeof compartments)[number]
/** What goes along, as it is counted: three parts of guidance have a line of their own. */
export const contentParts = [...compartments, 'self-reliance', 'planning', 'network'] as const
export type ContentPart = (typeof contentParts)[number]

export const handoverValues = {
  clientIds: z.array(idShape).min(1, 'fault/required').max(50, 'fault/too-many'),
  toLocationId: idShape,
  /** First day with the other location. */
  fromOn: dateShape,
  why: lineShape(500),
  consent: z.enum(consents, { error: 'fault/required' }),
  consentOn: dateShape.nullable(),
  /** In which it was asked. */
  consentLanguageId: idShape.nullable(),
  consentWhy: textShape(500).nullable(),
  /** Of the trajectories that end with it. */
  endReasonId: idShape.nullable(),
}
const valuesShape = z.object(handoverValues)
export type HandoverValues = z.infer<typeof valuesShape>

const personShape = z.object({ clientId: idShape, name: z.string(), number: z.number().int() })
const contentsShape = z.array(
  z.object({
    part: z.enum(contentParts),
    /** Null for a part that the reader does not see. */
    lines: z.number().int().nullable(),
  }),
)
export type Contents = z.infer<typeof contentsShape>
/** What somebody of the old location did with the client. */
const endingShape = z.object({
  of: z.enum(['trajectory', 'language_pair']),
  client: z.string(),
  worker: z.string(),
  /** False: it goes along, without this guide. */
  ends: z.boolean(),
})
export type Ending = z.infer<typeof endingShape>

export const getHandoverForm = endpoint({
  name: 'handovers.getHandoverForm',
  method: 'GET',
  path: '/api/v1/clients/:clientId/handover-form',
  summary: 'The client and the household, as a hand-over begins with them',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    client: z.object({ id: idShape, name: z.string(), locationId: idShape }),
    members: z.array(
      z.object({
        id: idShape,
        name: z.string(),
        /** Why this person cannot be offered now. */
        not: z.enum(['secret', 'elsewhere', 'offered']).nullable(),
      }),
    ),
    locations: z.array(namedShape),
    /** The hand-over in which this client waits. */
    waiting: idShape.nullable(),
    today: z.string(),
    may: z.object({ offer: z.boolean() }),
  }),
})
export type HandoverForm = AnswerOf<typeof getHandoverForm>

export const previewHandover = endpoint({
  name: 'handovers.previewHandover',
  method: 'POST',
  path: '/api/v1/clients/:clientId/handover-previews',
  summary: 'What goes along with a hand-over, and what ends; changes nothing',
  input: z.strictObject({ clientId: idShape, ...handoverValues }),
  answer: z.object({
    persons: z.array(personShape),
    /** Others of the household, who stay. */
    staying: z.array(z.string()),
    to: z.string(),
    contents: contentsShape,
    endings: z.array(endingShape),
    /** Some may end that the reader does not see. */
    endingsHidden: z.boolean(),
    /** Stands for all of this; offering names it, so that nothing else is offered than what was seen. */
    seen: z.string(),
  }),
})
export type HandoverPreview = AnswerOf<typeof previewHandover>

export const offerHandover = endpoint({
  name: 'handovers.offerHandover',
  method: 'POST',
  path: '/api/v1/clients/:clientId/handovers',
  summary: 'Offer files to another location, as it was shown',
  input: z.strictObject({ clientId: idShape, ...handoverValues, seen: z.string().max(100) }),
  answer: z.object({ id: idShape }),
})

const rowShape = z.object({
  id: idShape,
  /** Towards a location of the reader. */
  incoming: z.boolean(),
  persons: z.array(personShape),
  from: z.string(),
  to: z.string(),
  fromOn: z.string(),
  state: z.enum(states),
  offeredAt: z.string(),
  offeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
})
export type HandoverRow = z.infer<typeof rowShape>

export const listHandovers = endpoint({
  name: 'handovers.listHandovers',
  method: 'GET',
  path: '/api/v1/handovers',
  summary: 'Hand-overs from and to the own locations: those that wait first, then the newest',
  input: z.object({ offset: z.coerce.number().int().min(0).max(100_000).default(0) }),
  answer: z.object({ handovers: z.array(rowShape), total: z.number().int() }),
})

export const countHandovers = endpoint({
  name: 'handovers.countHandovers',
  method: 'GET',
  path: '/api/v1/handovers/count',
  summary: 'How many offers wait for an answer of the reader',
  input: z.object({}),
  answer: z.object({ count: z.number().int() }),
})

export const getHandover = endpoint({
  name: 'handovers.getHandover',
  method: 'GET',
  path: '/api/v1/handovers/:handoverId',
  summary: 'One hand-over: who, what goes along, consent and receipt',
  input: z.object({ handoverId: idShape }),
  answer: rowShape.extend({
    why: z.string(),
    consent: z.enum(consents),
    consentOn: z.string().nullable(),
    consentLanguage: z.string().nullable(),
    consentWhy: z.string().nullable(),
    /** Of an offer that waits; null when it is answered. */
    contents: contentsShape.nullable(),
    answeredBy: z.string().nullable(),
    remark: z.string().nullable(),
    version: versionShape,
    today: z.string(),
    /** The files, for who sees them. */
    inSight: z.array(idShape),
    may: z.object({ accept: z.boolean(), decline: z.boolean(), withdraw: z.boolean() }),
  }),
})
export type Handover = AnswerOf<typeof getHandover>

const answering = { handoverId: idShape, version: versionShape }
const remark = textShape(500).nullable()

export const acceptHandover = endpoint({
  name: 'handovers.acceptHandover',
  method: 'POST',
  path: '/api/v1/handovers/:handoverId/acceptance',
  summary: 'Accept files: from then on they are of the own location. This is the receipt.',
  input: z.strictObject({ ...answering, remark }),
  answer: z.object({ id: idShape }),
})
export const declineHandover = endpoint({
  name: 'handovers.declineHandover',
  method: 'POST',
  path: '/api/v1/handovers/:handoverId/refusal',
  summary: 'Decline files, with a reason; they stay where they are',
  input: z.strictObject({ ...answering, remark: lineShape(500) }),
  answer: z.object({ id: idShape }),
})
export const withdrawHandover = endpoint({
  name: 'handovers.withdrawHandover',
  method: 'POST',
  path: '/api/v1/handovers/:handoverId/withdrawal',
  summary: 'Withdraw an offer that waits',
  input: z.strictObject({ ...answering, remark }),
  answer: z.object({ id: idShape }),
})
