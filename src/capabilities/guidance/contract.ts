import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, namedShape, versionShape } from '#kernel/shapes.ts'

export const trajectoryValues = {
  kindId: idShape,
  startedOn: dateShape,
  endedOn: dateShape.nullable(),
  endReasonId: idShape.nullable(),
  workerId: idShape.nullable(),
}
export const trajectoryValuesShape = z.object(trajectoryValues)
export type TrajectoryValues = z.infer<typeof trajectoryValuesShape>

const saved = z.object({ id: idShape, version: versionShape })

export const getTrajectory = endpoint({
  name: 'guidance.getTrajectory',
  method: 'GET',
  path: '/api/v1/trajectories/:trajectoryId',
  summary: 'One trajectory, to correct or end it',
  input: z.object({ trajectoryId: idShape }),
  answer: z.object({
    id: idShape,
    clientId: idShape,
    values: trajectoryValuesShape,
    version: versionShape,
    may: z.object({ correct: z.boolean() }),
  }),
})
export const startTrajectory = endpoint({
  name: 'guidance.startTrajectory',
  method: 'POST',
  path: '/api/v1/clients/:clientId/trajectories',
  summary: 'Start a trajectory; its guide sees the file and the household from that day',
  input: z.strictObject({ clientId: idShape, ...trajectoryValues }),
  answer: saved,
})
export const correctTrajectory = endpoint({
  name: 'guidance.correctTrajectory',
  method: 'PUT',
  path: '/api/v1/trajectories/:trajectoryId',
  summary: 'Change, end or reopen a trajectory',
  input: z.strictObject({ trajectoryId: idShape, ...trajectoryValues, version: versionShape }),
  answer: saved,
})

export const guidedShape = z.object({
  trajectoryId: idShape,
  client: namedShape.extend({ number: z.number() }),
  household: z.array(z.string()),
  kind: z.string(),
  guide: namedShape.nullable(),
  startedOn: z.string(),
  /** Month of guidance, 1 in the first; null before it starts. */
  month: z.number().nullable(),
  /** Of so many months; null for a kind without an end. */
  of: z.number().nullable(),
  lastContactOn: z.string().nullable(),
  /** Last day as agreed for its kind, with pauses and extensions; null without an end. */
  lastDay: z.string().nullable(),
  /** Stands still today: nobody expects a talk. */
  paused: z.boolean(),
  /** Somebody else is the main guide; the reader guides along. */
  alongside: z.boolean(),
  /** Set when the guide has left the team: nobody guides this client any more. */
  guideLeftOn: z.string().nullable(),
  phone: z.string().nullable(),
})
export type Guided = z.infer<typeof guidedShape>

/** Somebody without a trajectory, alone or with the household: nobody has begun yet. */
export const waitingShape = z.object({
  client: namedShape.extend({ number: z.number() }),
  household: z.array(z.string()),
  /** Housed, else allocated, else registered. */
  since: z.string(),
})

export const getMyDay = endpoint({
  name: 'guidance.getMyDay',
  method: 'GET',
  path: '/api/v1/my-day',
  summary: 'Who I guide, who has gone quiet, and for a team leader who has no guide and what began this month',
  /** `quietWeeks`: the same for everybody, instead of what belongs to each phase. */
  input: z.object({ quietWeeks: z.coerce.number().int().min(1).max(52).optional() }),
  answer: z.object({
    today: z.string(),
    /** After how many weeks without a talk somebody counts as quiet: in the first half year, and after it. */
    quietWeeks: z.object({ early: z.number(), later: z.number() }),
    mine: z.array(guidedShape),
    quiet: z.array(guidedShape),
    unguided: z.array(guidedShape),
    waiting: z.array(waitingShape),
    /** It ends within two months. */
    ending: z.array(guidedShape),
    /** Its months are over and the trajectory still runs, the most recent first. */
    overdue: z.array(guidedShape),
    startedThisMonth: z.array(guidedShape),
    /** How many there are: of each list the first fifty are told. */
    counts: z.object({
      quiet: z.number(),
      unguided: z.number(),
      ending: z.number(),
      overdue: z.number(),
      startedThisMonth: z.number(),
    }),
    /**
     * `contacts`: when there last was contact is known to the reader; without it nobody counts as quiet. `guideOwn`: a
     * trajectory opens files for this person.
     */
    may: z.object({ lead: z.boolean(), contacts: z.boolean(), guideOwn: z.boolean() }),
  }),
})

export const getOverview = endpoint({
  name: 'guidance.getOverview',
  method: 'GET',
  path: '/api/v1/guidance-overview',
  summary: 'How much is going on, in numbers: for who sees no files',
  input: z.object({}),
  answer: z.object({
    today: z.string(),
    running: z.number(),
    unguided: z.number(),
    guides: z.number(),
    /** Since 1 January, counted as the report of the municipality counts. */
    municipalities: z.array(z.object({ id: idShape, name: z.string(), contacts: z.number(), started: z.number() })),
  }),
})
