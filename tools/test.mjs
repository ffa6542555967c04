// Everything that must hold before a change is done: `npm test`. One step alone: `npm test -- --only unit`, with words
// behind it that go to vitest: `npm test -- --only database clients`.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { findOrInstall } from './debian-packages.mjs'
import { ensureInstalled, projectRoot } from './ensure.mjs'

const isCi = Boolean(process.env.CI) && process.env.CI !== 'false'
const longestStep = 30 * 60_000
const launcherTests = 'src/platform/server/postgres/**'

const depcruise = ['--import', './tools/typescript6-for-depcruise.mjs']
const buildWeb = `import { ensureWeb } from './src/apps/server/web-build.ts'; await ensureWeb(console.error)`

/** In this order. `needs` names what the machine must have; a step without tests counts as one. */
const steps = [
  { name: 'types', run: ['tsc', '-p', '.', '--noEmit'] },
  { name: 'lint', run: ['oxlint', '--deny-warnings'] },
  { name: 'format', run: ['biome', 'format'] },
  {
    name: 'imports',
    run: ['node', ...depcruise, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src'],
  },
  { name: 'unused', run: ['knip'] },
  { name: 'unit', vitest: 'unit', needs: ['poppler', 'clamd'], env: { TZ: 'Europe/Amsterdam' } },
  { name: 'unit-utc', vitest: 'unit', needs: ['poppler', 'clamd'], env: { TZ: 'UTC' } },
  {
    name: 'database',
    vitest: 'database',
    needs: ['poppler', 'clamd'],
    env: { TEST_POSTGRES: 'embedded', TZ: 'Europe/Amsterdam' },
  },
  {
    name: 'database-15',
    vitest: 'database',
    needs: ['postgres', 'clamd'],
    env: { TEST_POSTGRES: 'debian', TZ: 'UTC' },
    flags: ['--exclude', launcherTests], // these start their own servers, of both kinds
  },
  { name: 'schema', needs: 'postgres', run: ['node', 'tools/schema.mjs', '--check'] },
  { name: 'web', run: ['node', '--input-type=module', '-e', buildWeb] },
  { name: 'journeys', vitest: 'journeys', needs: 'chromium' },
]

const { only, rest } = readArguments(process.argv.slice(2))
const node = ensureInstalled()
const chosen = steps.filter((step) => only.length === 0 || only.includes(step.name))
const needsOf = (step) => [step.needs ?? []].flat()
const machine = findOrInstall(new Set(chosen.flatMap(needsOf)), say)
const results = []
for (const step of chosen) results.push(await perform(step))
process.exit(summarise(results))

function readArguments(words) {
  const at = words.indexOf('--only')
  if (at === -1) return { only: [], rest: words.filter((word) => word !== '--') }
  const wanted = (words[at + 1] ?? '').split(',')
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) {
    say(`--only knows: ${steps.map((step) => step.name).join(', ')}`)
    process.exit(2)
  }
  return { only: wanted, rest: words.filter((word, i) => i !== at && i !== at + 1 && word !== '--') }
}

async function perform(step) {
  const lacking = needsOf(step).find((kind) => !machine[kind].path)
  const missing = lacking ? machine[lacking].why : null
  if (missing) return { step, notRun: missing, passed: 0, failed: isCi ? 1 : 0, seconds: 0 }
  say(`\n── ${step.name} ${'─'.repeat(Math.max(3, 70 - step.name.length))}`)
  const report = path.join(projectRoot, '.cache', `test-${step.name}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const started = Date.now()
  const code = await runCommand(step.vitest ? vitestCommand(step, report) : step.run, step.env)
  const seconds = (Date.now() - started) / 1000
  return {
    step,
    seconds,
    ...(step.vitest ? count(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }),
  }
}

function vitestCommand(step, report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return ['vitest', 'run', '--project', step.vitest, ...reporters, ...(step.flags ?? []), ...rest]
}

/** What cannot be told from the report (no tests found, an error outside any test) counts as one that failed. */
function count(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests,
    numTodoTests,
    testResults: files,
  } = JSON.parse(readFileSync(report, 'utf8'))
  const skipped = numPendingTests + numTodoTests
  const failed = numFailedTests + (isCi ? skipped : 0)
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, failures: files.flatMap(failuresOf) }
}

/** What failed in one file: its tests with the head of their message, or the file itself when it never got to a test. */
function failuresOf(file) {
  const name = path.relative(projectRoot, file.name)
  const tests = file.assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${name} > ${test.fullName.trim()}\n${headOf(test.failureMessages.join('\n'))}`)
  return tests.length === 0 && file.status === 'failed' ? [`${name}\n${headOf(file.message)}`] : tests
}

function headOf(text) {
  return text
    .split('\n')
    .slice(0, 12)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n')
}

function runCommand([command, ...args], env = {}) {
  const program = command === 'node' ? node : path.join(projectRoot, 'node_modules', '.bin', command)
  const searchPath = [path.dirname(node), path.join(projectRoot, 'node_modules', '.bin'), process.env.PATH ?? '']
  const child = spawn(program, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: longestStep,
    env: {
      ...process.env,
      ...(machine.chromium.path && { CHROMIUM_PATH: machine.chromium.path }),
      ...env,
      PATH: searchPath.join(path.delimiter),
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      child.kill(signal)
      process.exitCode = 130
    })
  }
  return new Promise((resolve) => {
    child.once('error', (error) => {
      say(String(error))
      resolve(1)
    })
    child.once('exit', (code) => {
      if (process.exitCode === 130) process.exit(130)
      resolve(code ?? 1)
    })
  })
}

function summarise(all) {
  say(`\n── summary ${'─'.repeat(63)}`)
  for (const { step, seconds, notRun, passed, failed, skipped } of all) {
    const verdict = notRun ? 'NOT RUN' : failed > 0 ? 'FAILED' : 'ok'
    const tests =
      step.vitest && !notRun ? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` : ''
    say(`${verdict.padEnd(8)} ${step.name.padEnd(12)} ${seconds.toFixed(1).padStart(7)} s  ${notRun ?? tests}`)
  }
  for (const { step, failures } of all) for (const failure of failures ?? []) say(`\n${step.name}: ${failure}`)
  const left = all.filter((result) => result.notRun)
  if (left.length > 0)
    say(`Not run: ${left.map(({ step }) => step.name).join(', ')}.${isCi ? ' In CI that is a failure.' : ''}`)
  const sum = (key) => all.reduce((total, result) => total + result[key], 0)
  say(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') > 0 ? 1 : 0
}

function say(text) {
  process.stdout.write(`${text}\n`)
}
