import type pg from 'pg'
import { bindTransaction } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'

/**
 * What a store sends, without a database: the texts of its statements, for a snapshot beside the store. `answers` are
 * the rows of the first statements; the others find none. `npm test -- --only unit -u` writes the snapshots anew.
 */
export async function sqlOf(work: (tx: Tx) => Promise<unknown>, answers: readonly object[][] = []): Promise<string> {
  const sent: string[] = []
  const left = [...answers]
  const query = async (asked: string | { text: string }, values?: unknown[]) => {
    sent.push(tidy(typeof asked === 'string' ? asked : asked.text))
    const isStatement = typeof asked !== 'string' || values !== undefined
    return { rows: (isStatement && left.shift()) || [], rowCount: 0 }
  }
  await work(bindTransaction({ query } as unknown as pg.PoolClient, 'begin'))
  return sent.map((text) => `${text};\n`).join('\n')
}

/** Several of them in one file, each under its name. */
export const titled = (parts: Record<string, string>): string =>
  Object.entries(parts)
    .map(([title, text]) => `-- ${title}\n\n${text}`)
    .join('\n')

const tidy = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .trim()
