import net from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Clamd, startClamd } from '../../../../test/harness/clamd.ts'
import { clamavPlace, clamavScanner } from './clamav.ts'

const evil = Buffer.from('Dit is de handtekening van Reisgezel om de viruscontrole te proberen.')
let [folder, socket] = ['', '']
let clamd: Clamd

beforeAll(async () => {
  clamd = await startClamd(evil)
  ;({ folder, socket } = clamd)
}, 60_000)
afterAll(() => clamd.stop())

async function* pieces(...all: Buffer[]) {
  yield* all
}

test('a real clamd tells what it knows from what it does not, in one piece or many', async () => {
  const scanner = clamavScanner({ path: socket })
  expect(await scanner.scan(pieces(evil))).toBe('infected')
  expect(await scanner.scan(pieces(evil.subarray(0, 10), Buffer.alloc(0), evil.subarray(10)))).toBe('infected')
  expect(await scanner.scan(pieces(Buffer.from('een gewone brief')))).toBe('clean')
  expect(await scanner.scan(pieces(Buffer.alloc(1_000_000, 7)))).toBe('clean')
})

test('what is too large for it is not called clean', async () => {
  const scanner = clamavScanner({ path: socket })
  const large = Array.from({ length: 60 }, () => Buffer.alloc(65_536, 7))
  expect(await scanner.scan(pieces(...large))).toBe('unreachable')
})

test('nobody there, and somebody who says nothing', async () => {
  expect(await clamavScanner({ path: path.join(folder, 'nobody') }).scan(pieces(evil))).toBe('unreachable')
  const silent = net.createServer(() => {}).listen(0, '127.0.0.1')
  await new Promise((done) => silent.once('listening', done))
  const { port } = silent.address() as net.AddressInfo
  expect(await clamavScanner({ host: '127.0.0.1', port }, { timeoutMs: 200 }).scan(pieces(evil))).toBe('unreachable')
  silent.close()
})

test('a file that cannot be read is no silence of the scanner', async () => {
  async function* broken() {
    yield Buffer.from('begin')
    throw new Error('the disk is broken')
  }
  await expect(clamavScanner({ path: socket }).scan(broken())).rejects.toThrow('the disk is broken')
})

test.each([
  ['tcp://127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['tcp://clamd', { host: 'clamd', port: 3310 }],
  ['tcp://[::1]:99', { host: '::1', port: 99 }],
  ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['http://clamd', null],
  ['clamd', null],
])('%s', (text, place) => expect(clamavPlace(text)).toEqual(place))
