import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { pipeline } from 'node:stream/promises'
import { createReadStream } from 'node:fs'
import { importFrom } from '#capabilities/imports/public.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import type { Database } from '#platform/server/db/database.ts'

/** A register of people nobody knows yet, as two files. Returns how many rows they hold. */
async function writeRegister(folder: string, clients: number, contacts: number): Promise<number> {
  await fs.mkdir(folder, { recursive: true })
  const day = (n: number) => `${String(1 + (n % 28)).padStart(2, '0')}-${String(1 + (n % 12)).padStart(2, '0')}-`
  const people = Array.from(
    { length: clients },
    (_, n) =>
      `N${n};${String(5_000_000_000 + n)};Naam${n};Familie${n % 997};${day(n)}${1950 + (n % 60)};M;Syrische;Hillegom`,
  )
  await fs.writeFile(
    path.join(folder, 'clienten.csv'),
    `Cliëntnr;V-nummer;Voornamen;Achternaam;Geboortedatum;Geslacht;Nationaliteit;Gemeente\r\n${people.join('\r\n')}\r\n`,
  )
  const talks = Array.from(
    { length: contacts },
    (_, n) => `K${n};${day(n)}2026;N${n % clients};Infopunt;Telefoon;Post;15`,
  )
  await fs.writeFile(
    path.join(folder, 'contacten.csv'),
    `Contactnr;Datum;Cliëntnr;Soort;Wijze;Onderwerp;Minuten\r\n${talks.join('\r\n')}\r\n`,
  )
  return clients + contacts
}

export type ImportMeasured = { rows: number; importSeconds: number; copySeconds: number }

/** Rows per second with all checks, against COPY of the same files into tables of text, in the same run. */
export async function measureImport(
  database: Database,
  owner: pg.ClientConfig,
  foundationId: string,
  folder: string,
  rows: number,
): Promise<ImportMeasured> {
  const clients = Math.floor(rows / 5)
  const count = await writeRegister(folder, clients, rows - clients)
  const copySeconds = await timed(() => copyPlain(owner, folder))
  const importSeconds = await timed(async () => {
    const on = { database, foundationId, accountId: null, today: todayInAmsterdam() }
    const result = await importFrom(on, { from: folder, dryRun: false, refusedFolder: folder })
    const taken = (result.summary.kinds?.clients?.taken ?? 0) + (result.summary.kinds?.contacts?.taken ?? 0)
    if (taken !== count) throw new Error(`the import took ${taken} of ${count} rows`)
  })
  return { rows: count, importSeconds, copySeconds }
}

async function copyPlain(owner: pg.ClientConfig, folder: string): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  await client.query('begin')
  for (const [file, columns] of [
    ['clienten', 8],
    ['contacten', 7],
  ] as const) {
    const names = Array.from({ length: columns }, (_, at) => `c${at} text`).join(', ')
    await client.query(`create temporary table plain_${file} (${names}) on commit drop`)
    const copy = client.query(copyFrom(`copy plain_${file} from stdin (format csv, header, delimiter ';')`))
    await pipeline(createReadStream(path.join(folder, `${file}.csv`)), copy)
  }
  await client.query('commit')
  await client.end()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
