import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { folderStore } from '#platform/server/files/file-store.ts'
import { filesFolder } from '#platform/server/files/open-files.ts'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { type Clamd, startClamd } from '../../../test/harness/clamd.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { tidyFiles } from './commands/tidy-files.ts'
import { addDocument, downloadDocument, getDocument, sendFile } from './contract/documents.ts'
import { aPdf } from './test-files.ts'

/** Sent over a real connection, past a real clamd that knows one letter as infected. */
const infected = aPdf('Dit is de handtekening van Reisgezel om de viruscontrole te proberen.')
let clamd: Clamd
let app: TestApp
let guide: Visitor
let client: TestClient
let here: TestFoundation
let port = 0

beforeAll(async () => {
  clamd = await startClamd(infected)
  app = await testApp({ clamav: { path: clamd.socket } })
  here = await aFoundation(app)
  client = await aClient(app, here)
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: client.id, workerId: worker.id })
  guide = await app.signedIn('guide', here, { workerId: worker.id })
  await app.http.listen({ host: '127.0.0.1', port: 0 })
  port = (app.http.server.address() as AddressInfo).port
}, 120_000)
afterAll(() => clamd.stop())

const boundary = 'reisgezel-proef'
const head = Buffer.from(
  `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="brief.pdf"\r\nContent-Type: application/pdf\r\n\r\n`,
)
const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
function form(bytes: Buffer): FormData {
  const filled = new FormData()
  filled.append('files', new File([new Uint8Array(bytes)], 'brief.pdf'))
  return filled
}
const address = () => sendFile.path.replace(':clientId', client.id)

type Told = { status: number | null; problem: string | null; written: number }

/** Writes as long as the server reads, and says what it answered and how much had gone by then. */
function pour(pieces: Iterable<Buffer>, headers: Record<string, string> = {}): Promise<Told> {
  return new Promise((resolve) => {
    let [written, ended] = [0, false]
    const done = (status: number | null, problem: string | null) => {
      if (ended) return
      ended = true
      resolve({ status, problem, written })
    }
    const request = http.request({
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: address(),
      headers: {
        cookie: guide.cookie,
        'x-requested-with': 'reisgezel',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        ...headers,
      },
    })
    request.on('response', (response) => {
      let body = ''
      response.on('data', (piece: Buffer) => (body += piece.toString()))
      response.on('end', () => {
        done(response.statusCode ?? null, (JSON.parse(body) as { type?: string }).type ?? null)
        request.destroy()
      })
    })
    request.on('error', () => done(null, null))
    const each = pieces[Symbol.iterator]()
    const next = () => {
      while (!ended) {
        const { value, done: last } = each.next()
        if (last) return void request.end()
        written += value.length
        if (!request.write(value)) return void request.once('drain', next)
      }
    }
    next()
  })
}

const inFolder = (folder: string) =>
  fs.existsSync(folder)
    ? fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    : []
const onDisk = () => inFolder(filesFolder(app.config)).length
const waiting = () => inFolder(path.join(app.config.dataDir, 'files-coming-in')).length

const gigabyte = 1024 ** 3
function* twoGigabytes() {
  yield head
  yield aPdf()
  const piece = Buffer.alloc(1024 ** 2, 32)
  for (let at = 0; at < 2048; at += 1) yield piece
  yield tail
}

test.each([
  ['whose length nobody tells', {}],
  ['whose length is told', { 'content-length': String(2 * gigabyte + head.length + aPdf().length + tail.length) }],
])(
  'a PDF of 2 GB %s is refused as soon as it is too large: hardly any of it was read, nothing of it stays',
  async (_what, headers) => {
    const before = onDisk()
    const told = await pour(twoGigabytes(), headers)
    expect([told.status, told.problem]).toEqual([413, expect.stringContaining('too-large')])
    expect(told.written).toBeLessThan(100 * 1024 ** 2)
    expect([onDisk(), waiting()]).toEqual([before, 0])
  },
)

test('what clamd knows is refused in plain words and nothing of it stays; a letter it does not know is taken', async () => {
  const before = onDisk()
  const told = await pour([head, infected, tail])
  expect([told.status, told.problem]).toEqual([422, expect.stringContaining('infected')])
  expect([onDisk(), waiting()]).toEqual([before, 0])
  expect((await pour([head, aPdf('Een gewone brief'), tail])).status).toBe(200)
  expect([onDisk(), waiting()]).toEqual([before + 1, 0])
})

test('at night what never became a document goes, with files that no row knows; what a row knows stays', async () => {
  const day = 24 * 3_600_000
  const folder = folderStore(filesFolder(app.config))
  const tidyAt = (at: number) =>
    tidyFiles({ database: app.database, store: folder, own: folder }, [here.id], new Date(at))
  await tidyAt(Date.now() + 3 * day)
  expect(onDisk()).toBe(0)
  const upload = async () => (await guide.send<{ id: string }>('POST', address(), form(aPdf('Een brief')))).body.id
  const uploadIds = [await upload()]
  await upload()
  const values = { title: 'Brief', kind: 'other', datedOn: null, compartment: 'basics', keepUntil: null } as const
  const { body } = await guide.ask(addDocument, { clientId: client.id, ...values, caseId: null, uploadIds })
  const lost = newId()
  const from = path.join(app.config.dataDir, 'verdwaald')
  fs.writeFileSync(from, 'ruis')
  await folder.put(`documents/${lost.slice(-2)}/${lost}`, from)

  expect(await tidyAt(Date.now())).toEqual({ removed: 0, doubtful: 0, missing: 0 })
  expect(onDisk()).toBe(3)
  expect(await tidyAt(Date.now() + 3 * day)).toEqual({ removed: 2, doubtful: 0, missing: 0 })
  expect(onDisk()).toBe(1)
  expect((await guide.ask(downloadDocument, { documentId: body.id })).status).toBe(200)
  const isMissing = async () => (await guide.ask(getDocument, { documentId: body.id })).body.document.fileMissing
  const [name] = await Array.fromAsync(folder.names())
  const kept = path.join(filesFolder(app.config), name!)
  fs.renameSync(kept, `${from}-2`)
  expect([await tidyAt(Date.now()), await isMissing()]).toEqual([{ removed: 0, doubtful: 0, missing: 1 }, true])
  fs.renameSync(`${from}-2`, kept)
  expect([await tidyAt(Date.now()), await isMissing()]).toEqual([{ removed: 0, doubtful: 0, missing: 0 }, false])
  // Another database, that knows none of these files, takes none of them away.
  const elsewhere = await aFoundation(app)
  const ofOthers = { database: app.database, store: folder, own: folder }
  expect(await tidyFiles(ofOthers, [elsewhere.id], new Date(Date.now() + 9 * day))).toEqual({
    removed: 0,
    doubtful: 1,
    missing: 0,
  })
  expect(onDisk()).toBe(1)
})

test('without an answer of clamd nothing is taken in', async () => {
  clamd.stop()
  const before = onDisk()
  const told = await pour([head, aPdf('Een gewone brief'), tail])
  expect(told.problem).toMatch(/not-scanned/)
  expect([onDisk(), waiting()]).toEqual([before, 0])
})
