import { expect, test } from 'vitest'
import { sealedText } from '#platform/server/auth/sealed-text.ts'
import { bsnKeys } from './bsn.ts'

const sealing = sealedText('a secret of one installation, long enough', 'bsn')
const [ours, theirs] = [bsnKeys(sealing, 'one'), bsnKeys(sealing, 'another')]

test('a BSN comes back whole, and shows its last four figures alone', () => {
  const kept = ours.keep('123456782')
  expect(ours.open(kept)).toBe('123456782')
  expect(kept).toMatch(/^[\w-]{50,80}\.6782$/)
  expect(kept).not.toContain('12345')
  expect(ours.keep('123456782')).not.toBe(kept)
})

test('another foundation, another key and a changed text open nothing', () => {
  const kept = ours.keep('123456782')
  expect(theirs.open(kept)).toBeNull()
  expect(bsnKeys(sealedText('another secret, of another installation', 'bsn'), 'one').open(kept)).toBeNull()
  expect(ours.open(`${kept.startsWith('A') ? 'B' : 'A'}${kept.slice(1)}`)).toBeNull()
  expect(ours.open('123456782')).toBeNull()
})

test('the mark by which it is found is the same each time, and of this foundation alone', () => {
  expect(ours.token('123456782')).toBe(ours.token('123456782'))
  expect(ours.token('123456782')).not.toBe(theirs.token('123456782'))
  expect(ours.token('123456782')).toMatch(/^#[\w-]{43}$/)
})
