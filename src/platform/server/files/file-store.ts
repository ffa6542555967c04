import fs from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'

/** Where sealed bytes lie, by name. It never sees what is in them. */
export type FileStore = {
  /** Takes a file of this machine into the store; the file itself may be gone afterwards. */
  put(name: string, from: string): Promise<void>
  /** Null when there is none. */
  get(name: string): Promise<Readable | null>
  /** That there was none is no fault. */
  remove(name: string): Promise<void>
  names(): AsyncIterable<string>
}

/** A folder of this machine, beside the database, with what is under it. */
export function folderStore(folder: string): FileStore {
  const at = (name: string) => path.join(folder, ...name.split('/'))
  return {
    async put(name, from) {
      await fs.mkdir(path.dirname(at(name)), { recursive: true, mode: 0o700 })
      await fs.rename(from, at(name))
    },
    async get(name) {
      const opened = await fs.open(at(name)).catch(nothing)
      return opened?.createReadStream() ?? null
    },
    remove: (name) => fs.rm(at(name), { force: true }),
    async *names() {
      const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(nothing)
      for (const entry of entries ?? []) {
        if (entry.isFile())
          yield path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')
      }
    },
  }
}

/** What is not in the first may still lie in the second: after a restore, or when another place was chosen. */
export const firstThen = (first: FileStore, second: FileStore): FileStore => ({
  put: first.put,
  get: async (name) => (await first.get(name)) ?? (await second.get(name)),
  async remove(name) {
    await first.remove(name)
    await second.remove(name)
  },
  async *names() {
    const seen = new Set<string>()
    for (const store of [first, second]) {
      for await (const name of store.names()) if (!seen.has(name)) yield (seen.add(name), name)
    }
  },
})

function nothing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
