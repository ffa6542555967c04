import * as z from 'zod'
import { anyLineShape, dateShape, idShape, textShape } from '#kernel/shapes.ts'
import { precisions } from '../rules/birth-date.ts'

export const sexes = ['male', 'female', 'other'] as const
export const contactWays = ['telephone', 'whatsapp', 'e-mail', 'through-somebody'] as const

const optionalId = idShape.nullable()
/** One line of text that may be left empty. */
export const optionalLine = (max: number) => anyLineShape(max).nullable()
/** What people fill in about one person; the form, a save and a refused save hold the same shape. */
export const clientValues = {
  locationId: idShape,
  givenNames: optionalLine(200).transform((text) => text ?? ''),
  familyName: optionalLine(200).transform((text) => text ?? ''),
  /** How somebody wants to be called. */
  callName: optionalLine(100).default(null),
  /** How one says the name, such as `tes-FAI`. */
  sayName: optionalLine(100).default(null),
  birthDate: dateShape.nullable(),
  birthDatePrecision: z.enum(precisions).default('day'),
  birthDateEstimated: z.boolean(),
  /** From which paper, or whose words. */
  birthDateSource: optionalLine(200).default(null),
  sex: z.enum(sexes).nullable(),
  nationalityId: optionalId,
  languageId: optionalId,
  targetGroupId: optionalId,
  nareis: z.boolean(),
  vNumber: z
    .string()
    .trim()
    .transform((text) => text.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(/^\d{10}$/, 'fault/v-number'))
    .nullable(),
  phone: optionalLine(40),
  email: optionalLine(254).pipe(z.email('fault/no-email-address').nullable()),
  /** How somebody can be reached; null when it does not matter. */
  contactWay: z.enum(contactWays).nullable().default(null),
  /** No letters to the home when false: not everybody who lives there may read them. */
  mayWriteHome: z.boolean().default(true),
  /** Somebody else to call, with how. */
  secondContact: optionalLine(200).default(null),
  needsInterpreter: z.boolean(),
  remarks: textShape(20_000).nullable(),
}
export const clientValuesShape = z.object(clientValues)
export type ClientValues = z.infer<typeof clientValuesShape>
