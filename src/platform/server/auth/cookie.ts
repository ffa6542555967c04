import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long a session lives without use. */
export const SESSION_SECONDS = 12 * 60 * 60
/** A session is prolonged when this much of it has passed: not at every click. */
export const RENEW_AFTER_SECONDS = 60 * 60

export type CookieJar = {
  readonly name: string
  /** The token of a request's cookie header; null when there is none or its signature is not ours. */
  read(header: string | undefined): string | null
  write(token: string): string
  clear(): string
  /** The cookie as a request carries it. */
  header(token: string): string
}

export type CookieKind = { name: string; seconds: number; secure: boolean }

/** `token.signature` (HMAC-SHA256). Behind TLS the name binds it to this host: no neighbour can set or overwrite it. */
export function cookieJar(secret: string, kind: CookieKind): CookieJar {
  const name = `${kind.secure ? '__Host-' : ''}${kind.name}`
  const signature = (token: string) => createHmac('sha256', secret).update(token).digest('base64')
  const valueOf = (token: string) => encodeURIComponent(`${token}.${signature(token)}`)
  const attributes = (maxAge: number) =>
    `; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${kind.secure ? '; Secure' : ''}`
  return {
    name,
    read(header) {
      const value = cookieValue(header, name)
      const dot = value?.lastIndexOf('.') ?? -1
      if (!value || dot < 1) return null
      const token = value.slice(0, dot)
      return sameText(value.slice(dot + 1), signature(token)) ? token : null
    },
    write: (token) => `${name}=${valueOf(token)}${attributes(kind.seconds)}`,
    clear: () => `${name}=${attributes(0)}`,
    header: (token) => `${name}=${valueOf(token)}`,
  }
}

function cookieValue(header: string | undefined, name: string): string | null {
  const pair = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
  if (!pair) return null
  try {
    return decodeURIComponent(pair.slice(name.length + 1))
  } catch {
    return null
  }
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
