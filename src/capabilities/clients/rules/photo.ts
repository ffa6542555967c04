/** The longest side of a photo that is kept, in pixels. */
export const LONGEST_SIDE = 1024

const [START, END, SCAN] = [0xd8, 0xd9, 0xda]
const isApplication = (marker: number) => marker >= 0xe0 && marker <= 0xef
const JFIF = 0xe0
const ADOBE = 0xee
const COMMENT = 0xfe
// What says how large the picture is; of those between, some are tables.
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/**
 * A JPEG (ITU T.81) as it is kept: the picture alone. Where it was taken, when, with which device and what else a camera
 * or a program wrote beside it goes, as does all behind its end. Null for what is no such picture, or a larger one.
 */
export function keptPhoto(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== START) return null
  const kept = [bytes.subarray(0, 2)]
  let framed = false
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1]!
    if (bytes[at] !== 0xff || marker === END) return null
    const next = at + 2 + uint16(bytes, at + 2)
    if (next > bytes.length || next < at + 4) return null
    if (isFrame(marker)) {
      if (!fits(bytes, at)) return null
      framed = true
    }
    const beside = (isApplication(marker) && marker !== JFIF && marker !== ADOBE) || marker === COMMENT
    if (!beside && marker !== SCAN) kept.push(bytes.subarray(at, next))
    if (marker === SCAN) {
      const end = endOf(bytes, next)
      return framed && end !== null ? Buffer.concat([...kept, bytes.subarray(at, end)]) : null
    }
    at = next
  }
  return null
}

const uint16 = (bytes: Uint8Array, at: number) => (bytes[at]! << 8) | bytes[at + 1]!

function fits(bytes: Uint8Array, at: number): boolean {
  const [height, width] = [uint16(bytes, at + 5), uint16(bytes, at + 7)]
  return height > 0 && width > 0 && height <= LONGEST_SIDE && width <= LONGEST_SIDE
}

/** Behind the first end of the picture: among its data 0xFF is always followed by 0x00 or another marker. */
function endOf(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === END) return at + 2
  }
  return null
}
