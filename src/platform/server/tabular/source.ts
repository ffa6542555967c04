import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A file to read, that can be opened more than once: the encoding is found in a first reading. */
export type TabularSource = {
  readonly name: string
  readonly size: number
  open(): AsyncIterable<Uint8Array>
}

export type TabularLimits = {
  /** Bytes of one offered file. */
  readonly fileBytes: number
  /** Bytes of a workbook after unpacking, all parts together. */
  readonly unpackedBytes: number
  /** Bytes of one part that has to be held in memory whole, such as the shared texts. */
  readonly heldPartBytes: number
  readonly zipEntries: number
  readonly columns: number
  /** Characters of one row; far above any text that the rules take. */
  readonly rowChars: number
  /** After so many rows with broken quotes the file as a whole counts as broken. */
  readonly brokenRows: number
}

export const defaultLimits: TabularLimits = {
  fileBytes: 300_000_000,
  unpackedBytes: 1_000_000_000,
  heldPartBytes: 100_000_000,
  zipEntries: 2_000,
  columns: 300,
  rowChars: 4_000_000,
  brokenRows: 200,
}

export const tabularCodes = [
  'tabular/not-found',
  'tabular/too-large',
  'tabular/not-text',
  'tabular/not-a-workbook',
  'tabular/encrypted',
  'tabular/zip-bomb',
  'tabular/broken-workbook',
  'tabular/broken-quotes',
  'tabular/too-many-columns',
  'tabular/unreadable',
] as const
export type TabularCode = (typeof tabularCodes)[number]

/** A file that cannot be read. `file` is the name as offered, with the sheet where there is one. */
export class TabularError extends Error {
  readonly code: TabularCode
  readonly file: string
  readonly line: number | null
  constructor(code: TabularCode, file: string, line: number | null = null, cause?: unknown) {
    super(`${code}: ${file}${line === null ? '' : `, line ${line}`}`, cause === undefined ? undefined : { cause })
    this.code = code
    this.file = file
    this.line = line
  }
}

export const bytesSource = (name: string, bytes: Uint8Array): TabularSource => ({
  name,
  size: bytes.byteLength,
  async *open() {
    yield bytes
  },
})

export async function fileSource(path: string): Promise<TabularSource> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new TabularError('tabular/not-found', basename(path))
  return { name: basename(path), size: found.size, open: () => createReadStream(path, { highWaterMark: 262_144 }) }
}

/** The files of a folder (not those of folders inside it) by name; or the one file that the path names. */
export async function pathSources(path: string): Promise<TabularSource[]> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new TabularError('tabular/not-found', basename(path))
  if (found.isFile()) return [await fileSource(path)]
  const names = (await readdir(path)).sort()
  const sources = await Promise.all(names.map((name) => fileSource(join(path, name)).catch(() => null)))
  return sources.filter((source) => source !== null)
}

export async function readAll(source: TabularSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source.open()) chunks.push(chunk)
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}
