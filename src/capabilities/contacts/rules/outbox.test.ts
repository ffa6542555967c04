import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  after,
  goneAfter,
  isDue,
  isOver,
  keepDays,
  newParcel,
  type Parcel,
  saidBy,
  seenDays,
  waitAfter,
} from './outbox.ts'

const day = 86_400_000
const begun = (parcel: Parcel, at = 0) => after(parcel, { kind: 'begun', at })!
const refused = (parcel: Parcel) => after(parcel, { kind: 'refused', wording: 1, reason: 'common/not-found', at: 0 })!

test.each([
  [0, 'common/no-connection', 'no-answer'],
  [500, 'common/unexpected', 'no-answer'],
  [503, 'common/unavailable', 'no-answer'],
  [429, 'common/too-many-requests', 'no-answer'],
  [401, 'common/not-signed-in', 'not-now'],
  [403, 'access/second-factor-due', 'not-now'],
  [403, 'common/trying-out', 'not-now'],
  [403, 'common/not-allowed', 'refused'],
  [404, 'common/not-found', 'refused'],
  [409, 'common/stale-version', 'refused'],
  [422, 'common/invalid-input', 'refused'],
] as const)('%i %s says %s', (status, code, said) => expect(saidBy(status, code)).toBe(said))

test('kept, it leaves; kept in former words, it is sent again and the server tells of both', () => {
  const parcel = begun(newParcel('a', 0))
  expect(after(parcel, { kind: 'kept', wording: 1, at: 9 })).toBeNull()
  const other = after(parcel, { kind: 'reworded', at: 5 })!
  expect(after(other, { kind: 'kept', wording: 1, at: 9 })).toMatchObject({
    state: 'queued',
    contactId: 'a',
    wording: 2,
  })
  expect(after(other, { kind: 'refused', wording: 1, reason: 'x', at: 9 })).toBe(other)
})

test('refused, it waits for its writer, and is not sent by itself', () => {
  const parcel = refused(begun(newParcel('a', 0)))
  expect(parcel).toMatchObject({ state: 'refused', reason: 'common/not-found' })
  expect(isDue(parcel, 1e15)).toBe(false)
  expect(isDue(after(parcel, { kind: 'sent-again', at: 7 })!, 7)).toBe(true)
  expect(after(parcel, { kind: 'reworded', at: 7 })).toMatchObject({ state: 'queued', reason: null, attempts: 0 })
})

test('without an answer it waits longer each time, a quarter of an hour at most; a sender that is gone is not waited for', () => {
  expect([1, 2, 3, 9, 99].map(waitAfter)).toEqual([5_000, 10_000, 20_000, 900_000, 900_000])
  const sending = begun(newParcel('a', 0), 100)
  expect([isDue(sending, 100), isDue(sending, 100 + goneAfter)]).toEqual([false, true])
  const again = after(sending, { kind: 'no-answer', at: 200 })!
  expect([isDue(again, 5_199), isDue(again, 5_200)]).toEqual([false, true])
  expect(after(sending, { kind: 'not-now', at: 200 })).toMatchObject({ attempts: 0, dueAt: 200 })
})

test('a clock that is put back a year does not hold it up', () => {
  const sending = begun(newParcel('a', 400 * day), 400 * day)
  expect(isDue(after(sending, { kind: 'no-answer', at: 400 * day })!, 35 * day)).toBe(true)
})

test('it is over only after its writer has seen it lie', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.option(fc.nat(400)), fc.nat(800), (saved, shown, now) => {
      const parcel = { ...newParcel('a', saved * day), shownAt: shown === null ? null : shown * day }
      const seenLongAgo = shown !== null && now - shown > seenDays
      expect(isOver(parcel, now * day)).toBe(seenLongAgo && now - saved > keepDays)
    }),
  )
  const seen = after(newParcel('a', 0), { kind: 'shown', at: 40 * day })!
  expect(after(seen, { kind: 'shown', at: 60 * day })!.shownAt).toBe(40 * day)
})
