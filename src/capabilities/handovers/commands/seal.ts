import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, scrypt } from 'node:crypto'
import * as z from 'zod'
import { FORMAT, type Package, packageShape } from '../contract/package.ts'
import { inGroups, lettersFrom, plainCode } from '../rules/passphrase.ts'

// The file: lines that anybody can read, one line with what is needed to open it, and then what is sealed. All of the
// first is authenticated with the rest (AES-256-GCM); see docs/handover-format.md.

const COVER = [
  'REISGEZEL OVERDRACHT',
  'Dit bestand is verzegeld. Open het in Reisgezel: Overdrachten, Pakket openen. De zin om het te openen krijgt u apart.',
  'This file is sealed. Open it in Reisgezel: Hand-overs, Open a package. The passphrase comes to you separately.',
  '',
].join('\n')
const TAG = 16
const [SALT, IV, KEY] = [16, 12, 32]
/** 32 MB and less than a tenth of a second; fixed, so that no file can ask the server for more. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

const headerShape = z.strictObject({
  format: z.number().int(),
  foundation: z.string().max(500),
  number: z.uuid(),
  madeOn: z.string().max(10),
  salt: z.string().max(64),
  iv: z.string().max(64),
})
export type Header = z.infer<typeof headerShape>

/** 24 letters of 30: about 117 bits. */
export const newPassphrase = (): string => inGroups(lettersFrom(randomBytes(64), 24))

type Keys = { seal: Buffer; receipt: Buffer }
const keysOf = (passphrase: string, salt: Buffer): Promise<Keys> =>
  new Promise((resolve, reject) => {
    scrypt(plainCode(passphrase), salt, 2 * KEY, COST, (error, key) =>
      error ? reject(error) : resolve({ seal: key.subarray(0, KEY), receipt: key.subarray(KEY) }),
    )
  })

/** Only who opened the file can know it: twelve letters to read back to the sender. */
function receiptOf(keys: Keys, file: Buffer): string {
  const mac = createHmac('sha256', keys.receipt).update(file).digest()
  return inGroups(lettersFrom(Buffer.concat([mac, createHash('sha512').update(mac).digest()]), 12))
}

export const receiptHash = (id: string, receipt: string): string =>
  createHash('sha256')
    .update(`${id} ${plainCode(receipt)}`)
    .digest('hex')

export async function seal(content: Package, passphrase: string): Promise<{ file: Buffer; receipt: string }> {
  const [salt, iv] = [randomBytes(SALT), randomBytes(IV)]
  const header: Header = {
    format: FORMAT,
    foundation: content.foundation,
    number: content.id,
    madeOn: content.madeOn,
    salt: salt.toString('base64'),
    iv: iv.toString('base64'),
  }
  const open = Buffer.from(`${COVER}${JSON.stringify(header)}\n`)
  const keys = await keysOf(passphrase, salt)
  const cipher = createCipheriv('aes-256-gcm', keys.seal, iv).setAAD(open)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(content)), cipher.final(), cipher.getAuthTag()])
  const file = Buffer.concat([open, sealed])
  return { file, receipt: receiptOf(keys, file) }
}

/** Why a file cannot be opened. */
export type NotOpened = 'not-a-package' | 'newer-format' | 'wrong-passphrase'
export type Opened = { content: Package; receipt: string }

export async function unseal(file: Buffer, passphrase: string): Promise<Opened | NotOpened> {
  const cover = Buffer.from(COVER)
  const end = file.indexOf('\n', cover.length)
  if (!file.subarray(0, cover.length).equals(cover) || end < 0) return 'not-a-package'
  const header = headerShape.safeParse(readJson(file.subarray(cover.length, end)))
  if (!header.success) return 'not-a-package'
  if (header.data.format !== FORMAT) return 'newer-format'
  const [salt, iv] = [Buffer.from(header.data.salt, 'base64'), Buffer.from(header.data.iv, 'base64')]
  const sealed = file.subarray(end + 1)
  if (salt.length !== SALT || iv.length !== IV || sealed.length <= TAG) return 'not-a-package'
  const keys = await keysOf(passphrase, salt)
  const text = decrypted(keys, { iv, open: file.subarray(0, end + 1), sealed })
  if (text === null) return 'wrong-passphrase'
  const content = packageShape.safeParse(readJson(text))
  if (!content.success || content.data.id !== header.data.number) return 'not-a-package'
  return { content: content.data, receipt: receiptOf(keys, file) }
}

/** Null for another passphrase, and for a file that is not as it was sealed: these cannot be told apart. */
function decrypted(keys: Keys, { iv, open, sealed }: { iv: Buffer; open: Buffer; sealed: Buffer }): Buffer | null {
  const cut = sealed.length - TAG
  const decipher = createDecipheriv('aes-256-gcm', keys.seal, iv, { authTagLength: TAG })
  decipher.setAAD(open).setAuthTag(sealed.subarray(cut))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, cut)), decipher.final()])
  } catch {
    return null
  }
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
