const day = 86_400_000
const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
const textOf = (bytes: ArrayBuffer | Uint8Array) => {
  let text = ''
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_')
}
const encoded = (text: string) => new TextEncoder().encode(text)

/**
 * Made of the key that the server tells whoever is signed in. Cannot be taken out of the browser again. Null where the
 * browser seals nothing: on a page without TLS.
 */
export const keyOf = async (told: string): Promise<CryptoKey | null> =>
  globalThis.crypto?.subtle?.importKey('raw', bytesOf(told), 'HKDF', false, ['deriveKey']) ?? null

type Keys = { seal: CryptoKey; mark: CryptoKey }
async function keysOf(base: CryptoKey): Promise<Keys> {
  const derive = (use: string, kind: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoded(use) },
      base,
      kind,
      false,
      uses,
    )
  const [seal, mark] = await Promise.all([
    derive('seal', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('mark', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ])
  return { seal, mark }
}

/** Where it lies on the device, and as what; without `sealed` it is on its way there. */
type Entry = { at: number; value: unknown; slot: string | null; sealed: string | null }
export type Shelved = { name: string; savedAt: number; value: unknown }

/**
 * What one account keeps on one device: sealed (AES-GCM), names too, so that without signing in to that account nobody reads
 * of whom or about what it is. It is opened once and read from memory; what other tabs write comes in as they do.
 */
export class SealedShelf {
  readonly #prefix: string
  readonly #days: number
  #account = 'nobody'
  #keys: Promise<Keys | null> | null = null
  #entries = new Map<string, Entry>()
  readonly #listeners = new Set<() => void>()

  constructor(prefix: string, days: number) {
    this.#prefix = prefix
    this.#days = days
    if (typeof addEventListener === 'function')
      addEventListener('storage', (event) => void this.#elsewhere(event.key, event.newValue))
  }

  /** Without a key this tab alone remembers. */
  async open(account: string, key: Promise<CryptoKey | null>): Promise<void> {
    const entries = new Map<string, Entry>()
    this.#account = account
    this.#entries = entries
    this.#keys = key.then((base) => base && keysOf(base)).catch(() => null)
    this.#tidy()
    await Promise.all(this.#slots(account).map((slot) => this.#take(slot, localStorage.getItem(slot), entries)))
    this.#tell()
  }

  /** What could not be kept is told by false; what was overtaken by a later one counts as kept. */
  async write(name: string, value: unknown): Promise<boolean> {
    if (!this.#keys) return false
    const entry: Entry = { at: Date.now(), value, slot: this.#entries.get(name)?.slot ?? null, sealed: null }
    this.#entries.set(name, entry)
    this.#tell()
    try {
      const keys = await this.#keys
      if (!keys) return false
      const mark = await crypto.subtle.sign('HMAC', keys.mark, encoded(name))
      const slot = `${this.#prefix}${this.#account}.${textOf(mark).slice(0, 22)}`
      const sealed = await seal(keys, slot, entry.at, JSON.stringify({ name, value }))
      if (this.#entries.get(name) !== entry) return true
      localStorage.setItem(slot, sealed)
      Object.assign(entry, { slot, sealed })
      return true
    } catch {
      return false
    }
  }

  read(name: string): Shelved | undefined {
    const entry = this.#entries.get(name)
    // Taken away by another tab, or by whoever emptied the browser.
    if (entry?.slot && entry.sealed && localStorage.getItem(entry.slot) === null) this.#entries.delete(name)
    else if (entry) return { name, savedAt: entry.at, value: entry.value }
    return undefined
  }

  drop(name: string): void {
    const entry = this.#entries.get(name)
    this.#entries.delete(name)
    if (entry?.slot) localStorage.removeItem(entry.slot)
    this.#tell()
  }

  /** The newest first. */
  all(): Shelved[] {
    return [...this.#entries.keys()].flatMap((name) => this.read(name) ?? []).sort((a, b) => b.savedAt - a.savedAt)
  }

  /** Of one account, or of everybody who used this browser. */
  clear(account?: string): void {
    for (const slot of this.#slots(account)) localStorage.removeItem(slot)
    this.#entries = new Map()
    this.#tell()
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #slots(account?: string): string[] {
    const start = account === undefined ? this.#prefix : `${this.#prefix}${account}.`
    return Object.keys(localStorage).filter((key) => key.startsWith(start))
  }

  /** Of everybody: what is too old, and what was written before it was sealed. */
  #tidy(): void {
    for (const slot of this.#slots()) {
      const at = Number(localStorage.getItem(slot)?.split('.')[0])
      if (!(Date.now() - at <= this.#days * day)) localStorage.removeItem(slot)
    }
  }

  async #take(slot: string, sealed: string | null, into: Map<string, Entry>): Promise<void> {
    const keys = await this.#keys
    const [at, iv, closed] = sealed?.split('.') ?? []
    if (!keys || !sealed || !at || !iv || !closed) return
    try {
      const parameters = { name: 'AES-GCM', iv: bytesOf(iv), additionalData: encoded(`${slot} ${at}`) }
      const opened = await crypto.subtle.decrypt(parameters, keys.seal, bytesOf(closed))
      const { name, value } = JSON.parse(new TextDecoder().decode(opened)) as { name: string; value: unknown }
      // What is being typed here at this moment comes after what was kept.
      if (into.get(name)?.sealed === null) return
      into.set(name, { at: Number(at), value, slot, sealed })
    } catch {
      // Sealed under a secret that the installation no longer has: it stays until its days are over.
    }
  }

  async #elsewhere(slot: string | null, sealed: string | null): Promise<void> {
    if (!slot?.startsWith(`${this.#prefix}${this.#account}.`)) return
    if (sealed) await this.#take(slot, sealed, this.#entries)
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

async function seal(keys: Keys, slot: string, at: number, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const parameters = { name: 'AES-GCM', iv, additionalData: encoded(`${slot} ${at}`) }
  return `${at}.${textOf(iv)}.${textOf(await crypto.subtle.encrypt(parameters, keys.seal, encoded(text)))}`
}
