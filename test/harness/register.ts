import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { importFrom } from '#capabilities/imports/public.ts'
import { aFoundation, type TestFoundation } from './builders.ts'
import type { TestApp } from './test-app.ts'

export type Row = Record<string, string | number>
/** Rows by the base name of their file, under the headings of the register. */
type Register = Partial<Record<string, readonly Row[]>>

let serial = 0

/** A housed person of Hillegom; every row another V-number, birth date and name, so that nobody is held as a double. */
export const person = (own: Row): Row => ({
  Cliëntnr: `C${++serial}`,
  'V-nummer': 1_000_000_000 + serial,
  Voornamen: `Naam${serial}`,
  Achternaam: `Achternaam${serial}`,
  Geboortedatum: '01-02-1980',
  Geslacht: 'M',
  Nationaliteit: 'Syrische',
  Doelgroep: 'Statushouder',
  Nareiziger: 'N',
  'Datum huisvesting': '15-05-2017',
  Woningnr: '',
  Gemeente: 'Hillegom',
  Regeling: 'Regulier',
  ...own,
})

function fileOf(rows: readonly Row[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
    .map((cells) => cells.join(';'))
    .join('\n')
}

/** A foundation of Hillegom and Lisse with this register taken as a whole; a refused row is a mistake of the test. */
export async function aRegister(app: TestApp, register: Register): Promise<TestFoundation> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'register-'))
  for (const [name, rows] of Object.entries(register))
    fs.writeFileSync(path.join(folder, `${name}.csv`), fileOf(rows ?? []))
  const foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const result = await importFrom(
    { database: app.database, foundationId: foundation.id, accountId: null, today: app.today() },
    { from: folder, dryRun: false, refusedFolder: folder },
  )
  fs.rmSync(folder, { recursive: true })
  if (result.rejectedFile !== null) throw new Error('rows of this register were refused')
  return foundation
}
