// `npm run new:endpoint housing record-visit` writes the stubs of an endpoint, and a test that fails until it is made.
// Nobody may ask it yet: who may is a decision, not a default. Plain JavaScript, so that it runs on any Node.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { projectRoot } from './ensure.mjs'

const methods = { get: 'GET', list: 'GET', search: 'GET', correct: 'PUT', change: 'PUT' }

/** Writes into the tree under `root`; gives back which files, and what is left for a person. Throws on a wrong wish. */
export function newEndpoint(root, capability, name) {
  const of = describe(capability, name)
  const folder = path.join(root, 'src/capabilities', capability)
  if (!existsSync(path.join(folder, 'contract.ts'))) throw new Error(`there is no src/capabilities/${capability}`)
  const wrote = new Map()
  const file = (at) => path.join(folder, at)
  const read = (at) => wrote.get(at) ?? (existsSync(at) ? readFileSync(at, 'utf8') : '')
  const change = (at, make) => wrote.set(at, make(read(at)))

  if (new RegExp(`\\b${of.it}\\b`).test(read(file('contract.ts')))) throw new Error(`${of.full} is there already`)
  change(file('contract.ts'), (text) => text + contractOf(of))
  const store = existsSync(file('store.ts')) ? './store.ts' : `./store/${of.plural}.ts`
  change(
    file(store),
    (text) => needing(text, 'Tx', `import type { Tx } from '#platform/server/db/database.ts'`) + storeOf(of),
  )
  const commands = existsSync(file('commands.ts')) ? './commands.ts' : `./commands/${of.plural}.ts`
  if (of.method !== 'GET') change(file(commands), (text) => commandOf(of, text, commands, store))
  change(file('routes.ts'), (text) => routeOf(of, text, of.method === 'GET' ? store : commands))
  change(file(`${name}.pg.test.ts`), () => testOf(of))
  for (const language of ['nl', 'en']) change(file(`web/texts.${language}.ts`), (text) => wordOf(of, text))
  change(path.join(root, 'test/access/expected-roles.ts'), (text) => rowOf(of, text))

  for (const [at, text] of wrote) writeFileSync(at, text)
  return { files: [...wrote.keys()], left: leftOf(of) }
}

function describe(capability, name) {
  const words = /^[a-z]+(-[a-z0-9]+)+$/.test(name ?? '') ? name.split('-') : []
  if (words.length === 0) throw new Error('name it as a verb and what it is about: record-visit, list-visits')
  const noun = words.slice(1).join('-')
  const plural = noun.endsWith('s') ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
  const method = methods[words[0]] ?? 'POST'
  const [it, camel] = [camelOf(name), camelOf(noun)]
  const inner = { get: it, list: `find${upper(camel)}`, search: `find${upper(camel)}` }[words[0]]
  const stored = inner ?? `${method === 'PUT' ? 'change' : 'insert'}${upper(camel)}`
  return { capability, name, full: `${capability}.${it}`, it, camel, plural, method, stored, one: words[0] === 'get' }
}

const camelOf = (words) => words.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
const upper = (word) => word[0].toUpperCase() + word.slice(1)
const hasId = (of) => of.one || of.method === 'PUT'

function contractOf(of) {
  const id = hasId(of) ? `${of.camel}Id: idShape${of.method === 'PUT' ? ', version: versionShape' : ''}` : ''
  const list = `${camelOf(of.plural)}: z.array(z.object({ id: idShape }))`
  const answer = of.method !== 'GET' ? 'id: idShape, version: versionShape' : of.one ? 'id: idShape' : list
  return `
export const ${of.it} = endpoint({
  name: '${of.full}',
  method: '${of.method}',
  path: '/api/v1/${of.plural}${hasId(of) ? `/:${of.camel}Id` : ''}',
  summary: 'TODO: what it is for, in one line',
  input: z.${of.method === 'GET' ? 'object' : 'strictObject'}({ ${id} }),
  answer: z.object({ ${answer} }),
})
`
}

function storeOf(of) {
  const version = `_tx: Tx, _id: string, _version: number, _wish: object): Promise<void>`
  const insert = `_tx: Tx, _foundationId: string, _wish: object): Promise<{ id: string; version: number }>`
  const one = `_tx: Tx, _id: string): Promise<{ id: string }>`
  const rest = { PUT: version, POST: insert, GET: of.one ? one : `_tx: Tx): Promise<{ id: string }[]>` }[of.method]
  return `
export async function ${of.stored}(${rest} {
  throw new Error('${of.stored} is not written yet')
}
`
}

function commandOf(of, before, commands, store) {
  const up = commands === './commands.ts' ? './' : '../'
  let text = needing(before, 'ParsedOf', `import type { ParsedOf } from '#kernel/endpoint.ts'`)
  text = needing(text, 'Ctx', `import type { Ctx } from '#platform/server/http/route.ts'`)
  text = needing(text, 'contract', `import type * as contract from '${up}contract.ts'`)
  const [imported, stored] = importing(text, of.stored, store.replace('./', up))
  const wish = `ParsedOf<typeof contract.${of.it}>`
  const body =
    of.method === 'PUT'
      ? `({ tx }: Ctx, { ${of.camel}Id, version, ...wish }: ${wish}) {
  await ${stored}(tx, ${of.camel}Id, version, wish)
  return { id: ${of.camel}Id, version: version + 1 }`
      : `({ tx, actor }: Ctx, wish: ${wish}) {
  return ${stored}(tx, actor.foundationId, wish)`
  return `${imported}\nexport async function ${of.it}${body}\n}\n`
}

function routeOf(of, before, from) {
  const [text, handler] = importing(before, of.method === 'GET' ? of.stored : of.it, from)
  const list = `async ({ tx }) => ({ ${camelOf(of.plural)}: await ${handler}(tx) })`
  const one = `({ tx }, { ${of.camel}Id }) => ${handler}(tx, ${of.camel}Id)`
  const handle = of.method !== 'GET' ? handler : of.one ? one : list
  const stub = `  route(contract.${of.it}, {
    can: () => false, // TODO: who may, from access.ts
    audit: { ${of.method !== 'GET' ? 'writes' : of.one ? 'reads' : 'lists'}: '${of.camel}' },
    handle: ${handle},
  }),
`
  return beforeLast(text, ']\n', stub)
}

function testOf(of) {
  const id = hasId(of) ? `${of.camel}Id: '0199d2a0-0000-7000-8000-000000000000'` : ''
  return `import { expect, test } from 'vitest'
import { aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { ${of.it} } from './contract.ts'

const app = await testApp({ today: '2026-11-18' })
const here = await aFoundation(app)
const leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })

test('TODO: what somebody can do with it, in words of the glossary', async () => {
  const answer = await leader.ask(${of.it}, { ${id}${of.method === 'PUT' ? ', version: 1' : ''} })
  expect(answer.status).toBe(200)
})
`
}

function rowOf(of, text) {
  const row = `  '${of.full}': '', // TODO: the same roles as in access.ts\n`
  const last = [...text.matchAll(new RegExp(`^  '${of.capability}\\..*\\n`, 'gm'))].at(-1)
  const at = last ? last.index + last[0].length : text.lastIndexOf('}\n')
  return text.slice(0, at) + row + text.slice(at)
}

function wordOf(of, text) {
  const at = text.indexOf('\n  },\n', text.indexOf(`\n  ${of.capability}: {`)) + 1
  return `${text.slice(0, at)}    ${of.it}: 'TODO',\n${text.slice(at)}`
}

const leftOf = (of) => [
  `contract.ts: path, summary, input and answer of ${of.it}`,
  `access.ts and routes.ts: who may, and what the audit log says; the same in test/access/expected-roles.ts`,
  `the SQL of ${of.stored}; for a new column first a migration and \`npm run schema\``,
  ...(hasId(of) ? [`test/access/matrix.pg.test.ts: in which table a ${of.camel}Id stands (tableOf)`] : []),
  `web/texts.nl.ts and texts.en.ts: the words; a screen that uses it`,
  `${of.name}.pg.test.ts fails: make it say what it must do. \`npm test -- --only database ${of.name}\``,
]

/** `text` with a way to call `name` of the file `from`, and that way. */
function importing(text, name, from) {
  const space = new RegExp(`import \\* as (\\w+) from '${from}'`).exec(text)
  if (space) return [text, `${space[1]}.${name}`]
  const named = new RegExp(`import \\{ ([^}]*?),? \\} from '${from}'`).exec(text)
  if (named) return [text.replace(named[0], `import { ${named[1]}, ${name} } from '${from}'`), name]
  return [afterImports(text, `import { ${name} } from '${from}'`), name]
}

const needing = (text, word, line) =>
  new RegExp(`^import .*\\b${word}\\b.* from`, 'm').test(text) ? text : afterImports(text, line)

function afterImports(text, line) {
  const last = [...text.matchAll(/^import .*\n(?:  .*\n|\} .*\n)*/gm)].at(-1)
  const at = last ? last.index + last[0].length : 0
  return `${text.slice(0, at)}${line}\n${text.slice(at)}`
}

function beforeLast(text, closing, stub) {
  const at = text.lastIndexOf(`\n${closing}`) + 1
  if (at === 0) throw new Error(`no place found for\n${stub}`)
  return text.slice(0, at) + stub + text.slice(at)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { files, left } = newEndpoint(projectRoot, process.argv[2], process.argv[3])
    const written = files.map((file) => path.relative(projectRoot, file))
    const biome = path.join(projectRoot, 'node_modules/.bin/biome')
    spawnSync(biome, ['format', '--write', ...written], { cwd: projectRoot, stdio: 'ignore' })
    console.log(`Written:\n${written.map((file) => `  ${file}\n`).join('')}Left to do:`)
    for (const line of left) console.log(`  ${line}`)
  } catch (error) {
    console.error(`${error.message}\nUse: npm run new:endpoint <capability> <name>`)
    process.exit(2)
  }
}
