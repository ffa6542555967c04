import * as z from 'zod'
import { roles } from '#kernel/actor.ts'
import { compartments } from '#kernel/compartments.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape } from '#kernel/shapes.ts'

export const problems = {
  'access/own-signal': 409,
  'access/wrong-credentials': 401,
  'access/weak-password': 422,
  'access/link-expired': 410,
  'access/no-role': 403,
  'access/last-administrator': 409,
  'access/roles-ended': 409,
  'access/no-such-file': 404,
  'access/sees-file': 409,
  'access/glass-open': 409,
  'access/nothing-to-draw': 409,
} as const satisfies Record<string, number>

export const roleShape = z.enum(roles)

export const passwordLength = { min: 10, max: 128 } as const
const newPasswordShape = z
  .string()
  .min(passwordLength.min, 'fault/password-too-short')
  .max(passwordLength.max, 'fault/password-too-long')
const givenPasswordShape = z.string().min(1, 'fault/required').max(passwordLength.max, 'fault/password-too-long')
export const emailShape = lineShape(254)
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
  tryingOut: z
    .object({
      role: roleShape,
      location: namedShape.nullable(),
      /** Whose files this shows: nobody's is coupled, the practice clients, kept from sight, or a function without files. */
      clients: z.enum(['own', 'practice', 'hidden', 'none']),
    })
    .nullable(),
  language: z.enum(['nl', 'en']),
  expiresAt: z.string(),
  /** Seals what this account keeps on a device (base64url, 32 bytes): never stored there, so it reads only after signing in. */
  draftKey: z.string(),
  /** `lastDay`: until when this person may go without a second factor; null when that is no question. */
  secondFactor: z.object({ setUp: z.boolean(), lastDay: dateShape.nullable() }),
  may: z.object({
    enter: roomsShape,
    /** Compartments that this person sees and changes somewhere, of somebody. */
    read: z.array(z.enum(compartments)),
    write: z.array(z.enum(compartments)),
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
