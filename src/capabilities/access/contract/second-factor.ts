import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, lineShape, versionShape } from '#kernel/shapes.ts'
import { enteredShape } from '../contract.ts'

const nothing = z.object({})

export const problems = {
  'access/second-factor-due': 403,
  'access/step-expired': 410,
  'access/no-second-factor': 409,
  'access/second-factor-needed': 409,
  'access/own-second-factor': 409,
  'access/works-elsewhere': 409,
  'access/passkey-refused': 401,
} as const satisfies Record<string, number>

/** Six digits of an app, or a backup code; spaces and hyphens as people type them. */
const codeShape = lineShape(20)

export const enterCode = endpoint({
  name: 'access.enterCode',
  method: 'POST',
  path: '/api/v1/sign-in/code',
  summary: 'The second step of signing in: a code of the app, or a backup code',
  input: z.strictObject({ code: codeShape }),
  answer: enteredShape,
})

export const getSecondFactor = endpoint({
  name: 'access.getSecondFactor',
  method: 'GET',
  path: '/api/v1/second-factor',
  summary: 'How this person shows a second factor',
  input: nothing,
  answer: z.object({
    /** Null: not set up. */
    setUpAt: z.string().nullable(),
    backupCodesLeft: z.number().int(),
    passkeys: z.array(
      z.object({ id: idShape, name: z.string(), createdAt: z.string(), lastUsedAt: z.string().nullable() }),
    ),
    may: z.object({ remove: z.boolean() }),
  }),
})

export const beginSecondFactor = endpoint({
  name: 'access.beginSecondFactor',
  method: 'POST',
  path: '/api/v1/second-factor/begin',
  summary: 'A new secret for an app; with a code of the present second factor when there is one',
  input: z.strictObject({ code: codeShape.nullable() }),
  answer: z.object({
    /** To type over, base32. */
    secret: z.string(),
    /** The same as `otpauth:` address, for a QR code. */
    address: z.string(),
  }),
})

const backupCodesShape = z.object({ backupCodes: z.array(z.string()) })

export const confirmSecondFactor = endpoint({
  name: 'access.confirmSecondFactor',
  method: 'POST',
  path: '/api/v1/second-factor/confirm',
  summary: 'Show by a code that the app works; the answer has the backup codes, once',
  input: z.strictObject({ code: codeShape }),
  answer: backupCodesShape,
})

export const renewBackupCodes = endpoint({
  name: 'access.renewBackupCodes',
  method: 'POST',
  path: '/api/v1/second-factor/backup-codes',
  summary: 'Ten new backup codes; the old ones stop working',
  input: z.strictObject({ code: codeShape }),
  answer: backupCodesShape,
})

export const removeSecondFactor = endpoint({
  name: 'access.removeSecondFactor',
  method: 'POST',
  path: '/api/v1/second-factor/remove',
  summary: 'Sign in without a second factor again, where no role needs one; passkeys go too',
  input: z.strictObject({ code: codeShape }),
  answer: nothing,
})

export const resetSecondFactor = endpoint({
  name: 'access.resetSecondFactor',
  method: 'POST',
  path: '/api/v1/accounts/:accountId/second-factor-reset',
  summary: 'Take away the second factor of somebody who lost it; the person is told by letter',
  input: z.strictObject({ accountId: idShape }),
  answer: nothing,
})

const graceDaysShape = z
  .number('fault/required')
  .int('fault/out-of-range')
  .min(0, 'fault/out-of-range')
  .max(30, 'fault/out-of-range')

export const getSecondFactorRule = endpoint({
  name: 'access.getSecondFactorRule',
  method: 'GET',
  path: '/api/v1/second-factor-rule',
  summary: 'How long people of the foundation may go without the second factor, and who has set it up',
  input: nothing,
  answer: z.object({
    graceDays: z.number().int(),
    version: versionShape,
    /** The practice foundation is exempt. */
    exempt: z.boolean(),
    /** Accounts with a second factor that works. */
    setUp: z.array(idShape),
  }),
})

export const changeSecondFactorRule = endpoint({
  name: 'access.changeSecondFactorRule',
  method: 'PUT',
  path: '/api/v1/second-factor-rule',
  summary: 'Choose how many days people may go without the second factor, from their first sign-in that needs it',
  input: z.strictObject({ graceDays: graceDaysShape, version: versionShape }),
  answer: z.object({ version: versionShape }),
})
