import * as z from 'zod'
import { candidateShape } from '#capabilities/clients/contract.ts'
import { type AnswerOf, endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape } from '#kernel/shapes.ts'
import { packageParts } from './package.ts'

// To another installation, or another foundation: one file that only who has the passphrase can open.

/** In base64 a package of 1.3 MB; the whole request must stay under 2 MB. */
export const MOST_IN_BASE64 = 1_800_000

export const sealValues = {
  clientIds: z.array(idShape).min(1, 'fault/required').max(50, 'fault/too-many'),
  parts: z.array(z.enum(packageParts)),
  recipient: lineShape(200),
  purpose: lineShape(500),
  consent: z.enum(['spoken', 'in-writing'], { error: 'fault/required' }),
  consentOn: dateShape,
  consentLanguageId: idShape.nullable(),
}

export const getSealForm = endpoint({
  name: 'handovers.getSealForm',
  method: 'GET',
  path: '/api/v1/clients/:clientId/seal-form',
  summary: 'The client and the household with how much there is of each part, as a package begins with them',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    client: namedShape,
    members: z.array(namedShape.extend({ secret: z.boolean() })),
    parts: z.array(z.object({ part: z.enum(packageParts), lines: z.number().int() })),
    today: z.string(),
    may: z.object({ seal: z.boolean() }),
  }),
})
export type SealForm = AnswerOf<typeof getSealForm>

export const sealHandover = endpoint({
  name: 'handovers.sealHandover',
  method: 'POST',
  path: '/api/v1/clients/:clientId/sealed-handovers',
  summary:
    'Make a package of chosen files and parts for another foundation; the passphrase is told once and kept nowhere',
  input: z.strictObject({ clientId: idShape, ...sealValues }),
  answer: z.object({
    id: idShape,
    passphrase: z.string(),
    fileName: z.string(),
    /** The package in base64. */
    file: z.string(),
    clientIds: z.array(idShape),
  }),
})
export type Sealed = AnswerOf<typeof sealHandover>

const personShape = z.object({ clientId: idShape, name: z.string(), number: z.number().int() })
export const listSealedHandovers = endpoint({
  name: 'handovers.listSealedHandovers',
  method: 'GET',
  path: '/api/v1/sealed-handovers',
  summary: 'Packages that were made here, and those of others that were taken in, the newest first',
  input: z.object({}),
  answer: z.object({
    made: z.array(
      z.object({
        id: idShape,
        persons: z.array(personShape),
        recipient: z.string(),
        madeAt: z.string(),
        receivedAt: z.string().nullable(),
      }),
    ),
    taken: z.array(
      z.object({
        id: idShape,
        persons: z.array(personShape),
        from: z.string(),
        takenAt: z.string(),
        receipt: z.string(),
      }),
    ),
  }),
})

export const confirmReceipt = endpoint({
  name: 'handovers.confirmReceipt',
  method: 'POST',
  path: '/api/v1/sealed-handovers/:sealedId/receipt',
  summary: 'Fill in the code that the other side got with the package: then it has arrived',
  input: z.strictObject({ sealedId: idShape, code: lineShape(50) }),
  answer: z.object({ id: idShape }),
})

const given = {
  file: z.string().min(1, 'fault/required').max(MOST_IN_BASE64, 'fault/package-too-large'),
  passphrase: lineShape(200),
}

export const openPackage = endpoint({
  name: 'handovers.openPackage',
  method: 'POST',
  path: '/api/v1/sealed-handovers/opening',
  summary: 'Who and what is in a package; takes nothing in',
  input: z.strictObject(given),
  answer: z.object({
    from: z.string(),
    recipient: z.string(),
    purpose: z.string(),
    madeOn: z.string(),
    consent: z.object({ how: z.enum(['spoken', 'in-writing']), on: z.string(), language: z.string().nullable() }),
    persons: z.array(
      z.object({
        key: idShape,
        name: z.string(),
        birthDate: z.string().nullable(),
        number: z.number().int(),
        /** Files here that could be of the same person. */
        alike: z.array(candidateShape),
      }),
    ),
    parts: z.array(z.object({ part: z.enum(packageParts), lines: z.number().int() })),
    /** Words that this foundation has no word for: they come along as text. */
    unknownWords: z.array(z.string()),
    /** Where the reader can take it in. */
    locations: z.array(namedShape),
  }),
})
export type OpenedPackage = AnswerOf<typeof openPackage>

export const takePackage = endpoint({
  name: 'handovers.takePackage',
  method: 'POST',
  path: '/api/v1/sealed-handovers/intake',
  summary: 'Take a package in: a file for each person, and a receipt code for who sent it',
  input: z.strictObject({
    ...given,
    locationId: idShape,
    municipalityId: idShape.nullable(),
    neverthelessReason: lineShape(500).nullable(),
  }),
  answer: z.object({ id: idShape, clientIds: z.array(idShape), receipt: z.string() }),
})
