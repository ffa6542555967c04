import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { ByteReader } from '../files/byte-reader.ts'
import { sealChunks, UnsealFault, unsealChunks } from '../files/sealed-chunks.ts'
import { cutOff, damaged, notABackup, wrongPassphrase } from './refusal.ts'

/*
  Layout: magic (8), cost of scrypt as log2 N (1), salt (32), check of the passphrase (32); then chunks, see `files/sealed-chunks.ts`.
  The whole header is authenticated with every chunk. Each file has a key of its own through its salt.
*/
const magic = Buffer.from('RGBACK01')
const headerLength = magic.length + 1 + 32 + 32

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

  yield* sealChunks(plain, key, header)
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

  try {
    yield* unsealChunks(reader, key, header)
  } catch (error) {
    if (!(error instanceof UnsealFault)) throw error
    throw error.what === 'damaged' ? damaged() : cutOff()
  }
}

async function keyOf(passphrase: string, salt: Buffer, cost: number): Promise<Key> {
  // The same sentence typed on another keyboard can come as other code points.
  const options = { N: 2 ** cost, r: 8, p: 1, maxmem: 2 ** (cost + 10) + 2 ** 20 }
  const derived = await derive(passphrase.normalize('NFKC'), salt, 64, options)
  return { key: derived.subarray(0, 32), check: createHash('sha256').update(derived.subarray(32)).digest() }
}
