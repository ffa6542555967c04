import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** Pieces of CBOR, as far as a new passkey needs them. */
const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
const bytes = (of: Buffer) =>
  Buffer.concat([Buffer.from(of.length < 256 ? [0x58, of.length] : [0x59, of.length >> 8, of.length & 0xff]), of])

const flag = { present: 1, verified: 4, newKey: 0x40 }

type Question = { options: Record<string, unknown> }
type Ways = {
  origin?: string
  rpId?: string
  /** Whether the key checked who holds it. */
  verified?: boolean
  /** Stays where it was when false: a copy of the key. */
  counts?: boolean
}

/** A passkey in software: makes a key pair and answers questions, rightly or as wrongly as the test wants. */
export function softwarePasskey() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  const credentialId = randomBytes(32)
  const id = credentialId.toString('base64url')
  let counter = 0
  let userHandle: string | undefined

  const cose = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    bytes(Buffer.from(x!, 'base64url')),
    Buffer.from([0x22]),
    bytes(Buffer.from(y!, 'base64url')),
  ])
  const clientData = (type: string, { options }: Question, ways: Ways) =>
    Buffer.from(
      JSON.stringify({ type, challenge: options['challenge'], origin: ways.origin ?? 'http://localhost:8080' }),
    )
  function authenticatorData(ways: Ways, more = 0) {
    if (ways.counts !== false) counter += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const flags = flag.present | (ways.verified === false ? 0 : flag.verified) | more
    const host = createHash('sha256')
      .update(ways.rpId ?? 'localhost')
      .digest()
    return Buffer.concat([host, Buffer.from([flags]), count])
  }
  const answer = <R extends object>(response: R) => ({
    id,
    rawId: id,
    type: 'public-key' as const,
    clientExtensionResults: {},
    response,
  })

  return {
    make(question: Question, ways: Ways = {}) {
      userHandle = (question.options['user'] as { id: string }).id
      const authData = Buffer.concat([
        authenticatorData(ways, flag.newKey),
        Buffer.alloc(16),
        Buffer.from([0, credentialId.length]),
        credentialId,
        cose,
      ])
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.from([0xa0]),
        text('authData'),
        bytes(authData),
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', question, ways).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
      })
    },
    answer(question: Question, ways: Ways & { userHandle?: string } = {}) {
      const data = clientData('webauthn.get', question, ways)
      const authData = authenticatorData(ways)
      const signed = Buffer.concat([authData, createHash('sha256').update(data).digest()])
      const holder = ways.userHandle ?? userHandle
      return answer({
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
        ...(holder === undefined ? {} : { userHandle: holder }),
      })
    },
  }
}
