import * as z from 'zod'
import { type AnswerOf, endpoint } from '#kernel/endpoint.ts'
import { idShape, versionShape } from '#kernel/shapes.ts'
import { optionalLine, personShape } from '../contract.ts'
import { scripts } from '../rules/script.ts'

// What a file holds beside the client itself: lines of several kinds, each added, corrected and taken back by itself.

const saved = z.object({ id: idShape, version: versionShape })

function line<N extends string, V extends z.core.$ZodLooseShape>(of: {
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
  kind: z.enum(nameKinds),
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

export const getDetails = endpoint({
  name: 'clients.getDetails',
  method: 'GET',
  path: '/api/v1/clients/:clientId/details',
  summary: 'Who a client is, at length: names as papers give them, and what hangs on the person',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    client: personShape,
    names: z.array(lineShape(nameValues).extend({ script: z.enum(scripts) })),
    today: z.string(),
    may: z.object({ change: z.boolean() }),
  }),
})
export type Details = AnswerOf<typeof getDetails>
