import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

export type SealedText = {
  /** Encrypted, and bound to its owner: what is copied to another account cannot be opened there. */
  seal(text: string, owner: string): string
  /** Null when it was not sealed here, for this owner. */
  open(sealed: string, owner: string): string | null
  /** A fingerprint that nobody can make, or guess back, without the secret of the installation. */
  fingerprint(text: string, owner: string): string
}

const ivLength = 12
const tagLength = 16

/** Keys of their own for one purpose, from the secret of the installation (HKDF; AES-256-GCM; HMAC-SHA256). */
export function sealedText(secret: string, purpose: string): SealedText {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `reisgezel ${purpose} ${use}`, 32))
  const [sealing, marking] = [keyFor('seal'), keyFor('fingerprint')]
  return {
    seal(text, owner) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(owner))
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), closed]).toString('base64url')
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < ivLength + tagLength) return null
      try {
        const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, ivLength))
          .setAAD(Buffer.from(owner))
          .setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
        const opened = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()])
        return opened.toString('utf8')
      } catch {
        return null
      }
    },
    fingerprint: (text, owner) => createHmac('sha256', marking).update(`${owner}\n${text}`).digest('base64url'),
  }
}
