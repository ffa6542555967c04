export type XmlHandler = {
  /** Names without prefix; attributes as they stand, for `attribute` to read. */
  open?(name: string, attributes: string): void
  close?(name: string): void
  text?(text: string): void
}

/** Longer than any tag or comment of a real workbook. */
const longestMarkup = 1_000_000

/**
 * Reads XML piece by piece without holding it. Enough for the parts of a workbook, and no more: a document type is
 * refused, so that there are no entities but the five of XML itself.
 */
export class XmlScanner {
  readonly #handler: XmlHandler
  #rest = ''

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  push(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece
    let at = 0
    for (;;) {
      const tag = text.indexOf('<', at)
      if (tag !== at) at = this.#text(text, at, tag)
      if (tag < 0) break
      const end = this.#markup(text, tag)
      if (end < 0) break
      at = end
    }
    this.#rest = text.slice(at)
    if (this.#rest.length > longestMarkup) throw new Error('A tag does not end')
  }

  end(): void {
    if (this.#rest.trim() !== '') throw new Error('The document breaks off')
  }

  /** Text up to a tag. At the end of a piece an entity may be cut in two: that tail waits for the next piece. */
  #text(text: string, from: number, tag: number): number {
    let end = tag < 0 ? text.length : tag
    const ampersand = tag < 0 ? text.lastIndexOf('&') : -1
    if (ampersand >= from && text.length - ampersand < 12) end = ampersand
    if (end > from) this.#handler.text?.(decodeEntities(text.slice(from, end)))
    return end
  }

  /** One tag, comment or the like; -1 when its end has not arrived. */
  #markup(text: string, at: number): number {
    const next = text[at + 1]
    if (next === '!') return this.#declaration(text, at)
    if (next === '?') return after(text, '?>', at)
    const end = tagEnd(text, at + 1)
    if (end < 0) return -1
    if (next === '/') this.#handler.close?.(localName(text.slice(at + 2, end).trim()))
    else this.#element(text.slice(at + 1, end))
    return end + 1
  }

  #declaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4)
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at + 9)
      if (end >= 0) this.#handler.text?.(text.slice(at + 9, end))
      return end < 0 ? -1 : end + 3
    }
    if (text.length - at < 9) return -1
    throw new Error('A document type is not taken')
  }

  #element(inside: string): void {
    const closed = inside.endsWith('/')
    const space = inside.search(/[\s/]/)
    const name = localName(space < 0 ? inside : inside.slice(0, space))
    this.#handler.open?.(name, space < 0 ? '' : inside.slice(space))
    if (closed) this.#handler.close?.(name)
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end < 0 ? -1 : end + mark.length
}

/** The `>` of a tag; one inside quotes is part of a value. */
function tagEnd(text: string, from: number): number {
  let end = text.indexOf('>', from)
  while (end >= 0 && insideQuotes(text, from, end)) end = text.indexOf('>', end + 1)
  return end
}

function insideQuotes(text: string, from: number, until: number): boolean {
  let at = from
  while (at < until) {
    const letter = text[at]
    if (letter === '"' || letter === "'") {
      const closing = text.indexOf(letter, at + 1)
      if (closing < 0 || closing > until) return true
      at = closing
    }
    at += 1
  }
  return false
}

const readers = new Map<string, RegExp>()

/** An attribute by its name without prefix. */
export function attribute(attributes: string, name: string): string | null {
  let reader = readers.get(name)
  if (!reader) {
    reader = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    readers.set(name, reader)
  }
  const found = reader.exec(attributes)
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : null
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}
