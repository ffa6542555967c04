import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, textShape, versionShape } from '#kernel/shapes.ts'
import { consentLanguages } from '#capabilities/documents/contract/consent.ts'
import { consentWays } from './values.ts'

export const recipientKinds = ['lawyer', 'ind', 'other'] as const
export const extents = ['whole', 'part'] as const
export type Extent = (typeof extents)[number]

/** Consent of the client for one recipient. */
export const consentValues = {
  recipientKind: z.enum(recipientKinds, { error: 'fault/required' }),
  recipient: lineShape(160),
  covers: z.enum(extents, { error: 'fault/required' }),
  /** Which part. */
  coversWhat: anyLineShape(300).nullable(),
  consentOn: dateShape,
  consentHow: z.enum(consentWays, { error: 'fault/consent-missing' }),
  consentUntil: dateShape,
  /** In which it was told. */
  language: z.enum(consentLanguages, { error: 'fault/required' }),
}
export const consentValuesShape = z.object(consentValues)
export type ConsentValues = z.infer<typeof consentValuesShape>

/** Ready: consent holds today and nothing was shared on it yet. */
export const sharingStates = ['ready', 'ahead', 'over', 'withdrawn', 'shared'] as const
export type SharingState = (typeof sharingStates)[number]

const kept = { id: idShape, version: versionShape }
/** A consent of the register about the flight story, and what came of it for one analysis. */
export const sharingShape = z.object({
  /** Of the consent. */
  ...kept,
  values: z.object({
    recipientKind: z.enum(recipientKinds).nullable(),
    recipient: z.string(),
    covers: z.enum(extents),
    coversWhat: z.string().nullable(),
    consentOn: z.string(),
    consentHow: z.enum(consentWays).nullable(),
    consentUntil: z.string().nullable(),
  }),
  withdrawnOn: z.string().nullable(),
  sharedOn: z.string().nullable(),
  sharedWhat: z.enum(extents).nullable(),
  sharedBy: z.string().nullable(),
  state: z.enum(sharingStates),
})
export type Sharing = z.infer<typeof sharingShape>

/** What is known about an analysis; its words are asked for apart, and each time that is written down. */
export const storyShape = z.object({
  ...kept,
  askedOn: z.string(),
  worker: z.string().nullable(),
  /** When its words were last written. */
  writtenAt: z.string(),
  sharings: z.array(sharingShape),
})
export type FlightStory = z.infer<typeof storyShape>

export const storyValues = {
  /** Only when the client asks for it. */
  askedOn: dateShape,
  words: textShape(100_000).min(1, 'fault/required'),
}
const may = z.object({ keep: z.boolean() })

export const listFlightStories = endpoint({
  name: 'reception.listFlightStories',
  method: 'GET',
  path: '/api/v1/clients/:clientId/flight-stories',
  summary: 'Analyses of the flight story of one client without their words, with whom they were shared',
  input: z.object({ clientId: idShape }),
  answer: z.object({ today: z.string(), stories: z.array(storyShape), may }),
})
export const getFlightStory = endpoint({
  name: 'reception.getFlightStory',
  method: 'GET',
  path: '/api/v1/flight-stories/:flightStoryId',
  summary: 'The words of an analysis of a flight story; every opening is written down',
  input: z.object({ flightStoryId: idShape }),
  answer: z.object({
    clientId: idShape,
    today: z.string(),
    story: storyShape,
    values: z.object(storyValues),
    may,
  }),
})
export const writeFlightStory = endpoint({
  name: 'reception.writeFlightStory',
  method: 'POST',
  path: '/api/v1/clients/:clientId/flight-stories',
  summary: 'Write an analysis of a flight story, when the client asks for it',
  input: z.strictObject({ clientId: idShape, ...storyValues }),
  answer: z.object(kept),
})
export const rewriteFlightStory = endpoint({
  name: 'reception.rewriteFlightStory',
  method: 'PUT',
  path: '/api/v1/flight-stories/:flightStoryId',
  summary: 'Write on at an analysis; what stood there before is kept',
  input: z.strictObject({ flightStoryId: idShape, ...storyValues, version: versionShape }),
  answer: z.object(kept),
})
export const recordStoryConsent = endpoint({
  name: 'reception.recordStoryConsent',
  method: 'POST',
  path: '/api/v1/flight-stories/:flightStoryId/consents',
  summary: 'Write down in the register of consent that the client agrees to share the analysis with somebody',
  input: z.strictObject({ flightStoryId: idShape, ...consentValues }),
  answer: z.object(kept),
})
export const shareFlightStory = endpoint({
  name: 'reception.shareFlightStory',
  method: 'POST',
  path: '/api/v1/flight-stories/:flightStoryId/sharings',
  summary: 'Share the analysis today, as far as a consent of the register goes',
  input: z.strictObject({
    flightStoryId: idShape,
    consentId: idShape,
    sharedWhat: z.enum(extents, { error: 'fault/required' }),
  }),
  answer: z.object({ id: idShape }),
})
