import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

/** Where a referral is: each has one next step. `ended`: closed, with or without a result. */
export const referralStates = ['asked', 'accepted', 'refused', 'came', 'did-not-come', 'ended'] as const
export type ReferralState = (typeof referralStates)[number]

export const consentWays = ['spoken', 'signed'] as const

export const referralValues = {
  partnerId: idShape.nullable(),
  /** An organisation that stands in no directory. */
  partnerName: anyLineShape(160).nullable(),
  whatFor: lineShape(300),
  askedOn: dateShape,
  /** Together, with an introduction; else the client goes alone. */
  warm: z.boolean({ error: 'fault/required' }),
  consentHow: z.enum(consentWays, { error: 'fault/consent-needed' }),
  consentOn: dateShape,
  handedOver: textShape(4000).nullable(),
  followUpOn: dateShape.nullable(),
}
export const referralValuesShape = z.object(referralValues)
export type ReferralValues = z.infer<typeof referralValuesShape>

export const referralShape = z.object({
  id: idShape,
  version: versionShape,
  client: namedShape.extend({ number: z.number() }),
  /** Name of the organisation, of the directory or not. */
  partner: z.string(),
  whatFor: z.string(),
  askedOn: z.string(),
  warm: z.boolean(),
  followUpOn: z.string().nullable(),
  answer: z.enum(['accepted', 'refused']).nullable(),
  answeredOn: z.string().nullable(),
  refusedWhy: z.string().nullable(),
  attendance: z.enum(['came', 'did-not-come']).nullable(),
  attendedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  closingNote: z.string().nullable(),
  madeBy: namedShape.nullable(),
  state: z.enum(referralStates),
  /** Days since the client was referred. */
  days: z.number(),
  /** The day on which one wanted to ask has come. */
  due: z.boolean(),
})
export type Referral = z.infer<typeof referralShape>

const saved = z.object({ id: idShape, version: versionShape })
const one = { referralId: idShape }
const step = { ...one, version: versionShape }

export const listReferrals = endpoint({
  name: 'network.listReferrals',
  method: 'GET',
  path: '/api/v1/referrals',
  summary: 'Referrals of clients that one sees, the longest open first',
  input: z.object({ state: z.enum(['open', 'ended']).default('open') }),
  answer: z.object({ today: z.string(), referrals: z.array(referralShape) }),
})
export const listReferralsOfClient = endpoint({
  name: 'network.listReferralsOfClient',
  method: 'GET',
  path: '/api/v1/clients/:clientId/referrals',
  summary: 'Referrals of one client, the latest first',
  input: z.object({ clientId: idShape }),
  answer: z.object({ today: z.string(), referrals: z.array(referralShape), may: z.object({ refer: z.boolean() }) }),
})
export const getReferral = endpoint({
  name: 'network.getReferral',
  method: 'GET',
  path: '/api/v1/referrals/:referralId',
  summary: 'One referral, to take its next step or to correct it',
  input: z.object(one),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    referral: referralShape,
    values: referralValuesShape,
    may: z.object({ change: z.boolean() }),
  }),
})
export const referClient = endpoint({
  name: 'network.referClient',
  method: 'POST',
  path: '/api/v1/clients/:clientId/referrals',
  summary: 'Refer a client to an organisation, with consent',
  input: z.strictObject({ clientId: idShape, ...referralValues }),
  answer: saved,
})
export const correctReferral = endpoint({
  name: 'network.correctReferral',
  method: 'PUT',
  path: '/api/v1/referrals/:referralId',
  summary: 'Correct what was written of a referral',
  input: z.strictObject({ ...one, ...referralValues, version: versionShape }),
  answer: saved,
})
export const recordAnswer = endpoint({
  name: 'network.recordAnswer',
  method: 'PUT',
  path: '/api/v1/referrals/:referralId/answer',
  summary: 'The organisation took the client, or did not and why',
  input: z.strictObject({
    ...step,
    answer: z.enum(['accepted', 'refused'], { error: 'fault/required' }),
    answeredOn: dateShape,
    refusedWhy: anyLineShape(500).nullable(),
    /** The day on which to ask whether the client came. */
    followUpOn: dateShape.nullable(),
  }),
  answer: saved,
})
export const recordAttendance = endpoint({
  name: 'network.recordAttendance',
  method: 'PUT',
  path: '/api/v1/referrals/:referralId/attendance',
  summary: 'The client came there, or did not',
  input: z.strictObject({
    ...step,
    attendance: z.enum(['came', 'did-not-come'], { error: 'fault/required' }),
    attendedOn: dateShape,
  }),
  answer: saved,
})
export const closeReferral = endpoint({
  name: 'network.closeReferral',
  method: 'PUT',
  path: '/api/v1/referrals/:referralId/closing',
  summary: 'Nothing is to be done for this referral any more',
  input: z.strictObject({ ...step, closedOn: dateShape, closingNote: textShape(2000).nullable() }),
  answer: saved,
})
