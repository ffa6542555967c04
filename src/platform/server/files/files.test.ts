import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealedText } from '../auth/sealed-text.ts'
import { type FileStore, firstThen, folderStore } from './file-store.ts'
import { s3Store } from './s3-store.ts'
import { signedHeaders } from './s3-signature.ts'
import { openSealedFiles } from './sealed-files.ts'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'rg-files-'))
const keys = { region: 'eu-west-1', keyId: 'KEY', secret: 'secret of the tests' }
const lying = new Map<string, Buffer>()
let refused = 0
let server: http.Server
let stores: Record<string, FileStore>

/** A small storage that speaks as much S3 as we ask, and checks the signature of every request as S3 does. */
beforeAll(async () => {
  server = http.createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  stores = { folder: folderStore(path.join(root, 'kept')), s3: s3Store({ ...keys, url, bucket: 'papieren' }) }
})
afterAll(() => {
  server.close()
  fs.rmSync(root, { recursive: true, force: true })
})

async function answer(request: http.IncomingMessage, response: http.ServerResponse) {
  const url = new URL(request.url!, `http://${request.headers.host}`)
  const body = await buffer(request)
  const stamp = String(request.headers['x-amz-date'])
  const at = new Date(stamp.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z'))
  const payloadHash = String(request.headers['x-amz-content-sha256'])
  const wanted = signedHeaders({ method: request.method!, url, payloadHash, at }, keys).authorization
  if (request.headers.authorization !== wanted) {
    refused += 1
    return response.writeHead(403).end('<Error>geheime naam</Error>')
  }
  const name = decodeURIComponent(url.pathname.replace('/papieren/', ''))
  if (url.searchParams.get('list-type') === '2') return list(url, response)
  if (request.method === 'PUT') lying.set(name, body)
  if (request.method === 'DELETE') lying.delete(name)
  const found = lying.get(name)
  return request.method === 'GET' ? response.writeHead(found ? 200 : 404).end(found) : response.writeHead(200).end()
}

/** Two names a page. */
function list(url: URL, response: http.ServerResponse) {
  const from = Number(url.searchParams.get('continuation-token') ?? 0)
  const page = [...lying.keys()].sort().slice(from, from + 2)
  const more = from + 2 < lying.size ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''
  response.writeHead(200).end(`<R>${page.map((name) => `<Key>${name}</Key>`).join('')}${more}</R>`)
}

async function* pieces(...all: Buffer[]) {
  yield* all
}
const sealing = sealedText('a secret of these tests, and long enough', 'files')
const open = (store: FileStore) => openSealedFiles(store, sealing, path.join(root, 'waiting'))
async function allOf(bytes: AsyncIterable<Buffer> | null): Promise<Buffer | null> {
  if (bytes === null) return null
  const read: Buffer[] = []
  for await (const piece of bytes) read.push(piece)
  return Buffer.concat(read)
}
async function namesIn(store: FileStore) {
  const names: string[] = []
  for await (const name of store.names()) names.push(name)
  return names
}

test.each(['folder', 's3'])('%s: sealed, read back to the byte, listed and removed', async (kind) => {
  const store = stores[kind]!
  const files = open(store)
  for (const size of [0, 1, 65_536, 65_537, 300_000]) {
    const bytes = Buffer.alloc(size, 'geheim ')
    const held = await files.hold(pieces(bytes.subarray(0, 100), bytes.subarray(100)))
    expect(await allOf(held.open())).toEqual(bytes)
    await held.keep()
    expect(await allOf(await files.read(held))).toEqual(bytes)
    expect(fs.readdirSync(path.join(root, 'waiting'))).toEqual([])
  }
  const names = await namesIn(store)
  expect(names).toHaveLength(5)
  for (const name of names) {
    expect((await buffer((await store.get(name))!)).includes('geheim')).toBe(false)
    await files.remove(path.basename(name))
  }
  expect(await namesIn(store)).toEqual([])
})

test('a file laid in the place of another, one that was cut and one that is gone', async () => {
  const files = open(stores.folder!)
  const [one, other] = [await files.hold(pieces(Buffer.from('een'))), await files.hold(pieces(Buffer.from('twee')))]
  await one.keep()
  await other.keep()
  await expect(allOf(await files.read({ fileId: one.fileId, fileKey: one.fileKey }))).resolves.toEqual(
    Buffer.from('een'),
  )
  await expect(files.read({ fileId: one.fileId, fileKey: other.fileKey })).rejects.toThrow('not sealed')
  const at = (id: string) => path.join(root, 'kept', 'documents', id.slice(-2), id)
  fs.copyFileSync(at(other.fileId), at(one.fileId))
  await expect(files.read(one).then(allOf)).rejects.toThrow('damaged')
  fs.truncateSync(at(other.fileId), 20)
  await expect(files.read(other).then(allOf)).rejects.toThrow('cut-off')
  fs.rmSync(at(other.fileId))
  expect(await files.read(other)).toBeNull()
})

test('what lies in the folder is found where a storage is configured, and goes from both', async () => {
  const inFolder = await open(stores.folder!).hold(pieces(Buffer.from('van de back-up')))
  await inFolder.keep()
  const files = open(firstThen(stores.s3!, stores.folder!))
  expect(await allOf(await files.read(inFolder))).toEqual(Buffer.from('van de back-up'))
  await files.remove(inFolder.fileId)
  expect(await files.read(inFolder)).toBeNull()
})

test('a storage that refuses is told by its number, without its words', async () => {
  const { port } = server.address() as AddressInfo
  const wrong = s3Store({ ...keys, secret: 'another', url: `http://127.0.0.1:${port}`, bucket: 'papieren' })
  await expect(wrong.get('x')).rejects.toThrow(/^the storage refused GET with 403$/)
  expect(refused).toBe(1)
})

test('what breaks while it comes in leaves nothing behind', async () => {
  async function* broken() {
    yield Buffer.alloc(100_000)
    throw new Error('the line is gone')
  }
  await expect(open(stores.folder!).hold(broken())).rejects.toThrow('the line is gone')
  expect(fs.readdirSync(path.join(root, 'waiting'))).toEqual([])
})

test('the signature is the one of the example of AWS', () => {
  const example = {
    region: 'us-east-1',
    keyId: 'AKIAIOSFODNN7EXAMPLE',
    secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  }
  const url = new URL('https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J')
  const payloadHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  const made = signedHeaders({ method: 'GET', url, payloadHash, at: new Date('2013-05-24T00:00:00Z') }, example)
  expect(made.authorization).toMatch(/Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7$/)
})
