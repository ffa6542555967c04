import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'
import http from 'node:http'
import https from 'node:https'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { FileStore } from './file-store.ts'
import { emptyHash, encodedName, type S3Keys, signedHeaders } from './s3-signature.ts'

export type S3Place = S3Keys & { url: string; bucket: string }

const longestWait = 30_000

/** Storage that speaks S3, its bucket in the path. What is sent there is sealed already. */
export function s3Store(place: S3Place): FileStore {
  const at = (name: string) =>
    new URL(`${place.url.replace(/\/$/, '')}/${place.bucket}/${name.split('/').map(encodedName).join('/')}`)
  return {
    async put(name, from) {
      const { size } = await fs.stat(from)
      const body = { from, size, hash: await hashOf(from) }
      await drained(await ask(place, 'PUT', at(name), body), 'PUT', [200])
      await fs.rm(from, { force: true })
    },
    async get(name) {
      const answer = await ask(place, 'GET', at(name))
      if (answer.statusCode === 200) return answer
      await drained(answer, 'GET', [404])
      return null
    },
    async remove(name) {
      await drained(await ask(place, 'DELETE', at(name)), 'DELETE', [200, 204, 404])
    },
    async *names() {
      let next: string | null = null
      do {
        const url = new URL(`${place.url.replace(/\/$/, '')}/${place.bucket}`)
        url.searchParams.set('list-type', '2')
        if (next !== null) url.searchParams.set('continuation-token', next)
        const page = await drained(await ask(place, 'GET', url), 'LIST', [200])
        for (const [, name] of page.matchAll(/<Key>([^<]*)<\/Key>/g)) yield name!
        next = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1] ?? null
      } while (next !== null)
    },
  }
}

type Body = { from: string; size: number; hash: string }

function ask(place: S3Place, method: string, url: URL, body?: Body): Promise<http.IncomingMessage> {
  const headers = signedHeaders({ method, url, payloadHash: body?.hash ?? emptyHash, at: new Date() }, place)
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const asking = request(url, {
      method,
      headers: { ...headers, ...(body ? { 'content-length': body.size } : {}) },
      timeout: longestWait,
    })
    asking.once('response', resolve)
    asking.once('error', reject)
    asking.once('timeout', () => asking.destroy(new Error('the storage does not answer')))
    if (body) pipeline(createReadStream(body.from), asking).catch(reject)
    else asking.end()
  })
}

/** What a storage says of a refusal can name files: only its number is told. */
async function drained(answer: http.IncomingMessage, what: string, good: readonly number[]): Promise<string> {
  const said = await text(answer as Readable)
  if (!good.includes(answer.statusCode ?? 0)) throw new Error(`the storage refused ${what} with ${answer.statusCode}`)
  return said
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
