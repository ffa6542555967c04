import { ByteReader } from '../files/byte-reader.ts'
import { damaged } from './refusal.ts'

/** What a backup consists of, in this order: one manifest, the tables, the files, and a tally to compare with. */
export type EntryHead =
  | { kind: 'manifest'; manifest: Manifest }
  | { kind: 'table'; table: string; columns: string[] }
  | { kind: 'file'; path: string }
  | { kind: 'tally'; tally: Tally }

export type Manifest = {
  format: 1
  appVersion: string
  madeAt: string
  postgres: string
  migrations: { name: string; checksum: string }[]
}

export type Tally = {
  /** Rows per table. */
  tables: Record<string, number>
  files: number
  /** Next values of sequences, as `setval` takes them. */
  sequences: { name: string; value: string; isCalled: boolean }[]
}

export type Entry = { head: EntryHead; data: AsyncIterable<Buffer> }

const frameKinds = { head: 1, data: 2, end: 3 } as const
const frameLength = 65_536
const longestFrame = 16 * 1024 * 1024

/** An entry as frames, each with kind (1) and length (4): nobody has to know how long a table is before it was read. */
export async function* writeEntry(head: EntryHead, data: AsyncIterable<Buffer> = nothing()): AsyncGenerator<Buffer> {
  yield* frame(frameKinds.head, Buffer.from(JSON.stringify(head)))
  let waiting: Buffer[] = []
  let length = 0
  for await (const bytes of data) {
    waiting.push(bytes)
    length += bytes.length
    if (length < frameLength) continue
    yield* frame(frameKinds.data, Buffer.concat(waiting))
    waiting = []
    length = 0
  }
  if (length > 0) yield* frame(frameKinds.data, Buffer.concat(waiting))
  yield* frame(frameKinds.end, Buffer.alloc(0))
}

/** The entries one after the other; the data of one has to be read before the next is asked for. */
export async function* readEntries(plain: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const reader = new ByteReader(plain)
  while (!(await reader.isAtEnd())) {
    const first = await readFrame(reader)
    if (first.kind !== frameKinds.head) throw damaged()
    const rest = dataFrames(reader)
    yield { head: JSON.parse(first.bytes.toString('utf8')) as EntryHead, data: rest }
    for await (const _ of rest); // what nobody wanted to read
  }
}

async function* dataFrames(reader: ByteReader): AsyncGenerator<Buffer> {
  for (;;) {
    const { kind, bytes } = await readFrame(reader)
    if (kind === frameKinds.end) return
    if (kind !== frameKinds.data) throw damaged()
    yield bytes
  }
}

async function readFrame(reader: ByteReader): Promise<{ kind: number; bytes: Buffer }> {
  const start = await reader.read(5)
  const length = start?.readUInt32BE(1) ?? 0
  const bytes = length <= longestFrame ? await reader.read(length) : null
  if (!start || !bytes) throw damaged()
  return { kind: start[0]!, bytes }
}

function* frame(kind: number, bytes: Buffer): Generator<Buffer> {
  const start = Buffer.alloc(5)
  start.writeUInt8(kind)
  start.writeUInt32BE(bytes.length, 1)
  yield start
  if (bytes.length > 0) yield bytes
}

async function* nothing(): AsyncGenerator<Buffer> {}
