import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape } from '#kernel/shapes.ts'

export const units = ['hours', 'days', 'weeks', 'months', 'years'] as const
export const certainties = ['confirmed', 'secondary', 'likely', 'unconfirmed'] as const
export const moments = ['decision', 'application', 'obligation-start', 'event'] as const

export const modes = ['term', 'eu', 'period'] as const

const words = z.object({ nl: z.string(), en: z.string() })

/** By which words people know a rule, and how it is counted. */
export const broughtShape = z.object({
  meaning: words,
  countsFrom: words,
  mode: z.enum(modes),
  back: z.boolean(),
  grave: z.boolean(),
})

/** Who changed it: the program itself has nobody. */
const changedShape = z.object({
  changeId: z.string(),
  proposedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string(),
  why: z.string(),
})

/** A `TermRule` with where it came from. */
export const knownRuleShape = z.object({
  id: z.string(),
  meaning: words,
  countsFrom: words,
  length: z.object({ value: z.number(), unit: z.enum(units) }),
  mode: z.enum(modes),
  back: z.boolean(),
  appliesTo: z.enum(moments),
  regime: z.string().nullable(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  source: z.string(),
  link: z.string().nullable(),
  certainty: z.enum(certainties),
  grave: z.boolean(),
  /** Null: it comes with the program. */
  changed: changedShape.nullable(),
})
export type KnownRule = z.infer<typeof knownRuleShape>

const designatedShape = z.object({
  on: dateShape,
  source: z.string(),
  link: z.string().nullable(),
  changed: changedShape.nullable(),
})

export const amountUnits = ['euro', 'hours', 'days', 'weeks', 'months', 'years', 'persons'] as const
/** What a law or a practice says in euros, hours or a count; `upTo`: between the two. */
const amountShape = z.object({
  id: z.string(),
  meaning: words,
  value: z.number(),
  upTo: z.number().nullable(),
  unit: z.enum(amountUnits),
  source: z.string(),
  certainty: z.enum(certainties),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
})
export type Amount = z.infer<typeof amountShape>

export const mayShape = z.object({ propose: z.boolean() })

export const listRules = endpoint({
  name: 'rules.listRules',
  method: 'GET',
  path: '/api/v1/term-rules',
  summary: 'All versions of all dated rules that hold for this foundation, with the days that decrees designate',
  input: z.object({}),
  answer: z.object({
    today: z.string(),
    rules: z.array(knownRuleShape),
    designated: z.array(designatedShape),
    amounts: z.array(amountShape),
    may: mayShape,
  }),
})
