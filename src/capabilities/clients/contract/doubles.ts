import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, lineShape, versionShape } from '#kernel/shapes.ts'
import { householdRoles, personShape, reasonShape } from '../contract.ts'
import { precisions } from '../rules/birth-date.ts'
import { contactWays, sexes } from './values.ts'

/** What of two files one chooses between; what hangs on them comes along by itself. */
export const mergeFields = [
  'name',
  'callName',
  'birthDate',
  'sex',
  'nationality',
  'language',
  'targetGroup',
  'nareis',
  'vNumber',
  'phone',
  'email',
  'contactWay',
  'mayWriteHome',
  'secondContact',
  'needsInterpreter',
  'remarks',
  'deceasedOn',
  'location',
  'municipality',
  'household',
] as const
export type MergeField = (typeof mergeFields)[number]

/** What stands in one of the two files. */
export const sideValuesShape = z.object({
  givenNames: z.string(),
  familyName: z.string(),
  callName: z.string().nullable(),
  sayName: z.string().nullable(),
  birthDate: z.string().nullable(),
  birthDatePrecision: z.enum(precisions),
  birthDateEstimated: z.boolean(),
  birthDateSource: z.string().nullable(),
  sex: z.enum(sexes).nullable(),
  nationality: z.string().nullable(),
  language: z.string().nullable(),
  targetGroup: z.string().nullable(),
  nareis: z.boolean(),
  vNumber: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  contactWay: z.enum(contactWays).nullable(),
  mayWriteHome: z.boolean(),
  secondContact: z.string().nullable(),
  needsInterpreter: z.boolean(),
  remarks: z.string().nullable(),
  deceasedOn: z.string().nullable(),
  location: z.string(),
  /** The municipality of now; null when there is none, or when it is not to be seen from here. */
  municipality: z.string().nullable(),
  household: z.object({ role: z.enum(householdRoles), with: z.array(z.string()) }).nullable(),
  otherNames: z.array(z.string()),
})
export type SideValues = z.infer<typeof sideValuesShape>

export const sideShape = z.object({
  location: z.string(),
  /** Whom to ask at that location. */
  leaders: z.array(z.string()),
  /** In sight of the reader. */
  mine: z.boolean(),
  /** Its location lets the other look at what is written here. */
  offered: z.boolean(),
  /** Null for a file that is neither in sight nor offered: that there is one is all that is told. */
  file: z
    .object({
      id: idShape,
      number: z.number().int(),
      values: sideValuesShape,
      openedAt: z.string(),
      changedAt: z.string(),
    })
    .nullable(),
})
export type Side = z.infer<typeof sideShape>

const pair = z.object({
  id: idShape,
  /** Empty when one of the files is out of sight: they would tell what is written there. */
  reasons: z.array(reasonShape),
  probably: z.boolean(),
  /** Put beside each other by somebody, not found. */
  byHand: z.boolean(),
  version: versionShape,
})

export const listPossibleDoubles = endpoint({
  name: 'clients.listPossibleDoubles',
  method: 'GET',
  path: '/api/v1/possible-doubles',
  summary:
    'Pairs of files that could be of one person and wait for an answer, the surest first; and merges, newest first',
  input: z.object({ offset: z.coerce.number().int().min(0).max(100_000).default(0) }),
  answer: z.object({
    pairs: z.array(
      pair.extend({
        /** The files in sight; one when the other is kept elsewhere. */
        persons: z.array(personShape),
        elsewhere: z.object({ location: z.string(), asked: z.enum(['by-us', 'by-them']).nullable() }).nullable(),
      }),
    ),
    total: z.number().int(),
    merges: z.array(
      z.object({
        id: idShape,
        client: personShape,
        goneNumber: z.number().int(),
        mergedAt: z.string(),
        by: z.string().nullable(),
      }),
    ),
  }),
})
export type DoubleRow = z.infer<typeof listPossibleDoubles.answer>['pairs'][number]

export const countPossibleDoubles = endpoint({
  name: 'clients.countPossibleDoubles',
  method: 'GET',
  path: '/api/v1/possible-doubles/count',
  summary: 'How many pairs wait for an answer',
  input: z.object({}),
  answer: z.object({ count: z.number().int() }),
})

export const getPossibleDouble = endpoint({
  name: 'clients.getPossibleDouble',
  method: 'GET',
  path: '/api/v1/possible-doubles/:doubleId',
  summary: 'Two files side by side, with what speaks for one person and what against it',
  input: z.object({ doubleId: idShape }),
  answer: pair.extend({
    one: sideShape,
    other: sideShape,
    verdict: z.literal('not-same').nullable(),
    why: z.string().nullable(),
    may: z.object({ judge: z.boolean(), ask: z.boolean(), merge: z.boolean() }),
  }),
})

export const pairClients = endpoint({
  name: 'clients.pairClients',
  method: 'POST',
  path: '/api/v1/possible-doubles',
  summary: 'Put two files beside each other that are thought to be of one person',
  input: z.strictObject({ clientId: idShape, otherId: idShape.nullable() }),
  answer: z.object({ id: idShape }),
})

export const judgeNotSame = endpoint({
  name: 'clients.judgeNotSame',
  method: 'PUT',
  path: '/api/v1/possible-doubles/:doubleId/verdict',
  summary: 'Two people: remembered for ever, and not asked again',
  input: z.strictObject({
    doubleId: idShape,
    why: lineShape(500),
  }),
  answer: z.object({ id: idShape }),
})

export const withdrawVerdict = endpoint({
  name: 'clients.withdrawVerdict',
  method: 'DELETE',
  path: '/api/v1/possible-doubles/:doubleId/verdict',
  summary: 'Ask again whether two files are of one person',
  input: z.strictObject({ doubleId: idShape }),
  answer: z.object({ id: idShape }),
})

export const askAboutDouble = endpoint({
  name: 'clients.askAboutDouble',
  method: 'POST',
  path: '/api/v1/possible-doubles/:doubleId/question',
  summary:
    'Let the team leader of the other location see what is written in the own file, to decide whether it is one person',
  input: z.strictObject({ doubleId: idShape }),
  answer: z.object({ id: idShape }),
})

const side = z.enum(['one', 'other'])
const wish = {
  doubleId: idShape,
  /** Whose number stays. */
  keep: side,
  /** By field; what is not named is that of the file that stays, or of the other where that one has nothing. */
  picks: z.partialRecord(z.enum(mergeFields), z.enum(['one', 'other', 'both'])),
}

export type MergePicks = z.input<typeof wish.picks>

export const previewMerge = endpoint({
  name: 'clients.previewMerge',
  method: 'POST',
  path: '/api/v1/possible-doubles/:doubleId/merge-preview',
  summary: 'What merging two files would move and lay aside; changes nothing',
  input: z.strictObject(wish),
  answer: z.object({
    /** By table: how much moves to the file that stays, and what cannot stand twice and is kept with the merge. */
    lines: z.array(z.object({ of: z.string(), moved: z.number().int(), aside: z.number().int() })),
    /** In parts of the file that are closed to the reader. */
    hidden: z.number().int(),
  }),
})
export type MergePreview = z.infer<typeof previewMerge.answer>

export const mergeClients = endpoint({
  name: 'clients.mergeClients',
  method: 'POST',
  path: '/api/v1/possible-doubles/:doubleId/merge',
  summary: 'Make two files of one person into one; can be undone',
  input: z.strictObject({ ...wish, version: versionShape }),
  answer: z.object({ id: idShape, clientId: idShape, inSight: z.boolean() }),
})

const lineSinceShape = z.object({
  id: idShape,
  of: z.string(),
  at: z.string(),
  /** What tells it from another of its kind. */
  words: z.string().nullable(),
  seen: z.boolean(),
})
export type LineSince = z.infer<typeof lineSinceShape>

export const getMerge = endpoint({
  name: 'clients.getMerge',
  method: 'GET',
  path: '/api/v1/client-merges/:mergeId',
  summary: 'What two files were before they were merged, and what came since',
  input: z.object({ mergeId: idShape }),
  answer: z.object({
    id: idShape,
    client: personShape,
    goneNumber: z.number().int(),
    mergedAt: z.string(),
    by: z.string().nullable(),
    undoneAt: z.string().nullable(),
    before: z.object({ kept: personShape, gone: personShape }),
    /** Added since; each goes to one of the two. Lines of closed parts stay with the file that was left. */
    since: z.array(lineSinceShape),
    /** Fields that were changed by hand since. */
    changed: z.array(z.enum(mergeFields)),
    may: z.object({ undo: z.boolean() }),
  }),
})

export const undoMerge = endpoint({
  name: 'clients.undoMerge',
  method: 'POST',
  path: '/api/v1/client-merges/:mergeId/undoing',
  summary: 'Make two files of one again, as they were; what was added since goes where it is said to go',
  input: z.strictObject({
    mergeId: idShape,
    /** Lines of `since` that belong to the file that comes back. */
    toGone: z.array(idShape).max(5000),
    /** Fields of `changed` whose newer value belongs to the file that comes back. */
    fieldsToGone: z.array(z.enum(mergeFields)),
  }),
  answer: z.object({ id: idShape, clientId: idShape, goneId: idShape }),
})
