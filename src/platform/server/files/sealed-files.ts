import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '#kernel/ids.ts'
import type { SealedText } from '../auth/sealed-text.ts'
import { ByteReader } from './byte-reader.ts'
import type { FileStore } from './file-store.ts'
import { sealChunks, unsealChunks } from './sealed-chunks.ts'

/** The name of what is kept, and its key, which only this installation can open. Both stand in the row that owns it. */
export type FileRef = { fileId: string; fileKey: string }

/** Sealed on this machine and not kept yet: to be looked at first. One of `keep` and `drop` ends it. */
export type HeldFile = FileRef & {
  open(): AsyncGenerator<Buffer>
  keep(): Promise<void>
  drop(): Promise<void>
}

/**
 * Files of people, each sealed with a key of its own (AES-256-GCM, chunk by chunk): nothing of them stands readable on a
 * disk or in a storage, also not while they come in. Without the row that holds its key a file is noise.
 */
export type SealedFiles = {
  hold(plain: AsyncIterable<Buffer>): Promise<HeldFile>
  /** Null when it is not there. Throws UnsealFault in the middle for what is no longer what was sealed. */
  read(ref: FileRef): Promise<AsyncGenerator<Buffer> | null>
  remove(fileId: string): Promise<void>
}

const magic = Buffer.from('RGFILE01')
const keyLength = 32

/** `waiting`: a folder of this machine, on the same disk as the store when that is a folder; never in a backup. */
export function openSealedFiles(store: FileStore, sealing: SealedText, waiting: string): SealedFiles {
  const keyOf = ({ fileId, fileKey }: FileRef) => {
    const opened = sealing.open(fileKey, fileId)
    if (opened === null) throw new Error('the key of a file was not sealed by this installation')
    return Buffer.from(opened, 'base64url')
  }
  return {
    async hold(plain) {
      const fileId = newId()
      const key = randomBytes(keyLength)
      const file = path.join(waiting, fileId)
      await fs.mkdir(waiting, { recursive: true, mode: 0o700 })
      const drop = () => fs.rm(file, { force: true })
      try {
        await pipeline(() => sealed(plain, key, fileId), createWriteStream(file, { mode: 0o600, flush: true }))
      } catch (error) {
        await drop()
        throw error
      }
      return {
        fileId,
        fileKey: sealing.seal(key.toString('base64url'), fileId),
        open: () => opened(createReadStream(file), key, fileId),
        keep: () => store.put(placeOf(fileId), file),
        drop,
      }
    },
    async read(ref) {
      const found = await store.get(placeOf(ref.fileId))
      return found === null ? null : opened(found, keyOf(ref), ref.fileId)
    },
    remove: (fileId) => store.remove(placeOf(fileId)),
  }
}

/** Spread over folders by the end of the name: its beginning is the time. */
const placeOf = (fileId: string) => `documents/${fileId.slice(-2)}/${fileId}`

/** What lies under a name, and since when; null for what is no file of a person. */
export function fileIdOf(name: string): { id: string; at: Date } | null {
  const [, id] = /^documents\/[0-9a-f]{2}\/([0-9a-f-]{36})$/.exec(name) ?? []
  if (id === undefined || placeOf(id) !== name) return null
  return { id, at: new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)) }
}

/** The name is part of what is checked: one file cannot be laid in the place of another. */
const headerOf = (fileId: string) => Buffer.concat([magic, Buffer.from(fileId)])

async function* sealed(plain: AsyncIterable<Buffer>, key: Buffer, fileId: string): AsyncGenerator<Buffer> {
  yield magic
  yield* sealChunks(plain, key, headerOf(fileId))
}

async function* opened(bytes: Readable, key: Buffer, fileId: string): AsyncGenerator<Buffer> {
  try {
    const reader = new ByteReader(bytes as AsyncIterable<Buffer>)
    const found = await reader.read(magic.length)
    if (!found?.equals(magic)) throw new Error('what lies there is no file of Reisgezel')
    yield* unsealChunks(reader, key, headerOf(fileId))
  } finally {
    bytes.destroy()
  }
}
