import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal, unseal } from './sealed-stream.ts'

const cheap = 1
const phrase = 'vier woorden op een kaartje'

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function all(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}

const sealed = (plain: Buffer, size = 10_000) => all(seal(inPieces(plain, size), phrase, cheap))
const opened = (bytes: Buffer, size = 10_000, words = phrase) => all(unseal(inPieces(bytes, size), words))

test('what went in comes out, whatever the sizes of the pieces', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072, 200_000),
    fc.integer({ min: 1_000, max: 150_000 }),
    fc.integer({ min: 1_000, max: 150_000 }),
    async (length, writeSize, readSize) => {
      const plain = randomBytes(length)
      const out = await opened(await sealed(plain, writeSize), readSize)
      expect(out.equals(plain)).toBe(true)
    },
  )
  await fc.assert(property, { numRuns: 20 })
})

test('the same contents look different every time, and nothing of them can be read', async () => {
  const plain = Buffer.from('Geboortedatum 12-04-1990 '.repeat(100))
  const [one, other] = [await sealed(plain), await sealed(plain)]
  expect(one.subarray(9).equals(other.subarray(9))).toBe(false)
  expect(one.includes('Geboortedatum')).toBe(false)
})

test('another passphrase does not open it; the same one typed with other code points does', async () => {
  await expect(opened(await sealed(Buffer.from('geheim')), 100, 'iets anders')).rejects.toThrow('wachtzin past niet')
  const composed = await all(seal(inPieces(Buffer.from('geheim'), 10), 'caf\u00e9', cheap))
  expect((await opened(composed, 100, 'cafe\u0301')).toString()).toBe('geheim')
})

test('a file that was cut off anywhere is refused', async () => {
  const whole = await sealed(randomBytes(150_000))
  const chunk = 4 + 65_536 + 16
  for (const length of [73, 74, 100, 73 + chunk - 1, 73 + chunk, 73 + chunk + 1, 73 + 2 * chunk, whole.length - 1]) {
    await expect(opened(whole.subarray(0, length)), `${length}`).rejects.toThrow('einde ontbreekt')
  }
  for (const length of [0, 20, 72]) await expect(opened(whole.subarray(0, length))).rejects.toThrow('geen back-up')
})

test('a change of any byte is noticed', async () => {
  const whole = await sealed(Buffer.from('kort'))
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole)
    changed[at]! ^= 1
    await expect(opened(changed), `byte ${at}`).rejects.toThrow('back-up')
  }
})

test('chunks in another order, left out, twice, or with something behind them are noticed', async () => {
  const whole = await sealed(randomBytes(150_000))
  const length = 4 + 65_536 + 16
  const header = whole.subarray(0, 73)
  const [a, b, c] = [0, 1, 2].map((i) => whole.subarray(73 + i * length, Math.min(73 + (i + 1) * length, whole.length)))
  for (const parts of [
    [b, a, c],
    [a, c],
    [b, c],
    [a, a, b, c],
    [a, b, c, c],
    [a, b, c, Buffer.of(0)],
  ]) {
    await expect(opened(Buffer.concat([header, ...parts] as Buffer[]))).rejects.toThrow('beschadigd')
  }
})
