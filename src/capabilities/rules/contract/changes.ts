import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'
import { broughtShape, certainties, knownRuleShape, modes, moments, units } from './known.ts'

export const problems = {
  'rules/second-person': 409,
  'rules/not-own': 409,
  'rules/decided': 409,
  'rules/does-not-fit': 409,
} as const

/** A decree: days that count as a holiday stand beside the rules, and change in the same way. */
export const subjects = ['rule', 'day'] as const
export const states = ['proposed', 'approved', 'refused', 'withdrawn'] as const

const choice = { error: 'fault/required' }
const grounds = {
  source: lineShape(300),
  link: anyLineShape(500)
    .refine((link) => link === '' || /^https:\/\/\S+$/.test(link), { error: 'fault/no-link' })
    .nullable(),
  certainty: z.enum(certainties, choice),
  why: textShape(2000).min(1, 'fault/required'),
}
export const versionValues = {
  rule: lineShape(100),
  value: z
    .number({ error: 'fault/required' })
    .int('fault/no-length')
    .min(1, 'fault/no-length')
    .max(1000, 'fault/no-length'),
  unit: z.enum(units, choice),
  appliesTo: z.enum(moments, choice),
  regime: anyLineShape(100).nullable(),
  validFrom: dateShape,
  validUntil: dateShape.nullable(),
  ...grounds,
}
const versionValuesShape = z.object(versionValues)
/** What a new rule says beside its first version. Its name is that of the version. */
export const brought = {
  meaningNl: lineShape(200),
  meaningEn: lineShape(200),
  countsFromNl: lineShape(100),
  countsFromEn: lineShape(100),
  mode: z.enum(modes, choice),
  back: z.boolean(),
  grave: z.boolean(),
}
const ruleName = lineShape(60).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'fault/rule-name' })
export const newRuleValues = { ...versionValues, ...brought, rule: ruleName }
export const newRuleShape = z.object(newRuleValues)
export type NewRuleValues = z.infer<typeof newRuleShape>
export type VersionValues = z.infer<typeof versionValuesShape>
export const dayValues = { designatedOn: dateShape, ...grounds }
const dayValuesShape = z.object(dayValues)
export type DayValues = z.infer<typeof dayValuesShape>

export const changeShape = z.object({
  id: idShape,
  version: versionShape,
  subject: z.enum(subjects),
  state: z.enum(states),
  rule: z.string().nullable(),
  /** Of a rule that is new, and only of its first version. */
  brings: broughtShape.nullable(),
  value: z.number().nullable(),
  unit: z.enum(units).nullable(),
  appliesTo: z.enum(moments).nullable(),
  regime: z.string().nullable(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  source: z.string(),
  link: z.string().nullable(),
  certainty: z.enum(certainties),
  why: z.string(),
  proposed: z.object({ by: z.string().nullable(), at: z.string(), mine: z.boolean() }),
  decided: z.object({ by: z.string().nullable(), at: z.string(), refusal: z.string().nullable() }).nullable(),
})
export type RuleChange = z.infer<typeof changeShape>

const saved = z.object({ id: idShape, version: versionShape })
const one = { changeId: idShape }

/** A running term as it stands now, and as it would be. `becomes` null: no rule would be known for it. */
const touchedShape = z.object({
  id: idShape,
  client: namedShape.extend({ number: z.number() }),
  what: z.object({ nl: z.string(), en: z.string() }),
  on: z.string(),
  was: z.string(),
  becomes: z.string().nullable(),
})
export type TouchedTerm = z.infer<typeof touchedShape>

export const listRuleChanges = endpoint({
  name: 'rules.listRuleChanges',
  method: 'GET',
  path: '/api/v1/rule-changes',
  summary: 'Changes of rules: those that wait first, then the last that were decided',
  input: z.object({}),
  answer: z.object({ today: z.string(), changes: z.array(changeShape), may: z.object({ decide: z.boolean() }) }),
})
export const getRuleChange = endpoint({
  name: 'rules.getRuleChange',
  method: 'GET',
  path: '/api/v1/rule-changes/:changeId',
  summary: 'One change of a rule beside what holds on its first day now',
  input: z.object(one),
  answer: z.object({
    today: z.string(),
    change: changeShape,
    /** The version that holds now on the first day of the change; null where none is known. */
    now: knownRuleShape.nullable(),
    /** While an approval is at work: terms that were computed anew, of all that have to be. */
    following: z.object({ done: z.number(), total: z.number() }).nullable(),
    may: z.object({ decide: z.boolean(), withdraw: z.boolean() }),
  }),
})
export const previewRule = endpoint({
  name: 'rules.previewRule',
  method: 'GET',
  path: '/api/v1/rule-preview',
  summary: 'Which running terms another length of a rule would touch, from a day on',
  input: z.object({
    rule: lineShape(100),
    value: z.coerce.number().int('fault/no-length').min(1, 'fault/no-length').max(1000, 'fault/no-length'),
    unit: z.enum(units, choice),
    from: dateShape,
    until: dateShape.optional(),
  }),
  answer: z.object({
    /** In the whole foundation, also of files that this person does not see. */
    total: z.number(),
    terms: z.array(touchedShape),
  }),
})
export const proposeVersion = endpoint({
  name: 'rules.proposeVersion',
  method: 'POST',
  path: '/api/v1/rule-changes',
  summary: 'Propose another version of a rule from a day on, with its source',
  input: z.strictObject(versionValues),
  answer: saved,
})
export const proposeRule = endpoint({
  name: 'rules.proposeRule',
  method: 'POST',
  path: '/api/v1/term-rules',
  summary: 'Propose a rule that is not known yet, with its first version and its source',
  input: z.strictObject(newRuleValues),
  answer: saved,
})
export const proposeDay = endpoint({
  name: 'rules.proposeDay',
  method: 'POST',
  path: '/api/v1/designated-days',
  summary: 'Propose a day that a decree puts on a par with a holiday',
  input: z.strictObject(dayValues),
  answer: saved,
})
export const approveRule = endpoint({
  name: 'rules.approveRule',
  method: 'PUT',
  path: '/api/v1/rule-changes/:changeId/approval',
  summary: 'Let a change hold that somebody else proposed',
  input: z.strictObject({ ...one, version: versionShape }),
  answer: saved,
})
export const refuseRule = endpoint({
  name: 'rules.refuseRule',
  method: 'PUT',
  path: '/api/v1/rule-changes/:changeId/refusal',
  summary: 'Refuse a change that somebody else proposed, and say why',
  input: z.strictObject({ ...one, reason: textShape(2000).min(1, 'fault/required'), version: versionShape }),
  answer: saved,
})
export const withdrawRule = endpoint({
  name: 'rules.withdrawRule',
  method: 'PUT',
  path: '/api/v1/rule-changes/:changeId/withdrawal',
  summary: 'Take back a change that one proposed oneself',
  input: z.strictObject({ ...one, version: versionShape }),
  answer: saved,
})
