import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape } from '#kernel/shapes.ts'

/** Characters of base64 for 200,000 bytes, which is what is kept at most. */
const MOST = 270_000

/** The photo of a client, when there is one. Errors: `common/not-found` for a client out of sight. */
export const getPhoto = endpoint({
  name: 'clients.getPhoto',
  method: 'GET',
  path: '/api/v1/clients/:clientId/photo',
  summary: 'The photo of a client',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    /** `image`: JPEG in base64. */
    photo: z.object({ image: z.string(), agreedOn: z.string() }).nullable(),
    today: z.string(),
    may: z.object({ change: z.boolean() }),
  }),
})

/** The photo, instead of the one that was there. Errors: `fault/no-photo` at `/image` for what is no JPEG of ours. */
export const setPhoto = endpoint({
  name: 'clients.setPhoto',
  method: 'PUT',
  path: '/api/v1/clients/:clientId/photo',
  summary: 'Keep a photo of a client who agreed to it',
  input: z.strictObject({
    clientId: idShape,
    image: z.string().min(1, 'fault/required').max(MOST, 'fault/no-photo'),
    agreedOn: dateShape,
  }),
  answer: z.object({ id: idShape }),
})

export const removePhoto = endpoint({
  name: 'clients.removePhoto',
  method: 'DELETE',
  path: '/api/v1/clients/:clientId/photo',
  summary: 'Take the photo of a client away',
  input: z.object({ clientId: idShape }),
  answer: z.object({ id: idShape }),
})
