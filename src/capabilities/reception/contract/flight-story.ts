import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, textShape, versionShape } from '#kernel/shapes.ts'
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
}
export const consentValuesShape = z.object(consentValues)
export type ConsentValues = z.infer<typeof consentValuesShape>

/** Ready: consent holds today and nothing was shared on it yet. */
export const sharingStates = ['ready', 'ahead', 'over', 'withdrawn', 'shared'] as const
export type SharingState = (typeof sharingStates)[number]

const kept = { id: idShape, version: versionShape }
export const sharingShape = z.object({
  ...kept,
  values: consentValuesShape,
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
  path: '/api/v1/flight-stories/:flightStoryId/sharings',
  summary: 'Write down that the client agrees to share the analysis with somebody',
  input: z.strictObject({ flightStoryId: idShape, ...consentValues }),
  answer: z.object(kept),
})
export const shareFlightStory = endpoint({
  name: 'reception.shareFlightStory',
  method: 'PUT',
  path: '/api/v1/flight-story-sharings/:sharingId/sharing',
  summary: 'Share the analysis today, as far as consent goes',
  input: z.strictObject({
    sharingId: idShape,
    sharedWhat: z.enum(extents, { error: 'fault/required' }),
    version: versionShape,
  }),
  answer: z.object(kept),
})
export const withdrawStoryConsent = endpoint({
  name: 'reception.withdrawStoryConsent',
  method: 'PUT',
  path: '/api/v1/flight-story-sharings/:sharingId/withdrawal',
  summary: 'The client takes consent back: from then on nothing is shared on it',
  input: z.strictObject({ sharingId: idShape, version: versionShape }),
  answer: z.object(kept),
})
