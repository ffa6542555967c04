import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, lineShape, textShape, versionShape } from '#kernel/shapes.ts'
import { doers, phases } from './checklists.ts'

export const scopes = ['household', 'person', 'child'] as const
export const groups = ['single', 'family', 'unaccompanied'] as const

const whole = z.number().int('fault/wrong-type')
const age = whole.min(0, 'fault/out-of-range').max(17, 'fault/out-of-range').nullable()

export const templateValues = {
  titleNl: lineShape(120),
  titleEn: anyLineShape(120).nullable(),
  whyNl: textShape(500).min(1, 'fault/required'),
  whyEn: textShape(500).nullable(),
  phase: z.enum(phases, { error: 'fault/required' }),
  /** Days after the first day of the phase. */
  days: z
    .number({ error: 'fault/required' })
    .int('fault/wrong-type')
    .min(0, 'fault/out-of-range')
    .max(730, 'fault/out-of-range'),
  who: z.enum(doers, { error: 'fault/required' }),
  scope: z.enum(scopes, { error: 'fault/required' }),
  group: z.enum(groups).nullable(),
  /** Of children: years lived, both included. */
  ageFrom: age,
  ageUntil: age,
  link: anyLineShape(300).nullable(),
  fromOn: dateShape.nullable(),
  untilOn: dateShape.nullable(),
  /** Nobody gets it any more; what was said about it stays to be read. */
  hidden: z.boolean(),
}
const valuesShape = z.object(templateValues)
export type TemplateValues = z.infer<typeof valuesShape>

const templateItemShape = z.object({
  item: z.string(),
  /** As it comes with the program, changed here, or made here. */
  origin: z.enum(['shipped', 'changed', 'own']),
  values: valuesShape,
  /** 0: as it comes with the program. */
  version: z.number(),
})
export type TemplateItem = z.infer<typeof templateItemShape>

const saved = z.object({ item: z.string(), version: versionShape })

export const listTemplateItems = endpoint({
  name: 'guidance.listTemplateItems',
  method: 'GET',
  path: '/api/v1/checklist-templates',
  summary:
    'All that can stand on a checklist here: what comes with the program, what was changed in it, what was added',
  input: z.object({}),
  answer: z.object({ today: z.string(), items: z.array(templateItemShape), may: z.object({ change: z.boolean() }) }),
})
export const addTemplateItem = endpoint({
  name: 'guidance.addTemplateItem',
  method: 'POST',
  path: '/api/v1/checklist-templates',
  summary: 'Add an item of our own to the checklist',
  input: z.strictObject(templateValues),
  answer: saved,
})
export const changeTemplateItem = endpoint({
  name: 'guidance.changeTemplateItem',
  method: 'PUT',
  path: '/api/v1/checklist-templates',
  summary: 'Change an item of the checklist: its words, for whom, before when, or hide it',
  input: z.strictObject({ item: lineShape(60), ...templateValues, version: z.number().int().min(0) }),
  answer: saved,
})
export const restoreTemplateItem = endpoint({
  name: 'guidance.restoreTemplateItem',
  method: 'PUT',
  path: '/api/v1/checklist-templates/shipped',
  summary: 'Have an item be again as it comes with the program',
  input: z.strictObject({ item: lineShape(60), version: versionShape }),
  answer: z.object({}),
})
