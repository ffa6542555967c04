import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'
import { roleShape, emailShape } from '../contract.ts'

const optionalDate = dateShape.nullable()
export const holdingValues = {
  /** Null: all locations of the foundation. */
  locationId: idShape.nullable(),
  /** Who of the team this is; a guide's files hang on it. */
  workerId: idShape.nullable(),
  /** Whose town hall; for the function of a municipality alone. */
  municipalityId: idShape.nullable().default(null),
  fromOn: optionalDate,
  /** The last day of the role; null: no end. */
  untilOn: optionalDate,
}
export const holdingShape = z.object({
  id: idShape,
  role: roleShape,
  location: namedShape.nullable(),
  worker: namedShape.nullable(),
  municipality: namedShape.nullable(),
  fromOn: z.string().nullable(),
  untilOn: z.string().nullable(),
  version: versionShape,
})
export type Holding = z.infer<typeof holdingShape>

export const accountShape = z.object({
  id: idShape,
  name: z.string(),
  email: z.string(),
  /** False until the person has a way in: a password, single sign-on or a passkey. */
  active: z.boolean(),
  roles: z.array(holdingShape),
})
export type Account = z.infer<typeof accountShape>

export const listAccounts = endpoint({
  name: 'access.listAccounts',
  method: 'GET',
  path: '/api/v1/accounts',
  summary: 'Who can sign in, with which roles',
  input: z.object({}),
  answer: z.object({ accounts: z.array(accountShape) }),
})

export const inviteAccount = endpoint({
  name: 'access.inviteAccount',
  method: 'POST',
  path: '/api/v1/accounts',
  summary: 'Give somebody an account with a first role; a letter with a link to choose a password follows',
  input: z.strictObject({ name: lineShape(120), email: emailShape, role: roleShape, ...holdingValues }),
  answer: z.object({ id: idShape }),
})

export const sendPasswordLink = endpoint({
  name: 'access.sendPasswordLink',
  method: 'POST',
  path: '/api/v1/accounts/:accountId/password-link',
  summary: 'Send the letter with a link to choose a password once more',
  input: z.strictObject({ accountId: idShape }),
  answer: z.object({}),
})

export const giveRole = endpoint({
  name: 'access.giveRole',
  method: 'POST',
  path: '/api/v1/accounts/:accountId/roles',
  summary: 'Give somebody one role more',
  input: z.strictObject({ accountId: idShape, role: roleShape, ...holdingValues }),
  answer: z.object({ id: idShape, version: versionShape }),
})

export const changeRole = endpoint({
  name: 'access.changeRole',
  method: 'PUT',
  path: '/api/v1/roles/:roleId',
  summary: 'Change where, as whom or until when somebody holds a role',
  input: z.strictObject({ roleId: idShape, ...holdingValues, version: versionShape }),
  answer: z.object({ id: idShape, version: versionShape }),
})
