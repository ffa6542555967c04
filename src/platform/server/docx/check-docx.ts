import { TabularError, type TabularLimits } from '../tabular/source.ts'
import { openZip } from '../tabular/zip-parts.ts'

/** Of a letter with pictures; what unpacks to more is no letter. */
const limits: TabularLimits = {
  fileBytes: 25_000_000,
  unpackedBytes: 100_000_000,
  heldPartBytes: 20_000_000,
  zipEntries: 2_000,
  columns: 0,
  rowChars: 0,
  brokenRows: 0,
}
/** No list of types needs more. */
const MOST_TYPES = 1_000_000
const MOST_TEXT = 30_000_000

export type DocxFault = 'broken' | 'bomb' | 'macros'

/** Whether this is a Word document without macros that unpacks to something reasonable; null when it is. */
export async function docxFault(bytes: Uint8Array): Promise<DocxFault | null> {
  try {
    const zip = await openZip('document.docx', bytes, limits)
    if (!zip.has('[content_types].xml') || !zip.has('word/document.xml')) return 'broken'
    const types = await textOf(zip.read('[content_types].xml', 'held'), MOST_TYPES)
    const body = await textOf(zip.read('word/document.xml', 'held'), MOST_TEXT)
    if (types === null || body === null) return 'bomb'
    // What says that it is small may unpack to more: whoever opens it later reads every text in it.
    for (const name of zip.names().filter((one) => /\.(xml|rels)$/.test(one)))
      if ((await textOf(zip.read(name, 'held'), MOST_TEXT)) === null) return 'bomb'
    if (/macroEnabled/i.test(types) || zip.has('word/vbaproject.bin')) return 'macros'
    return types.includes('wordprocessingml') && body.includes('<w:document') ? null : 'broken'
  } catch (error) {
    if (!(error instanceof TabularError)) return 'broken'
    return error.code === 'tabular/zip-bomb' || error.code === 'tabular/too-large' ? 'bomb' : 'broken'
  }
}

async function textOf(parts: AsyncIterable<string>, most: number): Promise<string | null> {
  const read: string[] = []
  let length = 0
  for await (const part of parts) {
    length += part.length
    if (length > most) return null
    read.push(part)
  }
  return read.join('')
}
