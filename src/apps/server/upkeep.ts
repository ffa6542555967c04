import { checkCouplings, watchLog } from '#capabilities/access/public.ts'
import { countNames } from '#capabilities/clients/public.ts'
import { tidyFiles } from '#capabilities/documents/public.ts'
import { forgetVisitors } from '#capabilities/planning/public.ts'
import { sealAudit } from '#platform/server/db/audit-seal.ts'
import { folderStore } from '#platform/server/files/file-store.ts'
import { filesFolder, openFileStore } from '#platform/server/files/open-files.ts'
import { listFoundations } from '../foundations.ts'
import type { Installation } from '../installation.ts'

export function tidyEveryHour({ auth, log }: Installation) {
  const tidy = () =>
    void auth.tidy().catch((error: Error) => log.warn({ name: error.name }, 'old sessions stay for now'))
  tidy()
  setInterval(tidy, 3_600_000).unref()
}

export function sealEveryMinute({ database, log }: Installation) {
  const seal = () =>
    void sealAudit(database).catch((error: Error) => log.warn({ name: error.name }, 'the log is not sealed'))
  setInterval(seal, 60_000).unref()
}

export function watchEveryHour({ auth, database, databases, log }: Installation) {
  const watch = async () => {
    for (const { id } of await listFoundations(databases.owner)) await watchLog(auth, database, id, new Date())
  }
  const attempt = () =>
    void watch().catch((error: Error) => log.warn({ name: error.name }, 'the log is not searched for what stands out'))
  attempt()
  setInterval(attempt, 3_600_000).unref()
}

const NIGHT_HOUR = 3
const hourInAmsterdam = (at: Date) =>
  Number(at.toLocaleTimeString('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' }))

/** Asked every hour and done in one: a server that was started at noon does it at night too. */
function atNight(work: () => Promise<void>) {
  setInterval(() => {
    if (hourInAmsterdam(new Date()) === NIGHT_HOUR) void work()
  }, 3_600_000).unref()
}

export function checkEveryNight({ auth, databases, log, server }: Installation) {
  const check = async () => {
    for (const { id } of await listFoundations(databases.owner)) {
      const { clientIds } = await checkCouplings({ auth, server }, id, { repair: true })
      if (clientIds.length > 0) log.error({ clients: clientIds.length }, 'couplings were not right and are mended')
    }
  }
  atNight(() => check().catch((error: Error) => log.warn({ name: error.name }, 'couplings are not checked')))
}

/** How common each name is changes slowly: what was counted last night weighs the names of today. */
export function countEveryNight({ database, databases, log }: Installation) {
  const count = async () => {
    for (const { id } of await listFoundations(databases.owner)) await countNames(database, id)
  }
  atNight(() => count().catch((error: Error) => log.warn({ name: error.name }, 'names are not counted')))
}

export function tidyFilesEveryNight({ config, database, databases, log }: Installation) {
  const tidy = async () => {
    const foundations = await listFoundations(databases.owner)
    const of = { database, store: openFileStore(config), own: folderStore(filesFolder(config)) }
    const { removed, doubtful, missing } = await tidyFiles(
      of,
      foundations.map(({ id }) => id),
      new Date(),
    )
    if (removed > 0) log.info({ removed }, 'files without a document are gone')
    if (doubtful > 0) log.error({ doubtful }, 'so many files belong to no document that none is removed')
    if (missing > 0) log.error({ missing }, 'documents have no file; look in the last backup')
  }
  atNight(() => tidy().catch((error: Error) => log.warn({ name: error.name }, 'files are not tidied')))
}

/** Also at the start: a server that is off at night forgets no less. */
export function forgetEveryNight({ database, databases, log }: Installation) {
  const forget = async () => {
    for (const { id } of await listFoundations(databases.owner)) await forgetVisitors({ database }, id, new Date())
  }
  const attempt = () => forget().catch((error: Error) => log.warn({ name: error.name }, 'visitors are not forgotten'))
  void attempt()
  atNight(attempt)
}
