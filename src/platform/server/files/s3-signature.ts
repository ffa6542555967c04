import { createHash, createHmac } from 'node:crypto'

export type S3Keys = { region: string; keyId: string; secret: string }
type Asked = { method: string; url: URL; payloadHash: string; at: Date }

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Of nothing: what a request without a body says of its body. */
export const emptyHash = sha256('')

/** As AWS writes names in a path and a query: all but unreserved characters by their bytes. */
export const encodedName = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)

/** The headers that AWS Signature Version 4 asks for, of a request to S3 or to what speaks like it. */
export function signedHeaders({ method, url, payloadHash, at }: Asked, keys: S3Keys): Record<string, string> {
  const stamp = at.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const scope = `${stamp.slice(0, 8)}/${keys.region}/s3/aws4_request`
  const headers: Record<string, string> = { host: url.host, 'x-amz-content-sha256': payloadHash, 'x-amz-date': stamp }
  const names = Object.keys(headers).sort()
  const query = [...url.searchParams].map(([name, value]) => `${encodedName(name)}=${encodedName(value)}`).sort()
  const canonical = [
    method,
    url.pathname,
    query.join('&'),
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    payloadHash,
  ].join('\n')
  const day = hmac(`AWS4${keys.secret}`, stamp.slice(0, 8))
  const signing = hmac(hmac(hmac(day, keys.region), 's3'), 'aws4_request')
  const signature = hmac(signing, ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n')).toString('hex')
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${keys.keyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  }
}
