import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { inBothLanguages } from './messages.ts'

/** The user that PostgreSQL runs as. It refuses root, and initdb wants a user that stands in passwd. */
export type SystemUser = {
  uid: number
  gid: number
  /** Options for spawn: empty when the user is ourselves. */
  ids: { uid?: number; gid?: number }
}

const self = (): SystemUser => ({ uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1, ids: {} })

/** Root hands over to the owner of an existing data directory, else to `postgres`, else to `nobody`. */
export function databaseUser(dataDir: string): SystemUser {
  const owner = ownerOf(dataDir)
  if (process.getuid?.() !== 0) {
    if (owner !== null && owner !== self().uid) throw new Error(belongsToAnother(dataDir))
    return self()
  }
  const users = readPasswd()
  const user = owner !== null && owner !== 0 ? users.find((u) => u.uid === owner) : undefined
  const chosen = user ?? users.find((u) => u.name === 'postgres') ?? users.find((u) => u.name === 'nobody')
  if (!chosen) throw new Error(noUser)
  return { uid: chosen.uid, gid: chosen.gid, ids: { uid: chosen.uid, gid: chosen.gid } }
}

/** Whether this user can get to a path: every folder above it has to let it through. */
export function canReach(user: SystemUser, path: string, test: '-d' | '-x' | '-w' = '-x'): boolean {
  if (user.ids.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', `test ${test} "$0"`, path], { ...user.ids, cwd: '/' }).status === 0
}

export function giveTo(user: SystemUser, path: string): void {
  if (user.ids.uid !== undefined) fs.chownSync(path, user.uid, user.gid)
}

function ownerOf(path: string): number | null {
  try {
    return fs.statSync(path).uid
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(belongsToAnother(path), { cause: error })
  }
}

function readPasswd(): { name: string; uid: number; gid: number }[] {
  return fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

const belongsToAnother = (dir: string) =>
  inBothLanguages(
    `De map ${dir} is van een andere gebruiker. Start Reisgezel als die gebruiker, of kies een andere map met REISGEZEL_DATA.`,
    `The folder ${dir} belongs to another user. Start Reisgezel as that user, or choose another folder with REISGEZEL_DATA.`,
  )

const noUser = inBothLanguages(
  'PostgreSQL mag niet als root draaien, en er is geen gebruiker postgres of nobody. Maak een gebruiker postgres.',
  'PostgreSQL may not run as root, and there is no user postgres or nobody. Make a user postgres.',
)
