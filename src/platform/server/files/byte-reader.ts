/** Reads a stream in pieces of a wanted length. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>
  #pieces: Buffer[] = []
  #length = 0

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** Exactly this many bytes; null when the stream ends before them. */
  async read(length: number): Promise<Buffer | null> {
    while (this.#length < length) if (!(await this.#more())) return null
    const all = Buffer.concat(this.#pieces)
    this.#keep(all.subarray(length))
    return all.subarray(0, length)
  }

  async isAtEnd(): Promise<boolean> {
    return this.#length === 0 && !(await this.#more())
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const { value, done } = await this.#source.next()
      if (done) return false
      if (value.length === 0) continue
      this.#pieces.push(value)
      this.#length += value.length
      return true
    }
  }

  #keep(rest: Buffer): void {
    this.#pieces = rest.length > 0 ? [rest] : []
    this.#length = rest.length
  }
}
