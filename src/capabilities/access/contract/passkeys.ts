import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, lineShape } from '#kernel/shapes.ts'
import { enteredShape } from '../contract.ts'

const nothing = z.object({})

/** What the browser wants to know before it asks the key; made and read by the library on both sides. */
const questionShape = z.object({ options: z.record(z.string(), z.unknown()) })
const base64url = (max: number) => z.string().max(max, 'fault/too-long')

const answered = {
  id: base64url(2000),
  rawId: base64url(2000),
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(40).optional(),
  clientExtensionResults: z.record(z.string(), z.unknown()),
}
const signInAnswerShape = z.object({
  ...answered,
  response: z.object({
    clientDataJSON: base64url(4000),
    authenticatorData: base64url(4000),
    signature: base64url(8000),
    userHandle: base64url(200).optional(),
  }),
})
const newKeyShape = z.object({
  ...answered,
  response: z.object({
    clientDataJSON: base64url(4000),
    attestationObject: base64url(40_000),
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
})

export const askPasskey = endpoint({
  name: 'access.askPasskey',
  method: 'POST',
  path: '/api/v1/sign-in/passkey-question',
  summary: 'A question that any passkey of this installation can answer, once',
  input: nothing,
  answer: questionShape,
})

export const signInWithPasskey = endpoint({
  name: 'access.signInWithPasskey',
  method: 'POST',
  path: '/api/v1/sign-in/passkey',
  summary: 'Sign in with a passkey that also checked who holds it: both factors at once',
  input: z.strictObject({ response: signInAnswerShape }),
  answer: enteredShape,
})

const nameShape = lineShape(60)

export const beginPasskey = endpoint({
  name: 'access.beginPasskey',
  method: 'POST',
  path: '/api/v1/passkeys/question',
  summary: 'A question to make a passkey with; takes a code of the second factor',
  input: z.strictObject({ code: lineShape(20) }),
  answer: questionShape,
})

export const addPasskey = endpoint({
  name: 'access.addPasskey',
  method: 'POST',
  path: '/api/v1/passkeys',
  summary: 'Keep a passkey that this device or stick has made',
  input: z.strictObject({ response: newKeyShape }),
  /** Its first name is that of the browser and the system; `renamePasskey` gives another. */
  answer: z.object({ id: idShape, name: z.string() }),
})

export const renamePasskey = endpoint({
  name: 'access.renamePasskey',
  method: 'PUT',
  path: '/api/v1/passkeys/:passkeyId',
  summary: 'Give a passkey another name',
  input: z.strictObject({ passkeyId: idShape, name: nameShape }),
  answer: nothing,
})

export const removePasskey = endpoint({
  name: 'access.removePasskey',
  method: 'DELETE',
  path: '/api/v1/passkeys/:passkeyId',
  summary: 'Take away a passkey; it signs in no more',
  input: z.strictObject({ passkeyId: idShape }),
  answer: nothing,
})
