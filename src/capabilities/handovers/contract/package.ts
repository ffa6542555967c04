import * as z from 'zod'
import { householdRoles } from '#capabilities/clients/contract.ts'
import { levels, nameKinds, permitGrounds, permitKinds } from '#capabilities/clients/contract/details.ts'
import { relations, whereabouts } from '#capabilities/clients/contract/family.ts'
import { contactWays, sexes } from '#capabilities/clients/contract/values.ts'
import { anyLineShape, dateShape, idShape, textShape } from '#kernel/shapes.ts'

// What is inside a sealed hand-over, format 1; `docs/handover-format.md` says it in words. Words of a foundation's own lists
// travel as words. Names of who works there, and BSNs, never do.

/** Goes up when a reader of before would misread what is written. */
export const FORMAT = 1

/** Parts that can be chosen; what somebody is called and how to reach them is always in it. */
export const packageParts = ['household', 'housing', 'guidance', 'contacts', 'groups', 'language', 'legal'] as const
export type PackagePart = (typeof packageParts)[number]

const line = anyLineShape(500)
const word = line.nullable()
const day = dateShape.nullable()

const birth = {
  birthDate: day,
  birthDatePrecision: z.enum(['day', 'month', 'year']),
  birthDateEstimated: z.boolean(),
}
const detailsShape = z.object({
  givenNames: line,
  familyName: line,
  callName: word,
  sayName: word,
  ...birth,
  birthDateSource: word,
  sex: z.enum(sexes).nullable(),
  nationality: word,
  language: word,
  targetGroup: word,
  nareis: z.boolean(),
  vNumber: z
    .string()
    .regex(/^\d{10}$/)
    .nullable(),
  phone: word,
  email: word,
  contactWay: z.enum(contactWays).nullable(),
  mayWriteHome: z.boolean(),
  secondContact: word,
  needsInterpreter: z.boolean(),
  remarks: textShape().nullable(),
  deceasedOn: day,
  municipality: word,
})

const personShape = z.object({
  /** Stands for this person inside the package. */
  key: idShape,
  /** The number there. */
  number: z.number().int(),
  /** In the household; null when the household is not in it, or there is none. */
  role: z.enum(householdRoles).nullable(),
  details: detailsShape,
  names: z.array(z.object({ kind: z.enum(nameKinds), givenNames: line, familyName: line, paper: word })),
  nationalities: z.array(z.object({ nationality: line, fromOn: day, untilOn: day })),
  languages: z.array(
    z.object({
      language: line,
      speaking: z.enum(levels).nullable(),
      reading: z.enum(levels).nullable(),
      knowsScript: z.boolean().nullable(),
    }),
  ),
  identifiers: z.array(
    z.object({ kind: z.enum(['coa-number', 'document', 'other']), value: line, paper: word, validUntil: day }),
  ),
  permits: z.array(
    z.object({
      kind: z.enum(permitKinds),
      ground: z.enum(permitGrounds).nullable(),
      fromOn: day,
      untilOn: day,
      receivedOn: day,
    }),
  ),
  relatives: z.array(
    z.object({
      relation: z.enum(relations),
      givenNames: line,
      familyName: line,
      ...birth,
      whereabouts: z.enum(whereabouts),
      country: word,
      deceased: z.boolean(),
    }),
  ),
})
export type PackedPerson = z.infer<typeof personShape>

/** Something that was done there: to be read, not counted. */
const recordShape = z.object({
  of: idShape,
  compartment: z.enum(packageParts),
  on: day,
  until: day,
  kind: line,
  words: z.array(line).max(20),
  note: textShape().nullable(),
})
export type PackedRecord = z.infer<typeof recordShape>

export const packageShape = z.object({
  format: z.literal(FORMAT),
  id: idShape,
  madeOn: dateShape,
  foundation: line,
  location: line,
  recipient: line,
  purpose: line,
  consent: z.object({ how: z.enum(['spoken', 'in-writing']), on: dateShape, language: word }),
  parts: z.array(z.enum(packageParts)),
  persons: z.array(personShape).min(1).max(50),
  records: z.array(recordShape).max(20_000),
})
export type Package = z.infer<typeof packageShape>
