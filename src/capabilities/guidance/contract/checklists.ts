import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

export const phases = ['settling', 'integrating'] as const
/** Who does it: the guide, the client, or both. */
export const doers = ['guide', 'client', 'together'] as const
/** `handed`: the client does it. Only done and not needed are off the list. */
export const itemStates = ['open', 'done', 'not-needed', 'blocked', 'handed'] as const
export type ItemState = (typeof itemStates)[number]
export const urgencies = ['late', 'today', 'soon', 'later'] as const

const bothShape = z.object({ nl: z.string(), en: z.string() })

const wordedShape = z.object({
  key: z.string(),
  phase: z.enum(phases),
  who: z.enum(doers),
  link: z.string().nullable(),
  title: bothShape,
  why: bothShape,
})

/** What belongs to arriving, for whom, and before when. */
export type Template = z.infer<typeof wordedShape> & {
  /** Once for the household, or for each grown-up, or for each child. */
  scope: 'household' | 'person' | 'child'
  /** Missing: everybody. */
  for?: 'single' | 'family' | 'unaccompanied'
  /** Of children: years lived, both included. */
  ages?: readonly [number, number]
  /** Days after the first day of its phase. */
  days: number
  /** Hidden or over: given to nobody any more, and shown where something was said about it. */
  retired?: boolean
}

const dueShape = z.object({
  on: z.string(),
  /** From which day it was counted, and what that day is. */
  from: z.string(),
  after: z.enum(['signing', 'start', 'phase', 'birthday']),
  days: z.number(),
})

export const itemShape = wordedShape.extend({
  /** In whose file it is kept. */
  clientId: idShape,
  /** Whom it is about; null for the household. */
  about: namedShape.nullable(),
  due: dueShape,
  /** Null when it is off the list, or the trajectory has ended. */
  urgency: z.enum(urgencies).nullable(),
  state: z.enum(itemStates),
  remark: z.string().nullable(),
  setOn: z.string().nullable(),
  setBy: z.string().nullable(),
  /** 0: nobody has said anything about it yet. */
  version: z.number(),
})
export type Item = z.infer<typeof itemShape>

const progressShape = z.object({ settled: z.number(), all: z.number(), late: z.number() })

export const getChecklist = endpoint({
  name: 'guidance.getChecklist',
  method: 'GET',
  path: '/api/v1/clients/:clientId/checklist',
  summary: 'What belongs to arriving for this client: what is done, what is still to do and before when',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    clientId: idShape,
    today: z.string(),
    /** Null: there has been no trajectory yet, and so no checklist. */
    running: z
      .object({
        startedOn: z.string(),
        endedOn: z.string().nullable(),
        signedOn: z.string().nullable(),
        phase: z.enum(phases),
      })
      .nullable(),
    /** With whom the matters of the household stand, when not with this client. */
    householdWith: namedShape.nullable(),
    items: z.array(itemShape),
    progress: progressShape,
    may: z.object({ change: z.boolean() }),
  }),
})

export const setChecklistItem = endpoint({
  name: 'guidance.setChecklistItem',
  method: 'PUT',
  path: '/api/v1/clients/:clientId/checklist',
  summary:
    'Say how it stands with one item: done, not needed (why), blocked (by what), handed to the client, open again',
  input: z.strictObject({
    clientId: idShape,
    item: lineShape(60),
    state: z.enum(itemStates),
    remark: textShape(500).nullable(),
    version: z.number().int().min(0),
  }),
  answer: z.object({ version: versionShape }),
})

export const listDueItems = endpoint({
  name: 'guidance.listDueItems',
  method: 'GET',
  path: '/api/v1/due-checklist-items',
  summary: 'Of the clients whom I guide: what of their checklists is late or due within a week, late ones first',
  input: z.object({}),
  answer: z.object({
    today: z.string(),
    items: z.array(itemShape.extend({ client: namedShape })),
    /** How many there are; at most 50 of them are sent. */
    count: z.number(),
  }),
})

export const countChecklists = endpoint({
  name: 'guidance.countChecklists',
  method: 'GET',
  path: '/api/v1/checklist-counts',
  summary: 'Of the files in sight with a running trajectory: per item how many are open, late or done. No names',
  input: z.object({ locationId: idShape.optional() }),
  answer: z.object({
    today: z.string(),
    clients: z.number(),
    items: z.array(
      wordedShape.pick({ key: true, phase: true, title: true }).extend({
        open: z.number(),
        late: z.number(),
        blocked: z.number(),
        handed: z.number(),
        done: z.number(),
        notNeeded: z.number(),
      }),
    ),
  }),
})
