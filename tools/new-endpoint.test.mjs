import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

import { newEndpoint } from './new-endpoint.mjs'

const project = path.resolve(import.meta.dirname, '..')
const root = mkdtempSync(path.join(os.tmpdir(), 'rg-endpoint-'))
const parts = ['team', 'reporting', 'imports'].map((name) => `src/capabilities/${name}`)
for (const part of [...parts, 'test/access/expected-roles.ts'])
  cpSync(path.join(project, part), path.join(root, part), { recursive: true })
afterAll(() => rmSync(root, { recursive: true }))

const read = (file) => readFileSync(path.join(root, file), 'utf8')
const written = (capability, name) =>
  newEndpoint(root, capability, name).files.map((file) => path.relative(root, file).replaceAll('\\', '/'))

test.each([
  ['team', 'record-absence'],
  ['team', 'list-absences'],
  ['team', 'get-absence'],
  ['team', 'correct-absence'],
  ['reporting', 'search-remarks'],
  ['reporting', 'record-remark'],
  ['imports', 'list-remarks'],
])('%s %s: what is written can be read as TypeScript', (capability, name) => {
  const files = written(capability, name)
  expect(files).toContain(`src/capabilities/${capability}/${name}.pg.test.ts`)
  for (const file of files) expect(() => stripTypeScriptTypes(read(file)), file).not.toThrow()
})

test('a read goes from the route to the store, and nobody may ask it yet', () => {
  expect(written('team', 'get-holiday')).not.toContain('src/capabilities/team/commands.ts')
  expect(read('src/capabilities/team/contract.ts')).toContain("path: '/api/v1/holidays/:holidayId'")
  expect(read('src/capabilities/team/store.ts')).toContain('export async function getHoliday(')
  expect(read('src/capabilities/team/routes.ts')).toMatch(
    /route\(contract\.getHoliday, \{\n {4}can: \(\) => false.*\n.*\n {4}handle: .*store\.getHoliday\(tx, holidayId\),\n {2}\}\),\n/,
  )
  expect(read('test/access/expected-roles.ts')).toContain("'team.getHoliday': '',")
})

test('a write goes by a command; where a folder holds the stores, a file of its own is made', () => {
  expect(written('reporting', 'correct-duty')).toEqual(
    expect.arrayContaining([
      'src/capabilities/reporting/store/duties.ts',
      'src/capabilities/reporting/commands/duties.ts',
    ]),
  )
  expect(read('src/capabilities/reporting/commands/duties.ts')).toContain(
    "import { changeDuty } from '../store/duties.ts'",
  )
  expect(read('src/capabilities/reporting/routes.ts')).toContain("import { correctDuty } from './commands/duties.ts'")
})

test('a wrong wish changes nothing', () => {
  const before = read('src/capabilities/team/contract.ts')
  expect(() => newEndpoint(root, 'team', 'list-workers')).toThrow('team.listWorkers is there already')
  expect(() => newEndpoint(root, 'team', 'worker')).toThrow('name it as a verb')
  expect(() => newEndpoint(root, 'nowhere', 'get-worker')).toThrow('there is no src/capabilities/nowhere')
  expect(read('src/capabilities/team/contract.ts')).toBe(before)
})
