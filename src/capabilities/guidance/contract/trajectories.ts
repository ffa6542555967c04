import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

const saved = z.object({ id: idShape, version: versionShape })
const reason = textShape(2000).min(1, 'fault/required')
const one = { trajectoryId: idShape, version: versionShape }

const courseShape = z.object({
  state: z.enum(['ahead', 'running', 'paused', 'over', 'ended']),
  /** Month of the road; it stands still in a pause. */
  month: z.number().nullable(),
  /** Last month of the road; null for a kind without an end. */
  of: z.number().nullable(),
  phase: z.string().nullable(),
  phases: z.array(z.object({ key: z.string(), fromMonth: z.number(), on: z.string() })),
  lastDay: z.string().nullable(),
  why: z.object({
    from: z.string(),
    counts: z.enum(['start', 'tenancy', 'no-tenancy']),
    months: z.number().nullable(),
    pausedDays: z.number(),
    extendedUntil: z.string().nullable(),
  }),
})

const interviewValues = {
  heldOn: dateShape,
  present: lineShape().nullable(),
  reached: textShape(4000).min(1, 'fault/required'),
  remaining: textShape(4000).min(1).nullable(),
  referredTo: lineShape().nullable(),
  contactAfter: z.boolean(),
}
const interviewShape = z.object({
  ...interviewValues,
  id: idShape,
  version: versionShape,
  heldBy: z.string().nullable(),
})
export type Interview = z.infer<typeof interviewShape>
export type InterviewValues = Omit<Interview, 'id' | 'version' | 'heldBy'>

const happenings = ['paused', 'resumed', 'extended', 'ended', 'reopened', 'started'] as const
const guideShape = z.object({
  id: idShape.nullable(),
  worker: namedShape,
  main: z.boolean(),
  fromOn: z.string(),
  untilOn: z.string().nullable(),
})
export type TrajectoryGuide = z.infer<typeof guideShape>

export const getTrajectoryCourse = endpoint({
  name: 'guidance.getTrajectoryCourse',
  method: 'GET',
  path: '/api/v1/trajectories/:trajectoryId/course',
  summary: 'How one trajectory goes: phase and month, until when and why, what should have happened, who guides',
  input: z.object({ trajectoryId: idShape }),
  answer: z.object({
    id: idShape,
    version: versionShape,
    today: z.string(),
    client: namedShape,
    kind: z.string(),
    startedOn: z.string(),
    endedOn: z.string().nullable(),
    endReason: z.string().nullable(),
    course: courseShape,
    guides: z.array(guideShape),
    happened: z.array(
      z.object({ what: z.enum(happenings), on: z.string(), reason: z.string().nullable(), by: z.string().nullable() }),
    ),
    /** What should have happened by now and has not, or is to happen soon: tasks of this trajectory. */
    todo: z.array(z.object({ id: idShape, kind: z.string(), dueOn: z.string() })),
    /** Items of the checklist of the household that are late. */
    lateItems: z.number(),
    interview: interviewShape.nullable(),
    may: z.object({ manage: z.boolean(), interview: z.boolean() }),
  }),
})

export const pauseTrajectory = endpoint({
  name: 'guidance.pauseTrajectory',
  method: 'POST',
  path: '/api/v1/trajectories/:trajectoryId/pause',
  summary: 'Pause a trajectory: its last day moves on by the days that it stands still',
  input: z.strictObject({ ...one, fromOn: dateShape, reason }),
  answer: saved,
})
export const resumeTrajectory = endpoint({
  name: 'guidance.resumeTrajectory',
  method: 'POST',
  path: '/api/v1/trajectories/:trajectoryId/resumption',
  summary: 'Go on after a pause',
  input: z.strictObject({ ...one, onwardOn: dateShape }),
  answer: saved,
})
export const extendTrajectory = endpoint({
  name: 'guidance.extendTrajectory',
  method: 'POST',
  path: '/api/v1/trajectories/:trajectoryId/extension',
  summary: 'Longer than agreed, with the reason',
  input: z.strictObject({ ...one, untilOn: dateShape, reason }),
  answer: saved,
})
export const endTrajectory = endpoint({
  name: 'guidance.endTrajectory',
  method: 'POST',
  path: '/api/v1/trajectories/:trajectoryId/end',
  summary: 'End a trajectory, with the reason',
  input: z.strictObject({
    ...one,
    endedOn: dateShape,
    endReasonId: idShape,
    remark: textShape(2000).min(1).nullable(),
  }),
  answer: saved,
})
export const reopenTrajectory = endpoint({
  name: 'guidance.reopenTrajectory',
  method: 'POST',
  path: '/api/v1/trajectories/:trajectoryId/reopening',
  summary: 'Open a trajectory that ended again, with the reason',
  input: z.strictObject({ ...one, reason }),
  answer: saved,
})

export const addGuide = endpoint({
  name: 'guidance.addGuide',
  method: 'POST',
  path: '/api/v1/trajectories/:trajectoryId/guides',
  summary: 'Somebody who guides beside the main guide, from-until; sees the file in those days',
  input: z.strictObject({ trajectoryId: idShape, workerId: idShape, fromOn: dateShape, untilOn: dateShape.nullable() }),
  answer: saved,
})
export const endGuide = endpoint({
  name: 'guidance.endGuide',
  method: 'POST',
  path: '/api/v1/trajectories/:trajectoryId/guides/end',
  summary: 'Last day of somebody who guides beside the main guide',
  input: z.strictObject({ trajectoryId: idShape, guideId: idShape, untilOn: dateShape }),
  answer: z.object({}),
})

export const recordExitInterview = endpoint({
  name: 'guidance.recordExitInterview',
  method: 'POST',
  path: '/api/v1/trajectories/:trajectoryId/exit-interview',
  summary: 'What was said at the end; a second time it corrects the first',
  input: z.strictObject({ trajectoryId: idShape, ...interviewValues, version: versionShape.nullable() }),
  answer: saved,
})

const candidateShape = namedShape.extend({ running: z.number() })
export const listHeldTrajectories = endpoint({
  name: 'guidance.listHeldTrajectories',
  method: 'GET',
  path: '/api/v1/held-trajectories',
  summary: 'All running trajectories of one colleague, and who could take them over',
  input: z.object({ ofWorkerId: idShape.optional() }),
  answer: z.object({
    today: z.string(),
    /** Those who guide, with how many; who left and still guides stands first. */
    holders: z.array(candidateShape.extend({ leftOn: z.string().nullable() })),
    held: z.array(
      z.object({
        id: idShape,
        version: versionShape,
        client: namedShape.extend({ number: z.number() }),
        kind: z.string(),
        startedOn: z.string(),
      }),
    ),
    candidates: z.array(candidateShape),
  }),
})
export const reassignTrajectories = endpoint({
  name: 'guidance.reassignTrajectories',
  method: 'POST',
  path: '/api/v1/held-trajectories/reassignment',
  summary: 'Give trajectories another main guide, all in one go; a note becomes a task of the new guide',
  input: z.strictObject({
    moves: z
      .array(z.strictObject({ trajectoryId: idShape, version: versionShape, workerId: idShape }))
      .min(1, 'fault/required')
      .max(200),
    note: textShape(2000).min(1).nullable(),
  }),
  answer: z.object({ moved: z.number() }),
})
