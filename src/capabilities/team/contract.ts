import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, versionShape } from '#kernel/shapes.ts'

export const workerKinds = ['volunteer', 'staff', 'intern'] as const
const optionalLine = (max: number) => anyLineShape(max).nullable()

export const workerValues = {
  name: lineShape(200),
  kind: z.enum(workerKinds),
  functionId: idShape,
  inServiceOn: dateShape.nullable(),
  leftServiceOn: dateShape.nullable(),
  leavingReasonId: idShape.nullable(),
  locationId: idShape.nullable(),
  email: optionalLine(254).pipe(z.email('fault/no-email-address').nullable()),
  phone: optionalLine(40),
  /** Where somebody lives: only to find out that they look at the file of who lives there too. */
  /** How many clients somebody offers to guide; null when nobody asked. */
  guidesAtMost: z
    .number()
    .int('fault/wrong-type')
    .min(0, 'fault/out-of-range')
    .max(200, 'fault/out-of-range')
    .nullable(),
  address: optionalLine(200),
  postcode: optionalLine(10),
}
export const workerValuesShape = z.object(workerValues)
export type WorkerValues = z.infer<typeof workerValuesShape>

const saved = z.object({ id: idShape, version: versionShape })

export const workerRowShape = z.object({
  id: idShape,
  name: z.string(),
  kind: z.enum(workerKinds),
  function: z.string(),
  inServiceOn: z.string().nullable(),
  leftServiceOn: z.string().nullable(),
  location: z.string().nullable(),
  /** Running trajectories as the main guide, as far as one may see them. */
  guides: z.number(),
})
export type WorkerRow = z.infer<typeof workerRowShape>

export const listWorkers = endpoint({
  name: 'team.listWorkers',
  method: 'GET',
  path: '/api/v1/workers',
  summary: 'People of the team',
  input: z.object({
    q: anyLineShape().optional(),
    functionId: idShape.optional(),
    service: z.enum(['now', 'left', 'all']).default('now'),
    /** The day that counts for `now` and `left`; today when left out. */
    on: dateShape.optional(),
  }),
  answer: z.object({ workers: z.array(workerRowShape), may: z.object({ manage: z.boolean() }) }),
})
export const getWorker = endpoint({
  name: 'team.getWorker',
  method: 'GET',
  path: '/api/v1/workers/:workerId',
  summary: 'One person of the team',
  input: z.object({ workerId: idShape }),
  answer: z.object({
    id: idShape,
    values: workerValuesShape,
    version: versionShape,
    may: z.object({ manage: z.boolean() }),
  }),
})
export const registerWorker = endpoint({
  name: 'team.registerWorker',
  method: 'POST',
  path: '/api/v1/workers',
  summary: 'Add somebody to the team',
  input: z.strictObject(workerValues),
  answer: saved,
})
export const correctWorker = endpoint({
  name: 'team.correctWorker',
  method: 'PUT',
  path: '/api/v1/workers/:workerId',
  summary: 'Change somebody of the team, or end the service',
  input: z.strictObject({ workerId: idShape, ...workerValues, version: versionShape }),
  answer: saved,
})
