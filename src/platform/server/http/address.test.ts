import { expect, test } from 'vitest'
import { addressOf } from './address.ts'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::FFFF:203.0.113.7', '203.0.113.7'],
  ['2001:db8::1', '2001:db8::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['niet-van-hier', ''],
  ["1.2.3.4'); drop", ''],
  ['', ''],
])('%j is kept as %j', (ip, kept) => {
  expect(addressOf({ ip })).toBe(kept)
})
