import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Passwords of the database logins, by login. Lost with the file, they are simply set anew at the next start. */
export type Passwords = Readonly<Record<string, string>>

const file = (dataDir: string) => path.join(dataDir, 'secrets.json')

export const newPassword = (): string => randomBytes(24).toString('base64url')

export function readPasswords(dataDir: string): Passwords {
  try {
    return JSON.parse(fs.readFileSync(file(dataDir), 'utf8')) as Passwords
  } catch (error) {
    // A file that was cut off in a crash is as good as none.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return {}
    throw error
  }
}

/** Written beside and renamed: readers see the old passwords or the new ones, and only the owner of the file reads. */
export function writePasswords(dataDir: string, passwords: Passwords): void {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const beside = `${file(dataDir)}.${process.pid}`
  fs.writeFileSync(beside, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600, flush: true })
  fs.renameSync(beside, file(dataDir))
}
