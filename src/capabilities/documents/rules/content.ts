import type { UploadMedia } from '../contract/documents.ts'

/** What a file is by its first bytes, whatever it is called; null for what is not taken in. */
export function mediaOf(head: Uint8Array): UploadMedia | null {
  if (starts(head, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  if (starts(head, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (starts(head, pngSignature)) return 'png'
  return starts(head, [0x50, 0x4b, 3, 4]) ? 'docx' : null
}
/** As many bytes as `mediaOf` asks. */
export const HEAD_BYTES = 8

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const starts = (bytes: Uint8Array, wanted: readonly number[]) => wanted.every((byte, at) => bytes[at] === byte)

/**
 * A PDF (ISO 32000-2, 7.5) from its beginning to its end: it says where its table of contents begins, and that place lies
 * within it. `tail` is the end of the file.
 */
export function isWholePdf(head: Uint8Array, tail: Uint8Array, size: number): boolean {
  if (!/^%PDF-[12]\.\d/.test(latin(head))) return false
  const found = /startxref\s+(\d{1,10})\s+%%EOF[\s\0]*$/.exec(latin(tail))
  return found !== null && Number(found[1]) > 0 && Number(found[1]) < size
}
export const TAIL_BYTES = 2048

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** More than any camera of today; what unpacks to more was made to do harm. */
const LONGEST_SIDE = 12_000
const MOST_PIXELS = 60_000_000
const fits = (width: number, height: number) =>
  width > 0 && height > 0 && width <= LONGEST_SIDE && height <= LONGEST_SIDE && width * height <= MOST_PIXELS

export type Picture = { bytes: Uint8Array; width: number; height: number }

/**
 * A JPEG (ITU T.81) without what a camera wrote beside the picture: where, when and with what it was taken, and all behind
 * its end. Null for what is none, or is too large.
 */
export function keptJpeg(bytes: Uint8Array): Picture | null {
  if (!starts(bytes, [0xff, 0xd8])) return null
  const kept = [bytes.subarray(0, 2)]
  let size: { width: number; height: number } | null = null
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1]!
    const next = at + 2 + uint16(bytes, at + 2)
    if (bytes[at] !== 0xff || marker === 0xd9 || next < at + 4 || next > bytes.length) return null
    if (isFrame(marker)) size = { height: uint16(bytes, at + 5), width: uint16(bytes, at + 7) }
    if (marker === 0xda) {
      const end = lastEnd(bytes, next)
      if (size === null || end === null || !fits(size.width, size.height)) return null
      return { ...size, bytes: joined([...kept, bytes.subarray(at, end)]) }
    }
    if (!isBeside(marker)) kept.push(bytes.subarray(at, next))
    at = next
  }
  return null
}

const uint16 = (bytes: Uint8Array, at: number) => (bytes[at]! << 8) | bytes[at + 1]!
// What says how large the picture is; of those between, some are tables.
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** Written by a camera or a program for its own use; JFIF and Adobe say how colours are to be read. */
const isBeside = (marker: number) =>
  (marker >= 0xe0 && marker <= 0xef && marker !== 0xe0 && marker !== 0xee) || marker === 0xfe

/** A picture in several scans ends at the last end before something else begins; the first one that is no part of a thumbnail. */
function lastEnd(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2
  }
  return null
}

/** A PNG (ISO 15948) without the chunks that say something beside the picture. Null for what is none, or is too large. */
export function keptPng(bytes: Uint8Array): Picture | null {
  if (!starts(bytes, pngSignature)) return null
  const kept = [bytes.subarray(0, 8)]
  let size: { width: number; height: number } | null = null
  for (let at = 8; at + 12 <= bytes.length; ) {
    const next = at + 12 + uint32(bytes, at)
    const name = latin(bytes.subarray(at + 4, at + 8))
    if (next > bytes.length || (at === 8) !== (name === 'IHDR')) return null
    if (name === 'IHDR') size = { width: uint32(bytes, at + 8), height: uint32(bytes, at + 12) }
    if (shown.has(name)) kept.push(bytes.subarray(at, next))
    if (name === 'IEND') {
      if (size === null || !fits(size.width, size.height)) return null
      return { ...size, bytes: joined(kept) }
    }
    at = next
  }
  return null
}
const shown = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP'])
const uint32 = (bytes: Uint8Array, at: number) => uint16(bytes, at) * 65_536 + uint16(bytes, at + 2)

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
