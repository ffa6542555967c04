let latest = { at: 0, count: 0 }

/**
 * A UUIDv7 (RFC 9562, method 1): sorts by the moment of making, so that new rows land at the end of an index. Ids of one
 * process sort in the order of making, also within a millisecond and when the clock steps back.
 */
export function newId(now: number = Date.now()): string {
  latest = now > latest.at ? { at: now, count: 0 } : next(latest)
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(latest.at / 2 ** 32))
  view.setUint32(2, latest.at % 2 ** 32)
  view.setUint16(6, 0x7000 | latest.count)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** The count has 12 bits; past those the id is dated a millisecond ahead. */
const next = ({ at, count }: typeof latest) => (count < 0xfff ? { at, count: count + 1 } : { at: at + 1, count: 0 })
