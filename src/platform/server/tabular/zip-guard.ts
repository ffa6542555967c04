import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as yauzl from 'yauzl'
import { type TabularLimits, TabularError } from './source.ts'

/**
 * Unpacks every part of a workbook once, counting and throwing away, before anything is parsed: what the archive says
 * of its own sizes is not believed. Overlapping parts (the same packed bytes listed a thousand times) count each time.
 */
export async function refuseZipBomb(file: string, bytes: Uint8Array, limits: TabularLimits): Promise<void> {
  const zip = await open(file, bytes)
  if (zip.entryCount > limits.zipEntries) throw new TabularError('tabular/zip-bomb', file)
  let total = 0
  for await (const entry of entries(zip, file)) {
    if (entry.isEncrypted()) throw new TabularError('tabular/encrypted', file)
    if (total + entry.uncompressedSize > limits.unpackedBytes) throw new TabularError('tabular/zip-bomb', file)
    const room = limits.unpackedBytes - total
    const isSheet = /^xl\/worksheets\//i.test(entry.fileName)
    total += await unpackedSize(zip, entry, file, isSheet ? room : Math.min(room, limits.heldPartBytes))
  }
}

function open(file: string, bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      if (error) reject(new TabularError('tabular/not-a-workbook', file, null, error))
      else resolve(zip)
    })
  })
}

async function* entries(zip: yauzl.ZipFile, file: string): AsyncGenerator<yauzl.Entry> {
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

async function unpackedSize(zip: yauzl.ZipFile, entry: yauzl.Entry, file: string, limit: number): Promise<number> {
  let size = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      done(size > limit ? new TabularError('tabular/zip-bomb', file) : null)
    },
  })
  counter.resume()
  try {
    await pipeline(await stream(zip, entry), counter)
  } catch (error) {
    throw error instanceof TabularError ? error : new TabularError('tabular/broken-workbook', file, null, error)
  }
  return size
}

const stream = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, readable) => (error ? reject(error) : resolve(readable))),
  )
