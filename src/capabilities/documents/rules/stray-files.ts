/** By then what came in has its row, or never gets one. */
export const SETTLED = 2 * 24 * 3_600_000
/** More than this, and more than half of all: that is no crash, but a database that these files do not belong to. */
const MOST = 20

type Lying = { name: string; id: string; at: Date }
/**
 * Files that no row holds the key of, so that nobody can read them. `doubtful` counts those that are left, because nothing
 * about them can be right: a folder shared with another installation, or a database that was put back empty.
 */
export function straysOf(
  lying: readonly Lying[],
  known: ReadonlySet<string>,
  now: Date,
): { remove: string[]; doubtful: number } {
  const unknown = lying.filter(({ id }) => !known.has(id))
  const strays = unknown.filter(({ at }) => at.getTime() <= now.getTime() - SETTLED).map(({ name }) => name)
  const none = unknown.length === lying.length
  const doubtful = strays.length > 0 && (none || (strays.length > MOST && strays.length * 2 > lying.length))
  return doubtful ? { remove: [], doubtful: strays.length } : { remove: strays, doubtful: 0 }
}
