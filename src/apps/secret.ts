import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '#platform/server/config.ts'

/**
 * What cookies are signed with, and second factors and BSNs sealed: made once and kept in the data folder, or given when
 * several servers share it.
 */
export async function installationSecret(config: Config): Promise<string> {
  if (config.secret !== null) {
    if (config.secret.length < 32) throw new Error('REISGEZEL_SECRET needs at least 32 characters')
    return config.secret
  }
  const file = path.join(config.dataDir, 'secret')
  await fs.mkdir(config.dataDir, { recursive: true })
  try {
    return await readSecret(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  // Two first starts at once: the one that links first wins, the other reads it.
  const mine = `${file}.${process.pid}`
  await fs.writeFile(mine, randomBytes(48).toString('base64url'), { mode: 0o600, flush: true })
  await fs.link(mine, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await fs.rm(mine)
  return readSecret(file)
}

async function readSecret(file: string): Promise<string> {
  const secret = (await fs.readFile(file, 'utf8')).trim()
  if (secret.length < 32)
    throw new Error(
      `${file} holds no usable secret; put back the one that was kept: without it everybody signs in again, and what was sealed with it is lost`,
    )
  return secret
}
