import * as z from 'zod'
import { pathNames } from '#kernel/endpoint.ts'
import type { OpenRoute } from './open-route.ts'
import type { Route } from './route.ts'

type JsonSchema = { properties?: Record<string, unknown>; required?: string[]; [key: string]: unknown }

const schemaOf = (shape: z.ZodType, io: 'input' | 'output'): JsonSchema =>
  z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as JsonSchema

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
  }
}

function operation(of: Route['endpoint'], kind: (Route | OpenRoute)['kind']) {
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
    ...(asBody
      ? {
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  ...input,
                  properties: Object.fromEntries(rest),
                  required: (input.required ?? []).filter((name) => !inPath.includes(name)),
                },
              },
            },
          },
        }
      : {}),
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: schemaOf(of.answer, 'output') } } },
      default: { description: 'Problem', content: { 'application/problem+json': { schema: { type: 'object' } } } },
    },
  }
}
