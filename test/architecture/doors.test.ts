import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

function sources(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(^|\/)zz-|test-register/.test(name))
    .map((name) => path.posix.join(folder, name))
    .sort()
}
const using = (words: string, folders: readonly string[]) =>
  folders.flatMap(sources).filter((file) => fs.readFileSync(path.join(root, file), 'utf8').includes(words))

test('the loud door is used where it is allowed, and nowhere else', () => {
  expect(using('.asSystem(', ['src', 'demo'])).toEqual([
    'src/apps/cli/import.ts',
    'src/apps/cli/init.ts',
    'src/apps/cli/report.ts',
    'src/apps/cli/user-give.ts',
    'src/capabilities/access/commands/couplings.ts',
    'src/capabilities/access/commands/watch.ts',
    'src/capabilities/clients/commands/count-names.ts',
    'src/capabilities/documents/commands/tidy-files.ts',
    'src/capabilities/imports/commands/import.ts',
    'src/capabilities/imports/public.ts',
    'src/capabilities/legal/commands/gaps.ts',
    'src/capabilities/legal/commands/reminders.ts',
    'src/capabilities/planning/commands/forget-visitors.ts',
    'src/capabilities/planning/commands/letters.ts',
    'demo/load.ts',
  ])
})

test('everybody is counted for totals only, in these files', () => {
  expect(using('countingEverybody(', ['src/capabilities', 'src/apps'])).toEqual([
    'src/capabilities/guidance/store.ts',
    'src/capabilities/housing/commands.ts',
    'src/capabilities/housing/routes.ts',
    'src/capabilities/legal/commands/recount.ts',
    'src/capabilities/programmes/store.ts',
    'src/capabilities/reporting/commands/finalise.ts',
    'src/capabilities/reporting/commands/open.ts',
    'src/capabilities/reporting/commands/reach.ts',
    'src/capabilities/reporting/commands/report.ts',
    'src/capabilities/reporting/routes.ts',
  ])
})

test('everybody is compared for doubles only, in this file', () => {
  expect(using('comparingEverybody(', ['src/capabilities', 'src/apps'])).toEqual([
    'src/capabilities/clients/commands/keep-doubles.ts',
  ])
})

test('everybody is recounted after a change of a rule only, in this file', () => {
  expect(using('recountingEverybody(', ['src/capabilities', 'src/apps'])).toEqual([
    'src/capabilities/legal/commands/recount.ts',
  ])
})

test('the environment is read in one place', () => {
  expect(using('process.env', ['src'])).toEqual(['src/platform/server/config.ts'])
})

const docs = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...fs.readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'))

test.each(docs)('what %s points at is there', (doc) => {
  const text = fs.readFileSync(path.join(root, doc), 'utf8')
  const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => path.join(path.dirname(doc), match[1]!))
  const paths = [...text.matchAll(/`((?:src|docs|db|test|demo|bench|deploy|tools)\/[\w./-]+)`/g)].map(
    (match) => match[1]!,
  )
  const missing = [...links, ...paths].filter((name) => !fs.existsSync(path.join(root, name)))
  expect(missing).toEqual([])
})
