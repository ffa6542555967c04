import { createCipheriv, createDecipheriv } from 'node:crypto'
import { ByteReader } from './byte-reader.ts'

/*
  Chunks, each with its length (4, highest bit = last chunk), the encrypted bytes and their tag (16). The nonce is the number
  of the chunk, so that none can be left out, repeated or moved; the last one is marked in its nonce, so that what was cut off
  is noticed. A header is authenticated with every chunk. A key is used for one stream alone.
*/
const chunkLength = 65_536
const tagLength = 16
const lastBit = 0x8000_0000

/** What stands there is not what was sealed: changed, or (`cut-off`) without its end. */
export class UnsealFault extends Error {
  readonly what: 'damaged' | 'cut-off'
  constructor(what: 'damaged' | 'cut-off') {
    super(`sealed bytes are ${what}`)
    this.what = what
  }
}

export async function* sealChunks(plain: AsyncIterable<Buffer>, key: Buffer, header: Buffer): AsyncGenerator<Buffer> {
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

/** Yields only bytes that were checked. That something is wrong can come after all else was yielded: nothing counts before the end. */
export async function* unsealChunks(reader: ByteReader, key: Buffer, header: Buffer): AsyncGenerator<Buffer> {
  for (let number = 0; ; number += 1) {
    const word = (await reader.read(4))?.readUInt32BE()
    if (word === undefined) throw new UnsealFault('cut-off')
    const isLast = word >= lastBit
    const length = isLast ? word - lastBit : word
    if (length > chunkLength) throw new UnsealFault('damaged')
    const chunk = await reader.read(length + tagLength)
    if (!chunk) throw new UnsealFault('cut-off')
    yield openChunk(key, header, number, chunk, isLast)
    if (isLast) break
  }
  if (!(await reader.isAtEnd())) throw new UnsealFault('damaged')
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
    throw new UnsealFault('damaged')
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt8(isLast ? 1 : 0)
  nonce.writeUInt32BE(number, 8)
  return nonce
}
