import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { ByteReader } from './byte-reader.ts'
import { cutOff, damaged, notABackup, wrongPassphrase } from './refusal.ts'

/*
  Layout: magic (8), cost of scrypt as log2 N (1), salt (32), check of the passphrase (32); then chunks, each with its
  length (4, highest bit = last chunk), the encrypted bytes and their tag (16). The nonce is the number of the chunk, so
  that none can be left out, repeated or moved; the last one is marked in its nonce, so that a file that was cut off is
  noticed. The whole header is authenticated with every chunk. Each file has a key of its own through its salt.
*/
const magic = Buffer.from('RGBACK01')
const headerLength = magic.length + 1 + 32 + 32
const chunkLength = 65_536
const tagLength = 16
const lastBit = 0x8000_0000

/** 2 ** 17 with r = 8: about half a second and 128 MB for every passphrase that somebody tries. */
const usualCost = 17
const highestCost = 20

type Key = { key: Buffer; check: Buffer }
const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)

/** Encrypts whatever comes; what it yields can go straight to a file. */
export async function* seal(
  plain: AsyncIterable<Buffer>,
  passphrase: string,
  cost: number = usualCost,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(32)
  const { key, check } = await keyOf(passphrase, salt, cost)
  const header = Buffer.concat([magic, Buffer.of(cost), salt, check])
  yield header

  let number = 0
  let waiting: Buffer = Buffer.alloc(0)
  for await (const bytes of plain) {
    waiting = Buffer.concat([waiting, bytes])
    while (waiting.length > chunkLength) {
      yield sealChunk(key, header, number++, waiting.subarray(0, chunkLength), false)
      waiting = waiting.subarray(chunkLength)
    }
  }
  yield sealChunk(key, header, number, waiting, true)
}

/**
 * Decrypts; yields only bytes that were checked. Throws a refusal for a wrong passphrase, for a file that was changed,
 * and for one that was cut off. That can come after everything else was yielded: nothing may count before the end.
 */
export async function* unseal(sealed: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  const reader = new ByteReader(sealed)
  const header = await reader.read(headerLength)
  const cost = header?.[magic.length] ?? 0
  if (!header?.subarray(0, magic.length).equals(magic) || cost > highestCost || cost < 1) throw notABackup()
  const { key, check } = await keyOf(passphrase, header.subarray(magic.length + 1, magic.length + 33), cost)
  if (!timingSafeEqual(check, header.subarray(-32))) throw wrongPassphrase()

  for (let number = 0; ; number += 1) {
    const word = (await reader.read(4))?.readUInt32BE()
    if (word === undefined) throw cutOff()
    const isLast = word >= lastBit
    const length = isLast ? word - lastBit : word
    if (length > chunkLength) throw damaged()
    const chunk = await reader.read(length + tagLength)
    if (!chunk) throw cutOff()
    yield openChunk(key, header, number, chunk, isLast)
    if (isLast) break
  }
  if (!(await reader.isAtEnd())) throw damaged()
}

async function keyOf(passphrase: string, salt: Buffer, cost: number): Promise<Key> {
  // The same sentence typed on another keyboard can come as other code points.
  const options = { N: 2 ** cost, r: 8, p: 1, maxmem: 2 ** (cost + 10) + 2 ** 20 }
  const derived = await derive(passphrase.normalize('NFKC'), salt, 64, options)
  return { key: derived.subarray(0, 32), check: createHash('sha256').update(derived.subarray(32)).digest() }
}

function sealChunk(key: Buffer, header: Buffer, number: number, plain: Buffer, isLast: boolean): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, isLast)).setAAD(header)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(isLast ? plain.length + lastBit : plain.length)
  return Buffer.concat([length, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function openChunk(key: Buffer, header: Buffer, number: number, chunk: Buffer, isLast: boolean): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, isLast), { authTagLength: tagLength })
  decipher.setAAD(header).setAuthTag(chunk.subarray(-tagLength))
  try {
    return Buffer.concat([decipher.update(chunk.subarray(0, -tagLength)), decipher.final()])
  } catch {
    throw damaged()
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt8(isLast ? 1 : 0)
  nonce.writeUInt32BE(number, 8)
  return nonce
}
