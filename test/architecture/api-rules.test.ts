// The NL API Design Rules (ADR 2, Logius) that a program can judge: by their id, with the older number where they have
// one. What is left to people, and where we differ on purpose: docs/decisions/0011-api-design-rules.md.
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openAccess } from '#capabilities/access/routes.ts'
import { pathNames } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import { readConfig } from '#platform/server/config.ts'
import type { Database } from '#platform/server/db/database.ts'
import { sealedText } from '#platform/server/auth/sealed-text.ts'
import type { SealedFiles } from '#platform/server/files/sealed-files.ts'
import { buildApp } from '#platform/server/http/app.ts'
import { openLog } from '#platform/server/log.ts'
import { version } from '../../src/apps/server/app.ts'
import { routes, texts } from '../../src/apps/registry.ts'

type Schema = { type?: string; format?: string; properties?: Record<string, Schema>; [key: string]: unknown }
type Parameter = { name: string; in: string; required: boolean; schema: Schema }
type Operation = {
  operationId: string
  parameters: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { $ref?: string; headers?: object; content?: Record<string, { schema: Schema }> }>
}
type Document = {
  openapi: string
  info: { version: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { responses: { Problem: Operation['responses'][string] }; schemas: { Problem: Schema } }
}

// Nobody signs in and nothing is asked of a database: only the edge is looked at.
const database = {} as Database
const access = openAccess({ auth: {} as Auth, database, practiceAccounts: [], failed: () => {} })
const all = [...routes, ...access.routes]
const http = await buildApp({
  server: {
    database,
    config: readConfig({ REISGEZEL_DATA: path.join(os.tmpdir(), 'reisgezel-api-rules'), LOG_LEVEL: 'silent' }),
    mailer: { kind: 'console', send: async () => {} },
    sealing: { bsn: sealedText('for no number at all', 'bsn') },
    files: {} as SealedFiles,
    scanner: null,
  },
  log: openLog('silent'),
  routes: all,
  openRoutes: access.openRoutes,
  texts,
  actorOf: async () => null,
  version,
})
afterAll(() => http.close())

const published = await http.inject('/api/v1/openapi.json')
const document: Document = published.json()
const operations = Object.entries(document.paths).flatMap(([url, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ url, method, ...operation })),
)
const segments = (url: string) => url.split('/').slice(1)
const semver = /^\d+\.\d+\.\d+$/

/** Every schema in the document with the names of its properties, however deep. */
function propertiesIn(value: unknown): [string, Schema][] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'properties' in value && !Array.isArray(value) ? Object.entries((value as Schema).properties ?? {}) : []
  return [...own, ...Object.values(value).flatMap(propertiesIn)]
}

test('/core/publish-openapi (API-51), /core/doc-openapi (API-16): the document stands at its place, whole', () => {
  expect(published.statusCode).toBe(200)
  expect(published.headers['content-type']).toMatch(/^application\/json/)
  expect(document.openapi).toMatch(/^3\.1\.\d$/)
  const open = access.openRoutes.map((route) => route.endpoint)
  expect(operations.map((of) => of.operationId).sort()).toEqual(
    [...open, ...all.map((route) => route.endpoint)].map((of) => of.name).sort(),
  )
})

test('/core/publish-openapi (API-51): operation ids are unique, and every name in a path is a parameter', () => {
  expect(new Set(operations.map((of) => of.operationId)).size).toBe(operations.length)
  for (const { url, parameters } of operations) {
    const inPath = parameters.filter((one) => one.in === 'path')
    expect(inPath.map((one) => `{${one.name}}`)).toEqual(segments(url).filter((part) => part.startsWith('{')))
    expect(inPath.filter((one) => !one.required)).toEqual([])
  }
})

test('/core/uri-version (API-20): the major version stands in the address of the server, and only there', () => {
  expect(document.servers.map((server) => server.url)).toEqual(['/api/v1'])
  expect(operations.filter((of) => /\/v\d+(\/|$)/.test(of.url))).toEqual([])
})

test('/core/transport/tls: addresses of servers are relative or https', () => {
  for (const { url } of document.servers) expect(url).toMatch(/^(\/|https:\/\/)/)
})

test('/core/semver (API-56): the version is major.minor.patch', () => {
  expect(document.info.version).toMatch(semver)
})

test('/core/version-header (API-57): every answer is said to carry the full version', () => {
  expect(document.components.responses.Problem.headers).toHaveProperty('API-Version')
  for (const { operationId, responses } of operations) {
    expect(responses['200']?.headers, operationId).toHaveProperty('API-Version')
  }
})

test('/core/no-trailing-slash (API-48): no path ends in a slash', () => {
  expect(operations.map((of) => of.url).filter((url) => !/^\/.*[^/]$/.test(url))).toEqual([])
})

test('/core/path-segments-kebab-case: lower case, with hyphens', () => {
  const wrong = operations.filter((of) =>
    segments(of.url).some((part) => !/^([a-z][a-z0-9]*(-[a-z0-9]+)*|\{[a-zA-Z]+\})$/.test(part)),
  )
  expect(wrong.map((of) => of.url)).toEqual([])
})

test('/core/naming-collections (API-54): what has members is plural', () => {
  const collections = operations.flatMap(({ url }) =>
    segments(url).filter((part, i, parts) => !part.startsWith('{') && parts[i + 1]?.startsWith('{')),
  )
  const lists = operations.filter((of) => /\.list[A-Z]/.test(of.operationId)).map((of) => segments(of.url).at(-1)!)
  expect([...collections, ...lists].filter((name) => !name.endsWith('s'))).toEqual([])
})

test('/core/http-methods (API-03), /core/http-safety (API-01): known methods; a read or a removal has no body', () => {
  const known = ['get', 'post', 'put', 'patch', 'delete']
  expect(operations.filter((of) => !known.includes(of.method))).toEqual([])
  const bare = operations.filter((of) => of.method === 'get' || of.method === 'delete')
  expect(bare.filter((of) => of.requestBody !== undefined)).toEqual([])
})

test('/core/query-keys-camel-case: names in queries, bodies and answers', () => {
  const inQuery = operations.flatMap((of) => of.parameters.map((one) => one.name))
  const inBodies = propertiesIn(document.paths).map(([name]) => name)
  const wrong = [...inQuery, ...inBodies].filter((name) => !/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/.test(name))
  expect([...new Set(wrong)]).toEqual([])
})

test('/core/date-time/date-omit-time-portion: a day that is sent to us is a date without a time', () => {
  const sent = operations.flatMap((of) => [
    ...of.parameters.map((one): [string, Schema] => [one.name, one.schema]),
    ...propertiesIn(of.requestBody),
  ])
  const days = sent.filter(([name]) => /^on$|On$|Date$/.test(name))
  expect(days.length).toBeGreaterThan(10)
  expect(
    days.filter(([, schema]) => !JSON.stringify(schema).includes('"format":"date"')).map(([name]) => name),
  ).toEqual([])
})

test('/core/error-handling/problem-details: what goes wrong is said to be problem+json, with all its members', () => {
  expect(Object.keys(document.components.responses.Problem.content ?? {})).toEqual(['application/problem+json'])
  expect(Object.keys(document.components.schemas.Problem.properties ?? {})).toEqual(
    expect.arrayContaining(['type', 'title', 'status', 'detail', 'instance', 'errors']),
  )
  for (const { operationId, responses } of operations) {
    const bad = Object.entries(responses).filter(([status]) => status !== '200')
    expect(bad.map(([status]) => status)).toContain('default')
    for (const [, response] of bad) expect(response.$ref, operationId).toBe('#/components/responses/Problem')
  }
})

test('/core/error-handling/invalid-input: whatever takes input can say that the input is wrong', () => {
  const taking = operations.filter((of) => of.parameters.length > 0 || of.requestBody !== undefined)
  expect(taking.filter((of) => !('400' in of.responses && '422' in of.responses))).toEqual([])
})

test('/core/version-header (API-57): also on the document itself and on what does not exist', async () => {
  const missing = await http.inject('/api/v1/nothing')
  expect([missing.statusCode, missing.headers['api-version']]).toEqual([404, document.info.version])
  expect(missing.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(published.headers['api-version']).toBe(document.info.version)
})

/** As the server answers, not as the document says: to somebody who has not signed in. */
const asked = (url: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE') =>
  http.inject({ method, url, headers: { 'x-requested-with': 'reisgezel' } })

test.each(all.map((route) => route.endpoint))(
  '$name keeps to /core/version-header (API-57), problem-details and no-trailing-slash (API-48)',
  async (of) => {
    const url = pathNames(of.path).reduce((text, name) => text.replace(`:${name}`, newId()), of.path as string)
    const refused = await asked(url, of.method)
    expect(refused.statusCode).toBe(401)
    expect(refused.headers['api-version']).toBe(document.info.version)
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(refused.json()).toMatchObject({ status: 401, title: expect.any(String), type: expect.any(String) })
    expect((await asked(`${url}/`, of.method)).statusCode).toBe(404)
  },
)
