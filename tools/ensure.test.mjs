import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const dir = mkdtempSync(path.join(os.tmpdir(), 'rg-tools-'))
const program = path.join(dir, 'program.mjs')
writeFileSync(
  program,
  `for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => setTimeout(() => process.exit(7), 50))
   console.log(process.pid)
   setInterval(() => {}, 1000)`,
)
afterAll(() => rmSync(dir, { recursive: true }))

/** What an older Node does: it starts a newer one. */
async function launched() {
  const ensure = JSON.stringify(path.join(import.meta.dirname, 'ensure.mjs'))
  const code = `import { runNode } from ${ensure}\nrunNode([${JSON.stringify(program)}])`
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(launcher.stdout, 'data')
  return { launcher, pid: Number(line) }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function hasEnded(pid) {
  for (let waited = 0; waited < 5000 && isAlive(pid); waited += 20) await new Promise((done) => setTimeout(done, 20))
  return !isAlive(pid)
}

test.each(['SIGINT', 'SIGTERM'])('%s goes on to the program, and its exit code comes back', async (signal) => {
  const { launcher, pid } = await launched()
  launcher.kill(signal)
  const [code] = await once(launcher, 'exit')
  expect(code).toBe(7)
  expect(await hasEnded(pid)).toBe(true)
})

test('a launcher that is killed by force leaves no program behind', async () => {
  const { launcher, pid } = await launched()
  launcher.kill('SIGKILL')
  await once(launcher, 'exit')
  expect(await hasEnded(pid)).toBe(true)
})
