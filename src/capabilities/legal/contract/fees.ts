import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, textShape, versionShape } from '#kernel/shapes.ts'

/** Leges of the IND, and griffierecht of the court. */
export const feeKinds = ['immigration', 'court'] as const
export const feePayers = ['own', 'fund'] as const

export const feeValues = {
  kind: z.enum(feeKinds, { error: 'fault/required' }),
  /** Money is counted in cents. */
  cents: z
    .number({ error: 'fault/amount' })
    .int('fault/amount')
    .min(1, 'fault/amount')
    .max(10_000_000, 'fault/out-of-range'),
  dueOn: dateShape.nullable(),
  paidOn: dateShape.nullable(),
  paidBy: z.enum(feePayers).nullable(),
  /** Name of the fund that paid. */
  fund: anyLineShape(200).nullable(),
  remark: textShape(2000).nullable(),
}
export const feeValuesShape = z.object(feeValues)
export type FeeValues = z.infer<typeof feeValuesShape>

export const legalFeeShape = feeValuesShape.extend({ id: idShape, version: versionShape })
export type LegalFee = z.infer<typeof legalFeeShape>
export const feeTotalsShape = z.object({ all: z.number(), paid: z.number(), byFund: z.number(), open: z.number() })
export type FeeTotals = z.infer<typeof feeTotalsShape>

const saved = z.object({ id: idShape, version: versionShape })

export const listFeesOfCase = endpoint({
  name: 'legal.listFeesOfCase',
  method: 'GET',
  path: '/api/v1/legal-cases/:caseId/fees',
  summary: 'Fees of the IND and of the court in one legal dossier, with what was paid and by whom, in cents',
  input: z.object({ caseId: idShape }),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    fees: z.array(legalFeeShape),
    totals: feeTotalsShape,
    may: z.object({ manage: z.boolean() }),
  }),
})
export const addFee = endpoint({
  name: 'legal.addFee',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/fees',
  summary: 'Write down a fee of a legal dossier',
  input: z.strictObject({ caseId: idShape, ...feeValues }),
  answer: saved,
})
export const correctFee = endpoint({
  name: 'legal.correctFee',
  method: 'PUT',
  path: '/api/v1/legal-fees/:feeId',
  summary: 'A fee was paid, or was something else',
  input: z.strictObject({ feeId: idShape, ...feeValues, version: versionShape }),
  answer: saved,
})
