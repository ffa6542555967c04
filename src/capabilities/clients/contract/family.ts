import * as z from 'zod'
import { type AnswerOf, endpoint } from '#kernel/endpoint.ts'
import { idShape, versionShape } from '#kernel/shapes.ts'
import { householdRoles, personShape } from '../contract.ts'
import { precisions } from '../rules/birth-date.ts'
import { dateShape } from '#kernel/shapes.ts'
import { line, permitKinds } from './details.ts'
import { optionalLine } from './values.ts'

// The family: who belongs to the household, and who of it has no file because they are elsewhere.

export const relations = ['partner', 'child', 'parent', 'sibling', 'other'] as const
export const whereabouts = ['abroad', 'reception-centre', 'elsewhere', 'unknown'] as const

const relativeValues = {
  /** What this person is of the client. */
  relation: z.enum(relations, { error: 'fault/required' }),
  givenNames: optionalLine(200).transform((text) => text ?? ''),
  familyName: optionalLine(200).transform((text) => text ?? ''),
  birthDate: dateShape.nullable(),
  birthDatePrecision: z.enum(precisions).default('day'),
  birthDateEstimated: z.boolean(),
  whereabouts: z.enum(whereabouts, { error: 'fault/required' }),
  country: optionalLine(100),
  deceased: z.boolean(),
}
const relativeShape = z.object(relativeValues)
export type RelativeValues = z.infer<typeof relativeShape>

/** Said by who is asked whether it is right that somebody is older than their parent. */
export const sure = z.boolean().default(false)

export const relativeLines = line({
  noun: 'Relative',
  segment: 'relatives',
  id: 'relativeId',
  said: 'somebody of the family without a file',
  values: { ...relativeValues, sure },
})

const homeShape = z.object({
  /** The same one for who lives together. */
  dwellingId: idShape.nullable(),
  address: z.string().nullable(),
  municipality: z.string().nullable(),
  /** Waits for this home when false. */
  housed: z.boolean(),
})
export const familyMemberShape = personShape.extend({
  role: z.enum(householdRoles),
  /** Of whom somebody is that; null for of the head, and for of somebody out of sight. */
  ofClientId: idShape.nullable(),
  deceasedOn: z.string().nullable(),
  permit: z.object({ kind: z.enum(permitKinds), untilOn: z.string().nullable() }).nullable(),
  home: homeShape.nullable(),
})
export type FamilyMember = z.infer<typeof familyMemberShape>

export const getFamily = endpoint({
  name: 'clients.getFamily',
  method: 'GET',
  path: '/api/v1/clients/:clientId/family',
  summary: 'The household of a client as a family: who is whose, who lives where, and who is still elsewhere',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    /** The client alone where no household is known. */
    members: z.array(familyMemberShape),
    relatives: z.array(z.object({ id: idShape, version: versionShape, clientId: idShape, values: relativeShape })),
    /** Others of the household whose own files stay closed to who opened this one for once. */
    closed: z.array(personShape.omit({ id: true }).extend({ role: z.enum(householdRoles) })),
    /** False where this person may not know who lives where. */
    showsHomes: z.boolean(),
    today: z.string(),
    may: z.object({ change: z.boolean() }),
  }),
})
export type Family = AnswerOf<typeof getFamily>
