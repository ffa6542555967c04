import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import * as yauzl from 'yauzl'
import { type TabularLimits, TabularError } from './source.ts'

/** The parts of an archive by name, in small letters. */
export type ZipParts = {
  has(name: string): boolean
  names(): string[]
  /** The text of a part, unpacked as it is read. `held` parts have a limit of their own: they stay in memory. */
  read(name: string, held?: 'held'): AsyncGenerator<string>
}

/**
 * Opens an archive without unpacking it. What it says of its own sizes is held against the limits here, and against
 * what comes out while reading: a part that is larger than it said breaks off at once. Overlapping parts (the same
 * packed bytes listed a thousand times) count each time.
 */
export async function openZip(file: string, bytes: Uint8Array, limits: TabularLimits): Promise<ZipParts> {
  const zip = await open(file, bytes)
  if (zip.entryCount > limits.zipEntries) throw new TabularError('tabular/zip-bomb', file)
  const entries = new Map<string, yauzl.Entry>()
  let total = 0
  for await (const entry of entriesOf(zip, file)) {
    if (entry.isEncrypted()) throw new TabularError('tabular/encrypted', file)
    total += entry.uncompressedSize
    if (total > limits.unpackedBytes || isBomb(entry)) throw new TabularError('tabular/zip-bomb', file)
    entries.set(partName(entry.fileName), entry)
  }
  return {
    has: (name) => entries.has(partName(name)),
    names: () => [...entries.keys()],
    async *read(name, held) {
      const entry = entries.get(partName(name))
      if (!entry) throw new TabularError('tabular/broken-workbook', file)
      if (held && entry.uncompressedSize > limits.heldPartBytes) throw new TabularError('tabular/too-large', file)
      yield* decoded(await stream(zip, entry, file), entry, file)
    },
  }
}

const partName = (name: string): string => name.replace(/^\/+/, '').toLowerCase()

/** Sheets pack to a tenth or, at most, a fiftieth. What packs to less than a two-hundredth was made to do harm. */
const isBomb = (entry: yauzl.Entry): boolean =>
  entry.uncompressedSize > 10_000_000 && entry.uncompressedSize > entry.compressedSize * 200

function open(file: string, bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new TabularError('tabular/not-a-workbook', file, null, error))
      else resolve(zip)
    })
  })
}

async function* entriesOf(zip: yauzl.ZipFile, file: string): AsyncGenerator<yauzl.Entry> {
  const next = () =>
    new Promise<yauzl.Entry | null>((resolve, reject) => {
      const settle = (act: () => void) => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
        act()
      }
      zip.once('entry', (entry: yauzl.Entry) => settle(() => resolve(entry)))
      zip.once('end', () => settle(() => resolve(null)))
      zip.once('error', (error) => settle(() => reject(new TabularError('tabular/broken-workbook', file, null, error))))
      zip.readEntry()
    })
  for (let entry = await next(); entry; entry = await next()) yield entry
}

const stream = (zip: yauzl.ZipFile, entry: yauzl.Entry, file: string): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, readable) => {
      if (error) reject(new TabularError('tabular/broken-workbook', file, null, error))
      else resolve(readable)
    })
  })

/** The checksum is looked at here, because the library does not: damage can unpack to other figures without an error. */
async function* decoded(readable: Readable, entry: yauzl.Entry, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let sum = 0
  try {
    for await (const chunk of readable) {
      sum = crc32(chunk as Buffer, sum)
      yield decoder.decode(chunk as Buffer, { stream: true })
    }
  } catch (error) {
    throw new TabularError('tabular/broken-workbook', file, null, error)
  }
  if (sum !== entry.crc32) throw new TabularError('tabular/broken-workbook', file)
  yield decoder.decode()
}
