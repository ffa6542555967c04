import * as z from 'zod'
import { type AnswerOf, endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, versionShape } from '#kernel/shapes.ts'
import { personShape } from '../contract.ts'
import { optionalLine } from './values.ts'
import { identifierKinds, papers } from '../rules/identifiers.ts'
import { scripts } from '../rules/script.ts'

// What a file holds beside the client itself: lines of several kinds, each added, corrected and taken back by itself.

const saved = z.object({ id: idShape, version: versionShape })

export function line<N extends string, V extends z.core.$ZodLooseShape>(of: {
  noun: string
  segment: string
  id: N
  said: string
  values: V
}) {
  const id = { [of.id]: idShape } as Record<N, typeof idShape>
  const path = `/api/v1/client-${of.segment}/:${of.id}` as const
  return {
    add: endpoint({
      name: `clients.add${of.noun}`,
      method: 'POST',
      path: `/api/v1/clients/:clientId/${of.segment}`,
      summary: `Add ${of.said} to a client`,
      input: z.strictObject({ clientId: idShape, ...of.values }),
      answer: saved,
    }),
    correct: endpoint({
      name: `clients.correct${of.noun}`,
      method: 'PUT',
      path,
      summary: `Correct ${of.said} of a client`,
      input: z.strictObject({ ...id, ...of.values, version: versionShape }),
      answer: saved,
    }),
    remove: endpoint({
      name: `clients.remove${of.noun}`,
      method: 'DELETE',
      path,
      summary: `Take back ${of.said} that was entered by mistake`,
      input: z.strictObject(id),
      answer: z.object({ id: idShape }),
    }),
  }
}

const lineShape = <V extends z.core.$ZodLooseShape>(values: V) =>
  z.object({ id: idShape, version: versionShape, values: z.object(values) })

export const nameKinds = ['document', 'own-script', 'former', 'alias'] as const
const nameValues = {
  kind: z.enum(nameKinds, { error: 'fault/required' }),
  givenNames: optionalLine(200).transform((text) => text ?? ''),
  familyName: optionalLine(200).transform((text) => text ?? ''),
  paper: optionalLine(200),
}
export type NameValues = z.infer<z.ZodObject<typeof nameValues>>
export const nameLines = line({
  noun: 'Name',
  segment: 'names',
  id: 'nameId',
  said: 'a name as a paper gives it',
  values: nameValues,
})

const stretch = { fromOn: dateShape.nullable(), untilOn: dateShape.nullable() }

const nationalityValues = { nationalityId: idShape, ...stretch }
export type NationalityValues = z.infer<z.ZodObject<typeof nationalityValues>>
export const nationalityLines = line({
  noun: 'Nationality',
  segment: 'nationalities',
  id: 'otherNationalityId',
  said: 'a nationality beside the first',
  values: nationalityValues,
})

export const levels = ['none', 'little', 'fair', 'good', 'mother-tongue'] as const
const languageValues = {
  languageId: idShape,
  speaking: z.enum(levels).nullable(),
  reading: z.enum(levels).nullable(),
  knowsScript: z.boolean().nullable(),
}
export type LanguageValues = z.infer<z.ZodObject<typeof languageValues>>
export const languageLines = line({
  noun: 'Language',
  segment: 'languages',
  id: 'spokenLanguageId',
  said: 'a language with how well it is spoken and read',
  values: languageValues,
})

const identifierValues = {
  kind: z.enum(identifierKinds, { error: 'fault/required' }),
  value: anyLineShape(60),
  paper: z.enum(papers).nullable(),
  validUntil: dateShape.nullable(),
}
export type IdentifierValues = z.infer<z.ZodObject<typeof identifierValues>>
export const identifierLines = line({
  noun: 'Identifier',
  segment: 'identifiers',
  id: 'identifierId',
  said: 'a number of a paper, or of another who knows the person',
  values: identifierValues,
})

/** Of a BSN all nine figures. Errors: `clients/bsn-sealed-elsewhere` when the key is another one than before. */
export const getIdentifier = endpoint({
  name: 'clients.getIdentifier',
  method: 'GET',
  path: '/api/v1/identifiers/:identifierId',
  summary: 'A number in full, also a BSN',
  input: z.object({ identifierId: idShape }),
  answer: z.object({ clientId: idShape, value: z.string() }),
})

export const permitKinds = [
  'asylum-fixed',
  'asylum-indefinite',
  'regular-fixed',
  'regular-indefinite',
  'eu',
  'w-document',
  'other',
] as const
export const permitGrounds = [
  'refugee',
  'subsidiary',
  'nareis',
  'family',
  'work-or-study',
  'humanitarian',
  'temporary-protection',
  'other',
] as const
const permitValues = {
  kind: z.enum(permitKinds, { error: 'fault/required' }),
  ground: z.enum(permitGrounds).nullable(),
  ...stretch,
  receivedOn: dateShape.nullable(),
}
export type PermitValues = z.infer<z.ZodObject<typeof permitValues>>
export const permitLines = line({
  noun: 'Permit',
  segment: 'permits',
  id: 'permitId',
  said: 'a residence permit',
  values: permitValues,
})

const targetGroupValues = { targetGroupId: idShape, fromOn: dateShape.nullable(), untilOn: dateShape }
export type TargetGroupValues = z.infer<z.ZodObject<typeof targetGroupValues>>
export const targetGroupLines = line({
  noun: 'EarlierTargetGroup',
  segment: 'target-groups',
  id: 'earlierTargetGroupId',
  said: 'a target group of before',
  values: targetGroupValues,
})

export const changeTargetGroup = endpoint({
  name: 'clients.changeTargetGroup',
  method: 'PUT',
  path: '/api/v1/clients/:clientId/target-group',
  summary: 'From a day on the client is of another target group; the one of now becomes one of before',
  input: z.strictObject({
    clientId: idShape,
    targetGroupId: idShape,
    fromOn: dateShape,
    version: versionShape,
  }),
  answer: saved,
})

export const recordDeath = endpoint({
  name: 'clients.recordDeath',
  method: 'PUT',
  path: '/api/v1/clients/:clientId/death',
  summary: 'Write down on which day a client died, or that it was a mistake',
  input: z.strictObject({ clientId: idShape, deceasedOn: dateShape.nullable(), version: versionShape }),
  answer: saved,
})

/** A line with the word that its id stands for. */
const named = <V extends z.core.$ZodLooseShape>(values: V) => lineShape(values).extend({ name: z.string() })

export const getDetails = endpoint({
  name: 'clients.getDetails',
  method: 'GET',
  path: '/api/v1/clients/:clientId/details',
  summary: 'Who a client is, at length: names as papers give them, and what hangs on the person',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    client: personShape.extend({
      nationality: z.string().nullable(),
      language: z.string().nullable(),
      targetGroup: z.string().nullable(),
      targetGroupFrom: z.string().nullable(),
      vNumber: z.string().nullable(),
      deceasedOn: z.string().nullable(),
      version: versionShape,
      photo: z.boolean(),
    }),
    names: z.array(lineShape(nameValues).extend({ script: z.enum(scripts) })),
    nationalities: z.array(named(nationalityValues)),
    languages: z.array(named(languageValues)),
    /** Of a BSN the last figures only. */
    identifiers: z.array(lineShape(identifierValues)),
    permits: z.array(lineShape(permitValues)),
    targetGroups: z.array(named(targetGroupValues)),
    /** The foundation has a legal basis for a BSN. */
    keepsBsn: z.boolean(),
    today: z.string(),
    may: z.object({ change: z.boolean() }),
  }),
})
export type Details = AnswerOf<typeof getDetails>
