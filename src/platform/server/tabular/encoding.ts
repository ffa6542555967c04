export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le'

/**
 * The encoding of a text file, by reading it to its end: what is not valid UTF-8 is Windows-1252.
 * A file that breaks off in the middle of a UTF-8 character stays UTF-8 when it held whole ones before: an upload that
 * was cut short must not turn every accent of the file into two odd letters.
 */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let first = true
  let accents = false
  for await (const chunk of chunks) {
    if (first && chunk.length > 0) {
      if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
      if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return 'utf-8'
      first = false
    }
    try {
      const text = decoder.decode(chunk, { stream: true })
      accents ||= hasNonAscii(text)
    } catch {
      return 'windows-1252'
    }
  }
  return endsWhole(decoder) || accents ? 'utf-8' : 'windows-1252'
}

const hasNonAscii = (text: string) => /[\u0080-\uffff]/.test(text)

function endsWhole(decoder: TextDecoder): boolean {
  try {
    decoder.decode()
    return true
  } catch {
    return false
  }
}

// Node's own Windows-1252 decoder has, in some releases, read these as the control characters of Latin-1.
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const decodeWindows1252 = (chunk: Uint8Array): string =>
  Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80]!)

/** Text without byte order mark. Bytes that are no character become U+FFFD, which the rules report with the row. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const chunk of chunks) yield decodeWindows1252(chunk)
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
