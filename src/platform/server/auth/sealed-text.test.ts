import { expect, test } from 'vitest'
import { sealedText } from './sealed-text.ts'

const one = sealedText('a secret of thirty-two characters', 'tests')

test('what is sealed opens again, for its owner, under its secret and purpose', () => {
  const sealed = one.seal('JBSWY3DPEHPK3PXP', 'joke')
  expect(sealed).not.toContain('JBSWY')
  expect(one.open(sealed, 'joke')).toBe('JBSWY3DPEHPK3PXP')
  expect(one.open(sealed, 'wim')).toBeNull()
  expect(sealedText('a secret of thirty-two characters', 'other').open(sealed, 'joke')).toBeNull()
  expect(sealedText('another secret of 32 characters..', 'tests').open(sealed, 'joke')).toBeNull()
  expect(one.seal('JBSWY3DPEHPK3PXP', 'joke')).not.toBe(sealed)
})

test('what was changed, cut off or never sealed does not open', () => {
  const sealed = one.seal('JBSWY3DPEHPK3PXP', 'joke')
  for (const broken of [
    '',
    'x',
    sealed.slice(0, 20),
    sealed.slice(0, -4),
    `A${sealed.slice(1)}B`,
    'JBSWY3DPEHPK3PXP',
  ]) {
    expect(one.open(broken, 'joke')).toBeNull()
  }
})

test('a fingerprint differs by owner and by secret', () => {
  const other = sealedText('another secret of 32 characters..', 'tests')
  const all = [one.fingerprint('a', 'joke'), one.fingerprint('a', 'wim'), other.fingerprint('a', 'joke')]
  expect(new Set(all).size).toBe(3)
  expect(one.fingerprint('a', 'joke')).toBe(all[0])
})
