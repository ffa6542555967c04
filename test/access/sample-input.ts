import * as z from 'zod'
import type { Endpoint } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'

type Schema = {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  format?: string
  pattern?: string
  minimum?: number
  minLength?: number
  properties?: Record<string, Schema>
  required?: string[]
}

/** An input that the contract takes, with `known` ids where it asks for them. A guess by type and name, no more. */
export function sampleInput(of: Endpoint, known: Record<string, unknown>): Record<string, unknown> {
  const schema = z.toJSONSchema(of.input, { io: 'input', unrepresentable: 'any' }) as Schema
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
      if (name in known) return [[name, known[name]]]
      return schema.required?.includes(name) ? [[name, sample(name, part)]] : []
    }),
  )
}

/** Names of all that the input may hold. */
export const namesIn = (of: Endpoint): string[] =>
  Object.keys((z.toJSONSchema(of.input, { io: 'input', unrepresentable: 'any' }) as Schema).properties ?? {})

function sample(name: string, part: Schema): unknown {
  if (part.anyOf?.some((option) => option.type === 'null')) return null
  if (part.anyOf) return sample(name, part.anyOf[0]!)
  if (part.const !== undefined) return part.const
  if (part.enum) return part.enum[0]
  if (part.format === 'uuid') return newId()
  if (part.type === 'boolean') return false
  if (part.type === 'integer' || part.type === 'number') return name === 'year' ? 2026 : Math.max(1, part.minimum ?? 1)
  if (part.type === 'array') return []
  if (/On$|^from$|^until$|[dD]ate$/.test(name)) return '2026-05-05'
  if (part.format === 'email' || name === 'email') return `${newId()}@test.example`
  if (name === 'month') return '2026-09'
  if (name === 'key') return 'housing.housed'
  // A reason is asked for in words.
  if (name === 'reason') return 'een voorbeeld hiervan'
  return 'voorbeeld'
}
