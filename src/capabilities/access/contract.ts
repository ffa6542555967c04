import * as z from 'zod'
import { roles } from '#kernel/actor.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'

export const problems = {
  'access/wrong-credentials': 401,
  'access/weak-password': 422,
  'access/link-expired': 410,
  'access/no-role': 403,
  'access/last-administrator': 409,
  'access/nothing-to-draw': 409,
} as const satisfies Record<string, number>

export const roleShape = z.enum(roles)

export const passwordLength = { min: 10, max: 128 } as const
const newPasswordShape = z
  .string()
  .min(passwordLength.min, 'fault/password-too-short')
  .max(passwordLength.max, 'fault/password-too-long')
const givenPasswordShape = z.string().min(1, 'fault/required').max(passwordLength.max, 'fault/password-too-long')
const emailShape = lineShape(254)
  .pipe(z.email('fault/no-email-address'))
  .transform((email) => email.toLowerCase())

/** The rooms of the house: which of them a person finds in the menu. What they see inside is for the room itself. */
export const roomsShape = z.object({
  desk: z.boolean(),
  clients: z.boolean(),
  housing: z.boolean(),
  legal: z.boolean(),
  groups: z.boolean(),
  /** The own pairs of a language coach, who sees no files. */
  pairs: z.boolean(),
  team: z.boolean(),
  reports: z.boolean(),
  imports: z.boolean(),
  organisation: z.boolean(),
  accounts: z.boolean(),
  matrix: z.boolean(),
  log: z.boolean(),
})

export const sessionShape = z.object({
  account: z.object({ id: idShape, name: z.string(), email: z.string() }),
  foundation: z.object({ id: idShape, name: z.string(), practice: z.boolean() }),
  /** All that this person works for; more than one can be chosen from. */
  foundations: z.array(namedShape),
  roles: z.array(roleShape),
  workerId: idShape.nullable(),
  /** Where the person works. For most roles this opens no files: that is decided by reach. */
  locations: z.array(z.object({ id: idShape, name: z.string() })),
  /** As whom an administrator looks now; null: as themselves. */
  tryingOut: z.object({ role: roleShape, location: namedShape.nullable() }).nullable(),
  language: z.enum(['nl', 'en']),
  expiresAt: z.string(),
  /** `lastDay`: until when this person may go without a second factor; null when that is no question. */
  secondFactor: z.object({ setUp: z.boolean(), lastDay: dateShape.nullable() }),
  may: z.object({
    enter: roomsShape,
    createClient: z.boolean(),
    recordContact: z.boolean(),
    /** Trajectories of the files that one sees: who guides whom. */
    seeGuidance: z.boolean(),
    import: z.boolean(),
    decideHeld: z.boolean(),
    manageAccounts: z.boolean(),
    finaliseReport: z.boolean(),
    openForWalkIn: z.boolean(),
    breakGlass: z.boolean(),
    keepSecret: z.boolean(),
  }),
})
export type Session = z.infer<typeof sessionShape>

const nothing = z.object({})

/** What is still asked before one is inside: the code of the second factor, or setting one up. Null: nothing. */
const stepShape = z.enum(['code', 'set-up']).nullable()
export type Step = z.infer<typeof stepShape>

/** Who is inside now, or what is still asked. */
export const enteredShape = z.object({ session: sessionShape.nullable(), step: stepShape })
export type Entered = z.infer<typeof enteredShape>

export const getSession = endpoint({
  name: 'access.getSession',
  method: 'GET',
  path: '/api/v1/session',
  summary: 'Who is signed in with this cookie, null for nobody; or what is still asked of whoever is halfway',
  input: nothing,
  answer: enteredShape,
})

export const signIn = endpoint({
  name: 'access.signIn',
  method: 'POST',
  path: '/api/v1/sign-in',
  summary: 'Sign in with e-mail address and password; a second step may follow',
  input: z.strictObject({ email: emailShape, password: givenPasswordShape }),
  answer: enteredShape,
})

export const signOut = endpoint({
  name: 'access.signOut',
  method: 'POST',
  path: '/api/v1/sign-out',
  summary: 'End this session',
  input: nothing,
  answer: nothing,
})

export const forgottenPassword = endpoint({
  name: 'access.forgottenPassword',
  method: 'POST',
  path: '/api/v1/forgotten-password',
  summary: 'Have a link sent to choose a new password; the answer never tells whether the address is known',
  input: z.strictObject({ email: emailShape }),
  answer: nothing,
})

export const resetPassword = endpoint({
  name: 'access.resetPassword',
  method: 'POST',
  path: '/api/v1/reset-password',
  summary: 'Choose a new password with the token of a link, which works once',
  input: z.strictObject({ token: lineShape(200), password: newPasswordShape }),
  answer: nothing,
})

export const changePassword = endpoint({
  name: 'access.changePassword',
  method: 'POST',
  path: '/api/v1/change-password',
  summary: 'Change the password; all other sessions of this person end',
  input: z.strictObject({ current: givenPasswordShape, password: newPasswordShape }),
  answer: nothing,
})

export const chooseLanguage = endpoint({
  name: 'access.chooseLanguage',
  method: 'POST',
  path: '/api/v1/session/language',
  summary: 'Remember the language of the screens for this person',
  input: z.strictObject({ language: z.enum(['nl', 'en']) }),
  answer: nothing,
})

export const listSessions = endpoint({
  name: 'access.listSessions',
  method: 'GET',
  path: '/api/v1/sessions',
  summary: 'Where this person is signed in',
  input: nothing,
  answer: z.object({
    sessions: z.array(
      z.object({
        id: idShape,
        current: z.boolean(),
        startedAt: z.string(),
        lastSeenAt: z.string(),
        /** Browser and system in a word or two, as far as they can be told. */
        device: z.string().nullable(),
      }),
    ),
  }),
})

export const endSession = endpoint({
  name: 'access.endSession',
  method: 'DELETE',
  path: '/api/v1/sessions/:sessionId',
  summary: 'End one session of this person',
  input: z.strictObject({ sessionId: idShape }),
  answer: nothing,
})

/** Only where a practice foundation exists; its passwords are shown on the sign-in page on purpose. */
export const getSignInHints = endpoint({
  name: 'access.getSignInHints',
  method: 'GET',
  path: '/api/v1/sign-in-hints',
  summary: 'The practice accounts that anybody may try',
  input: nothing,
  answer: z.object({
    accounts: z.array(
      z.object({
        email: z.string(),
        name: z.string(),
        role: roleShape,
        /** Null once somebody changed it. */ password: z.string().nullable(),
      }),
    ),
    /** How a forgotten password travels: by mail, or printed by the server for lack of a mail server. */
    mail: z.enum(['smtp', 'console']),
    /** People may sign in at their own organisation. */
    singleSignOn: z.boolean(),
  }),
})

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
  /** False until the person has chosen a password. */
  active: z.boolean(),
  roles: z.array(holdingShape),
})
export type Account = z.infer<typeof accountShape>

export const listAccounts = endpoint({
  name: 'access.listAccounts',
  method: 'GET',
  path: '/api/v1/accounts',
  summary: 'Who can sign in, with which roles',
  input: nothing,
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
  answer: nothing,
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

/** What is written down: looks at files, lists, searches, exports, changes, signing in and out, refusals, work of the system. */
export const auditActions = [
  'read',
  'list',
  'search',
  'export',
  'insert',
  'update',
  'delete',
  'sign-in',
  'sign-out',
  'try-out',
  'change-password',
  'reset-password',
  'second-factor',
  'refused',
  'system',
] as const

export const auditEventShape = z.object({
  id: idShape,
  /** Instant, ISO in UTC. */
  at: z.string(),
  /** Null for the system, and for whoever did not come in. */
  account: namedShape.nullable(),
  /** For whom it was done, when that is somebody else. */
  onBehalfOf: namedShape.nullable(),
  /** Where the request came from; null for work of the system. */
  address: z.string().nullable(),
  roles: z.array(z.string()),
  action: z.enum(auditActions),
  /** Name of the endpoint of a look, or of the table of a change. */
  subject: z.string(),
  clientNumber: z.number().nullable(),
  /** Names of the columns that a change touched; what stood there is not shown. */
  fields: z.array(z.string()),
  why: z.string().nullable(),
})
export type AuditEvent = z.infer<typeof auditEventShape>

export const listAuditEvents = endpoint({
  name: 'access.listAuditEvents',
  method: 'GET',
  path: '/api/v1/audit-events',
  summary: 'Who looked at what and changed what, the latest first',
  input: z.object({
    accountId: idShape.optional(),
    clientNumber: z.coerce.number().int().positive().max(2_147_483_647).optional(),
    action: z.enum(auditActions).optional(),
    /** Days in Amsterdam, both included. */
    fromOn: dateShape.optional(),
    untilOn: dateShape.optional(),
    /** The `next` of the answer before. */
    after: z.string().max(100).optional(),
    /** The looks behind one signal. */
    signalId: idShape.optional(),
  }),
  answer: z.object({
    events: z.array(auditEventShape),
    /** Where the next page begins; null at the end. */
    next: z.string().nullable(),
    /** Everybody who holds or held a role here. */
    accounts: z.array(namedShape),
  }),
})
