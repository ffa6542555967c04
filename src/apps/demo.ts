import path from 'node:path'
import pg from 'pg'
import { loadDemo, practiceName } from '../../demo/load.ts'
import { createFoundation, listFoundations } from './foundations.ts'
import type { Installation } from './installation.ts'
import { addStartingWords } from './starting-words.ts'

const LOCK = 7_206_615

/** Loads the practice foundation where it is not there yet. Two programs at once: the second waits, then finds it done. */
export async function ensureDemo({ databases, database, auth, config, server }: Installation): Promise<void> {
  const lock = new pg.Client(databases.owner)
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK])
    const known = (await listFoundations(databases.owner)).find((foundation) => foundation.practice)
    const foundation = known ?? (await createFoundation(databases.owner, { name: practiceName, practice: true }))
    const refusedFolder = path.join(config.dataDir, 'oefenomgeving')
    const { files } = server
    await loadDemo({ database, auth, files, foundationId: foundation.id, refusedFolder, addStartingWords })
  } finally {
    await lock.end()
  }
}
