import * as z from 'zod'
import { type AnswerOf, endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape } from '#kernel/shapes.ts'
import { permitGrounds, permitKinds } from './details.ts'
import { sideValuesShape } from './doubles.ts'

const linesShape = z.object({
  nationalities: z.array(z.string()),
  languages: z.array(z.string()),
  numbers: z.array(z.string()),
  permits: z.array(
    z.object({
      kind: z.enum(permitKinds),
      ground: z.enum(permitGrounds).nullable(),
      fromOn: z.string().nullable(),
      untilOn: z.string().nullable(),
    }),
  ),
})

const stoodShape = z.object({ values: sideValuesShape, lines: linesShape })
export type Stood = z.infer<typeof stoodShape>

export const getFileAsOf = endpoint({
  name: 'clients.getFileAsOf',
  method: 'GET',
  path: '/api/v1/clients/:clientId/past-days/:stoodOn',
  summary: 'What stood in a file at the end of a day, beside what stands there now',
  input: z.object({ clientId: idShape, stoodOn: dateShape }),
  answer: z.object({
    name: z.string(),
    today: z.string(),
    /** Null when the file was not there yet. */
    stood: stoodShape.nullable(),
    now: stoodShape,
  }),
})
export type FileAsOf = AnswerOf<typeof getFileAsOf>
