import { keyOf, SealedShelf } from './sealed-shelf.ts'

/**
 * A way in where there is no line, for who came in here with a password: what the server told of who is in, under that
 * password. Nothing here opens without it, and no browser can count how often somebody tries: hence so many rounds.
 */
const prefix = 'reisgezel.entrance.'
const keepDays = 14
const rounds = 600_000
const day = 86_400_000

/** How long this stands without the server having said anew that somebody is in. */
const insideDays = 3
let inside: SealedShelf | null = null
const insideShelf = () => (inside ??= new SealedShelf('reisgezel.inside.', insideDays))

type Told = { accountId: string; email: string; draftKey: string; session: unknown }

const encoded = (text: string) => new TextEncoder().encode(text)
const inText = (bytes: ArrayBuffer | Uint8Array) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
const inBytes = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
const plain = (email: string) => email.trim().toLowerCase()

/** Of the password that the server took a moment ago; cannot be taken out of the browser again. */
let typed: { email: string; base: Promise<CryptoKey> } | null = null

const baseOf = (password: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', encoded(password), 'PBKDF2', false, ['deriveKey'])

/** To be told of every password that the server took. */
export function passwordTaken(email: string, password: string): void {
  // A page without TLS seals nothing.
  if (globalThis.crypto?.subtle) typed = { email: plain(email), base: baseOf(password) }
}

const sealing = async (base: CryptoKey, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
/** Whoever changes whose it is, or from when, opens nothing. */
const bound = (slot: string, at: number, email: string) => encoded(`${slot} ${at} ${plain(email)}`)

/** What the server says of who is in, from now on to be opened with the password of just now or of before. */
export async function keepEntrance({ accountId, email, draftKey, session }: Told): Promise<boolean> {
  tidy()
  const slot = `${prefix}${accountId}`
  if (typed?.email === plain(email)) {
    const [at, salt, iv] = [Date.now(), crypto.getRandomValues(new Uint8Array(16)), randomIv()]
    const key = await sealing(await typed.base, salt)
    typed = null
    const parameters = { name: 'AES-GCM', iv, additionalData: bound(slot, at, email) }
    const sealed = await crypto.subtle.encrypt(parameters, key, encoded(draftKey))
    localStorage.setItem(slot, [at, ...[salt, iv, sealed].map(inText)].join('.'))
  }
  if (localStorage.getItem(slot) === null) return false
  await insideShelf().open(accountId, keyOf(draftKey))
  return insideShelf().write('session', session)
}
const randomIv = () => crypto.getRandomValues(new Uint8Array(12))

export type Entered = { is: 'in'; draftKey: string; session: unknown } | { is: 'wrong' } | { is: 'too-old' }

/** Without asking anybody: who typed this is who they say, or nothing opens. */
export async function enter(email: string, password: string): Promise<Entered> {
  tidy()
  const base = await baseOf(password)
  for (const slot of slots()) {
    const draftKey = await opened(slot, email, base)
    if (draftKey === null) continue
    await insideShelf().open(slot.slice(prefix.length), keyOf(draftKey))
    const session = insideShelf().read('session')
    return session ? { is: 'in', draftKey, session: session.value } : { is: 'too-old' }
  }
  return { is: 'wrong' }
}

async function opened(slot: string, email: string, base: CryptoKey): Promise<string | null> {
  const [at, salt, iv, sealed] = (localStorage.getItem(slot) ?? '').split('.')
  if (!at || !salt || !iv || !sealed) return null
  const key = await sealing(base, inBytes(salt))
  const parameters = { name: 'AES-GCM', iv: inBytes(iv), additionalData: bound(slot, Number(at), email) }
  const bytes = await crypto.subtle.decrypt(parameters, key, inBytes(sealed)).catch(() => null)
  return bytes && new TextDecoder().decode(bytes)
}

const slots = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix))

function tidy(): void {
  for (const slot of slots()) {
    const at = Number(localStorage.getItem(slot)?.split('.')[0])
    if (!(Date.now() - at <= keepDays * day)) localStorage.removeItem(slot)
  }
}

/** Somebody can come in here without a line, if they know their password. */
export function hasEntrance(): boolean {
  tidy()
  return slots().length > 0
}

/** Of one account, or at signing out of everybody. */
export function forgetEntrances(accountId?: string): void {
  typed = null
  for (const slot of slots())
    if (accountId === undefined || slot === `${prefix}${accountId}`) localStorage.removeItem(slot)
  insideShelf().clear(accountId)
}
