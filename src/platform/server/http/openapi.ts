import * as z from 'zod'
import { pathNames } from '#kernel/endpoint.ts'
import { problemShape } from '#kernel/problem.ts'
import type { OpenRoute } from './open-route.ts'
import type { Route } from './route.ts'

type JsonSchema = { properties?: Record<string, unknown>; required?: string[]; [key: string]: unknown }

const schemaOf = (shape: z.ZodType, io: 'input' | 'output'): JsonSchema =>
  z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as JsonSchema

const headers = { 'API-Version': { $ref: '#/components/headers/API-Version' } }
const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
const files = { type: 'array', items: { type: 'string', format: 'binary' } }

/** The API as OpenAPI 3.1, made from the same contracts that check the requests. */
export function openApi(routes: readonly (Route | OpenRoute)[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { endpoint: of, kind } of routes) {
    const path = of.path.slice('/api/v1'.length).replace(/:([a-zA-Z]+)/g, '{$1}')
    paths[path] = { ...paths[path], [of.method.toLowerCase()]: operation(of, kind) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Reisgezel', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      headers: { 'API-Version': { description: 'The full version of the API', schema: { type: 'string' } } },
      responses: { Problem: { description: 'Problem', headers, content: problemContent } },
      schemas: { Problem: schemaOf(problemShape, 'output') },
    },
  }
}

type Kind = (Route | OpenRoute)['kind']

function operation(of: Route['endpoint'], kind: Kind) {
  const input = schemaOf(of.input, 'input')
  const inPath = pathNames(of.path)
  const rest = Object.entries(input.properties ?? {}).filter(([name]) => !inPath.includes(name))
  const asBody = (of.method === 'POST' || of.method === 'PUT') && kind !== 'upload'
  const parameter = (name: string, where: 'path' | 'query', schema: unknown) => ({
    name,
    in: where,
    required: where === 'path' || (input.required ?? []).includes(name),
    schema,
  })
  return {
    operationId: of.name,
    summary: of.summary,
    tags: [of.name.split('.')[0]],
    parameters: [
      ...inPath.map((name) => parameter(name, 'path', input.properties?.[name] ?? { type: 'string' })),
      ...(asBody ? [] : rest.map(([name, schema]) => parameter(name, 'query', schema))),
    ],
    ...(asBody && { requestBody: { content: { 'application/json': { schema: bodyOf(input, rest, inPath) } } } }),
    ...(kind === 'upload' && {
      requestBody: { content: { 'multipart/form-data': { schema: { type: 'object', properties: { files } } } } },
    }),
    responses: {
      200: { description: 'OK', headers, content: goodContent(of, kind) },
      ...Object.fromEntries(
        problemsOf(inPath.length > 0, asBody || inPath.length + rest.length > 0, kind !== 'open').map((status) => [
          status,
          problem,
        ]),
      ),
      default: problem,
    },
  }
}

const problem = { $ref: '#/components/responses/Problem' }

const bodyOf = (input: JsonSchema, rest: [string, unknown][], inPath: readonly string[]): JsonSchema => ({
  ...input,
  properties: Object.fromEntries(rest),
  required: (input.required ?? []).filter((name) => !inPath.includes(name)),
})

const goodContent = (of: Route['endpoint'], kind: Kind) =>
  kind === 'download'
    ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: schemaOf(of.answer, 'output') } }

const problemsOf = (isOfOne: boolean, takesInput: boolean, isClosed: boolean): number[] => [
  ...(takesInput ? [400, 422] : []),
  ...(isClosed ? [401, 403] : []),
  ...(isOfOne ? [404] : []),
]
