import path from 'node:path'
import type { Config } from '#platform/server/config.ts'
import {
  bootstrapDatabase,
  bootstrapEmbedded,
  connectionFromUrl,
  type Logins,
} from '#platform/server/postgres/bootstrap.ts'
import { choosePlace, hasCluster } from '#platform/server/postgres/place.ts'
import { startEmbedded } from '#platform/server/postgres/embedded.ts'

/** Logins of the three roles. The owner migrates and sets up; it never answers a request. */
export type Databases = Logins & {
  kind: 'embedded' | 'external'
  /** It ran before this program came. */
  shared: boolean
  /** Something the person who starts the program has to know. */
  notice: string | null
  /**
   * For a server: a database that a command started ends with that command. From now on it is started again when it is
   * gone; the connections of the pools come back by themselves, at the same place.
   */
  keepRunning(failed: (error: Error) => void): void
  /** Stops what this opening started; a database that another program runs is left alone. */
  stop(): Promise<void>
}

/** The database of this installation: the one that DATABASE_URL names, or else the embedded one, started if need be. */
export const openDatabases = (config: Config): Promise<Databases> =>
  config.databaseUrl === null ? openEmbedded(config) : openExternal(config, config.databaseUrl)

async function openExternal(config: Config, url: string): Promise<Databases> {
  const given = { app: config.databaseUrlApp, auth: config.databaseUrlAuth }
  const logins = await bootstrapDatabase(connectionFromUrl(url), { dataDir: config.dataDir, given })
  return { ...logins, kind: 'external', shared: true, notice: null, keepRunning: () => {}, stop: async () => {} }
}

/** Whether the embedded database has been made; looking does not make it. */
export const hasEmbedded = (config: Config): boolean => hasCluster(choosePlace(embeddedFolder(config)).dataDir)

const embeddedFolder = (config: Config): string => path.join(config.dataDir, 'postgres')

async function openEmbedded(config: Config): Promise<Databases> {
  const dataDir = embeddedFolder(config)
  let running = await startEmbedded({ dataDir })
  const { host, port, user, notice } = running
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  const stop = async () => {
    clearInterval(timer)
    await looking
    await running.stop()
  }
  try {
    const logins = await bootstrapEmbedded({ host, port, user }, { dataDir: config.dataDir })
    return {
      ...logins,
      kind: 'embedded',
      shared: running.shared,
      notice,
      keepRunning(failed) {
        if (!running.shared) return
        timer = setInterval(() => {
          looking = looking
            .then(async () => {
              if (!running.shared) return clearInterval(timer)
              running = await startEmbedded({ dataDir })
            })
            .catch(failed)
        }, 1000)
        timer.unref()
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
