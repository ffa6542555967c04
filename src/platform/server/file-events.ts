import type { RawBuilder } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Can } from './http/route.ts'

/** Filled dot, diamond, and ring: a talk, a milestone, and a fact or plan. */
export type FileEventMark = 'talk' | 'milestone' | 'fact' | 'plan'

/** What the timeline shows under the line itself. Leave out or null what there is none of. */
export type FileEventDetail = {
  /** What happened: the text is `<capability>.event.<what>`, with `word` as its parameter. */
  what: string
  /** Words of the foundation or names, shown in this order: manner, subject, outcome, town. */
  words?: (string | null)[] | null
  worker?: string | null
  minutes?: number | null
  /** Who else was there, by name, of those in sight. */
  together?: readonly string[] | null
  note?: string | null
}

/** One line of the timeline of a file. A record can give several: a placement is allocated, housed and left. */
export type FileEventRow = {
  capability: string
  /** Id of the record, which the capability's own screen opens. */
  id: string
  on_date: PlainDate
  until_on: PlainDate | null
  mark: FileEventMark
  /** Kind of the record in the foundation's own word; empty where `what` says it all. */
  word: string
  detail: FileEventDetail
}

/** How a trajectory stands on a day, by what was agreed about its kind. */
type CourseToday = {
  state: 'ahead' | 'running' | 'paused' | 'over' | 'ended'
  month: number | null
  of: number | null
  lastDay: PlainDate | null
  phases: { key: string; fromMonth: number }[]
}
/** Asked along with the trajectory: `facts` is one json value of a trajectory `t` of kind `k`, and `on` makes the course of it. */
export type CourseOf = { facts: RawBuilder<unknown>; on(facts: unknown, today: PlainDate): CourseToday }

/**
 * What a capability adds to the client file, handed to `clients` by the registry.
 * `events` is a select with exactly the columns of FileEventRow, in that order and of the types
 * text, uuid, date, date, text, text, jsonb; it names its tables in full, takes no `order by`, and is one part of a
 * `union all`. Row security decides what it finds.
 */
export type FilePart = {
  /** Also the first half of the text keys, and the name in the answer's `may.record`. */
  capability:
    | 'access'
    | 'handovers'
    | 'housing'
    | 'guidance'
    | 'contacts'
    | 'network'
    | 'reception'
    | 'legal'
    | 'programmes'
    | 'matching'
  events(clientId: string): RawBuilder<FileEventRow>
  /** Whether there can be anything for this person to see in it. */
  mayRead: Can
  mayRecord: Can
  /** Of the capability that knows how long trajectories last. */
  course?: CourseOf
}
