import * as z from 'zod'
import { type Endpoint, pathNames } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'

/** Odd, and still what somebody may type: it is kept to the letter. */
export const oddTexts = [
  `'; drop table client; --`,
  '<img src=x onerror=alert(1)></script><script>alert(1)</script>',
  '=HYPERLINK("http://voorbeeld.example";"klik")',
  'Rahel \u202Egnirts\u202C \u200F\u05D0',
  '%s ${7*7} {{7*7}} $1 $$ \\u0000 \\',
  '🧑🏽‍⚕️ İı ﷺ',
]

/** What no field takes: it cannot be kept as it was sent, or it is no text of a person. */
export const unkeepableTexts = { nul: 'a\u0000b', 'half a character': 'a\ud800b', 'far too long': 'x'.repeat(100_000) }

const wrongTypes: unknown[] = [12, true, null, ['x'], { toString: 'x', valueOf: 'y' }, [[[[]]]], ' ']
const numbers: unknown[] = [-1, 0.5, 2 ** 31, 2 ** 53, 1e308, '1e9', 'NaN']
const days = ['0000-01-01', '9999-12-31', '2026-02-30', '-262144-01-01', 'infinity']
const ids = () => [newId(), 'geen-id', `' or 1=1 --`, '../../etc/passwd']
const lists = () => [[newId()], ['x', 'x'], Array.from({ length: 2000 }, newId)]

type Part = { type?: string; format?: string; enum?: unknown[]; const?: unknown; anyOf?: Part[] }
export type Kind = 'text' | 'id' | 'day' | 'number' | 'list' | 'choice' | 'other'

type Shape = { properties?: Record<string, Part>; required?: string[] }

/** The fields of a request by what they hold, and whether they may be left empty; a guess by type and name, no more. */
export function kindsOf(of: Endpoint): [name: string, kind: Kind, optional: boolean][] {
  const { properties, required } = z.toJSONSchema(of.input, { io: 'input', unrepresentable: 'any' }) as Shape
  return Object.entries(properties ?? {}).map(([name, part]) => [
    name,
    kindOf(name, part),
    !required?.includes(name) || (part.anyOf ?? []).some((option) => option.type === 'null'),
  ])
}

function kindOf(name: string, part: Part): Kind {
  const filled = part.anyOf?.find((option) => option.type !== 'null')
  if (filled) return kindOf(name, filled)
  if (part.enum || part.const !== undefined || part.type === 'boolean') return 'choice'
  if (part.format === 'uuid') return 'id'
  if (part.format === 'date' || /(On|Date)$|^(from|until)$/.test(name)) return 'day'
  if (part.type === 'integer' || part.type === 'number') return 'number'
  if (part.type === 'array') return 'list'
  return part.type === 'string' ? 'text' : 'other'
}

const badOf: Record<Kind, () => unknown[]> = {
  text: () => [],
  id: ids,
  day: () => days,
  number: () => numbers,
  list: lists,
  choice: () => ['__proto__', 'constructor', -1],
  other: () => [{ a: { b: 'c' } }, [1], -1, '1e400', 'x'],
}

/** What an attempt puts in the place of a good input. */
export type Attempt = { what: string; changes: Record<string, unknown> }

/** Every text of the request at once; whoever takes it has to keep it. */
export const oddAttempts = (of: Endpoint): Attempt[] =>
  oddTexts.map((text) => ({ what: text, changes: every(of, 'text', text) }))

/** For an endpoint that does not take them all: one after another. */
export const oddOneByOne = (of: Endpoint): Attempt[] =>
  Object.keys(every(of, 'text', null)).map((name) => ({ what: `odd ${name}`, changes: { [name]: oddTexts.join(' ') } }))

export function badAttempts(of: Endpoint): Attempt[] {
  const inPath = new Set(pathNames(of.path))
  const kinds = kindsOf(of)
  // What travels in the address is text whatever it was.
  const plain = (value: unknown) => typeof value !== 'object' || Array.isArray(value)
  const types = of.method === 'GET' || of.method === 'DELETE' ? wrongTypes.filter(plain) : wrongTypes
  return [
    ...Object.entries(unkeepableTexts).map(([what, text]) => ({ what, changes: every(of, 'text', text) })),
    ...types.map((value) => ({
      what: `all ${JSON.stringify(value)}`,
      changes: Object.fromEntries(kinds.flatMap(([name]) => (inPath.has(name) ? [] : [[name, value]]))),
    })),
    ...kinds.flatMap(([name, kind]) =>
      badOf[kind]().map((value) => ({
        what: `${name} ${String(JSON.stringify(value)).slice(0, 60)}`,
        changes: { [name]: value },
      })),
    ),
  ]
}

const every = (of: Endpoint, wanted: Kind, value: unknown) =>
  Object.fromEntries(kindsOf(of).flatMap(([name, kind]) => (kind === wanted ? [[name, value]] : [])))

export type Raw = { what: string; type: string; body?: string | Buffer }
const json = 'application/json'
const nested = (open: string, close: string, depth: number) => `{"reason":${open.repeat(depth)}1${close.repeat(depth)}}`

/** Bodies that no contract can mean; each is refused before anything is looked up. */
export const rawBodies: readonly Raw[] = [
  { what: 'no JSON', type: json, body: '{"a":' },
  { what: 'a list', type: json, body: '[]' },
  { what: 'a text', type: json, body: '"x"' },
  { what: 'a number', type: json, body: '12' },
  { what: 'no UTF-8', type: json, body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
  { what: 'a field that nobody knows', type: json, body: '{"isAdministrator":true}' },
  { what: 'a prototype', type: json, body: '{"__proto__":{"roles":["administrator"]}}' },
  { what: 'a prototype by its constructor', type: json, body: '{"constructor":{"prototype":{"roles":["x"]}}}' },
  { what: 'lists in lists', type: json, body: nested('[', ']', 200_000) },
  { what: 'objects in objects', type: json, body: nested('{"a":', '}', 100_000) },
  { what: 'another charset', type: 'application/json; charset=utf-7', body: '{"a":1}' },
  { what: 'plain text', type: 'text/plain', body: '{"a":1}' },
  { what: 'XML', type: 'application/xml', body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
  { what: 'a form', type: 'application/x-www-form-urlencoded', body: 'a=1' },
  { what: 'a form with files, without a boundary', type: 'multipart/form-data', body: 'x' },
  {
    what: 'a form with files, cut off',
    type: 'multipart/form-data; boundary=x',
    body: '--x\r\nContent-Disposition: form-data',
  },
  { what: 'no type at all', type: '', body: '{"a":1}' },
  { what: 'a type that is none', type: ';;;', body: '{"a":1}' },
]

/** In the query, beside or instead of what the contract asks. */
export const rawQueries = [
  '?__proto__=x&constructor=y',
  '?q=a&q=b&page=1&page=2',
  '?q[a]=b&q[]=c',
  '?q=%00',
  '?q=%ff%fe',
  '?q=%',
  `?q=${'x'.repeat(8000)}`,
]

const form = (head: string, body: string, end = '\r\n--x--\r\n'): Omit<Raw, 'what'> => ({
  type: 'multipart/form-data; boundary=x',
  body: `--x\r\nContent-Disposition: form-data; name="file"${head}\r\n\r\n${body}${end}`,
})
const csv = 'a;b\r\n1;2\r\n'

/** Forms with files that are no such thing. */
export const rawForms: readonly Raw[] = [
  { what: 'a file that is cut off', ...form('; filename="a.csv"', csv, '') },
  { what: 'a file without a name', ...form('\r\nContent-Type: application/octet-stream', csv) },
  { what: 'a name that climbs', ...form('; filename="../../../../etc/cron.d/x.csv"', csv) },
  { what: 'a name with a NUL', ...form('; filename="a\u0000.csv"', csv) },
  { what: 'a name without end', ...form(`; filename="${'x'.repeat(20_000)}.csv"`, csv) },
  { what: 'a workbook that is none', ...form('; filename="a.xlsx"', 'PK\u0003\u0004 not really') },
  { what: 'a header without end', ...form(`; filename="a.csv"\r\nX-A: ${'x'.repeat(200_000)}`, csv) },
  { what: 'an empty form', type: 'multipart/form-data; boundary=x', body: '--x--\r\n' },
]
