/**
 * A contact that was written down without a connection, until the server has it. What lies on the device is a parcel; every
 * change of it is one of the happenings below. Nothing leaves the device but by one of three: the server said that it has
 * it, its writer threw it away, or its days were over after its writer had seen that it was not sent.
 */
export type Parcel = {
  /** Goes with it as `contactId`: however often it is sent, the server keeps one. Never another for the same talk. */
  contactId: string
  savedAt: number
  state: 'queued' | 'sending' | 'refused'
  /** Counts the wordings: an answer is about the wording that was sent. */
  wording: number
  attempts: number
  /** Not sent again before; of one that is being sent, when its sender is taken for gone. */
  dueAt: number
  /** Code of what the server said, of a refused one. */
  reason: string | null
  /** When its writer first saw that it was not sent. */
  shownAt: number | null
}

export type Happening =
  | { kind: 'begun'; at: number }
  | { kind: 'kept'; wording: number; at: number }
  | { kind: 'refused'; wording: number; reason: string; at: number }
  | { kind: 'no-answer'; at: number }
  /** Nobody is signed in, or somebody else: it says nothing about the contact, and counts as no attempt. */
  | { kind: 'not-now'; at: number }
  | { kind: 'shown'; at: number }
  | { kind: 'reworded'; at: number }
  | { kind: 'sent-again'; at: number }
  | { kind: 'thrown-away' }

const minute = 60_000
const day = 24 * 60 * minute
/** A sender that said nothing for so long is gone: a tab that was closed, a device that lost its power. */
export const goneAfter = 2 * minute
/** How long a contact stays that its writer has seen lying unsent, and how long after that first sight at least. */
export const keepDays = 30
export const seenDays = 7

export const newParcel = (contactId: string, at: number): Parcel => ({
  contactId,
  savedAt: at,
  state: 'queued',
  wording: 1,
  attempts: 0,
  dueAt: at,
  reason: null,
  shownAt: null,
})

/** After 5, 10, 20 … seconds, at most a quarter of an hour. */
export const waitAfter = (attempts: number): number => Math.min(15 * minute, 5_000 * 2 ** Math.min(attempts - 1, 10))

/** The parcel as it is to lie on the device from now; null: it leaves the device. */
export function after(parcel: Parcel, happening: Happening): Parcel | null {
  const waiting = (dueAt: number): Parcel => ({ ...parcel, state: 'queued', reason: null, dueAt })
  switch (happening.kind) {
    case 'begun':
      return { ...parcel, state: 'sending', attempts: parcel.attempts + 1, dueAt: happening.at + goneAfter }
    case 'kept':
      // It was reworded meanwhile: the server has the former words, and will say so when it gets these.
      return happening.wording === parcel.wording ? null : waiting(happening.at)
    case 'refused':
      return happening.wording === parcel.wording ? { ...parcel, state: 'refused', reason: happening.reason } : parcel
    case 'no-answer':
      return parcel.state === 'sending' ? waiting(happening.at + waitAfter(parcel.attempts)) : parcel
    case 'not-now':
      return parcel.state === 'sending'
        ? { ...waiting(happening.at), attempts: Math.max(0, parcel.attempts - 1) }
        : parcel
    case 'shown':
      return { ...parcel, shownAt: parcel.shownAt ?? happening.at }
    case 'reworded':
      return { ...waiting(happening.at), wording: parcel.wording + 1, attempts: 0 }
    case 'sent-again':
      return parcel.state === 'sending' ? parcel : { ...waiting(happening.at), attempts: 0 }
    case 'thrown-away':
      return null
  }
}

/** A clock that was put back does not hold a parcel up: nothing is due later than the longest wait from now. */
export const isDue = (parcel: Parcel, at: number): boolean =>
  parcel.state !== 'refused' && (parcel.dueAt <= at || parcel.dueAt > at + 15 * minute)

export const isOver = ({ savedAt, shownAt }: Parcel, at: number): boolean =>
  shownAt !== null && at - savedAt > keepDays * day && at - shownAt > seenDays * day

/** What an answer of the server says of a parcel. `status` 0: there was none. */
export function saidBy(status: number, code: string): 'no-answer' | 'not-now' | 'refused' {
  if (status === 0 || status === 408 || status === 429 || status >= 500) return 'no-answer'
  return notNow.has(code) ? 'not-now' : 'refused'
}
const notNow: ReadonlySet<string> = new Set(['common/not-signed-in', 'access/second-factor-due', 'common/trying-out'])
