import type { TestFoundation } from '../../../test/harness/builders.ts'
import type { TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import type { TabularSource } from '#platform/server/tabular/source.ts'
import { decideHeldRow } from './commands/decide.ts'
import { confirmImport, type Importing, openBatch, readFiles } from './commands/import.ts'
import type { decisions, ImportBatch, KindSummary } from './contract.ts'
import type { KindName } from './rules/kinds.ts'
import { findBatch } from './store/batches.ts'

/** Rows by heading, as an office's own system gives them. */
export type Sheet = readonly Readonly<Record<string, string>>[]
export type Register = Readonly<Record<string, Sheet>>

export const headingsOf = (rows: Sheet): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))]

export function csv(rows: Sheet, separator = ';'): string {
  const headings = headingsOf(rows)
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
  return lines.map((cells) => cells.join(separator)).join('\r\n')
}

export const source = (name: string, bytes: Uint8Array | string): TabularSource => {
  const whole = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return {
    name,
    size: whole.length,
    open: async function* () {
      yield whole
    },
  }
}

export const person = (number: string, more: Readonly<Record<string, string>> = {}) => ({
  Cliëntnr: number,
  'V-nummer': '',
  Voornamen: 'Amina',
  Achternaam: `Huis${number}`,
  Geboortedatum: '01-02-1990',
  Geslacht: 'V',
  'Datum huisvesting': '01-03-2017',
  Gemeente: 'Hillegom',
  ...more,
})
export const contact = (number: string, client: string, more: Readonly<Record<string, string>> = {}) => ({
  Contactnr: number,
  Datum: '05-04-2017',
  Cliëntnr: client,
  Soort: 'Infopunt',
  Minuten: '15',
  ...more,
})

export type Shown = {
  id: string
  state: string
  summary: ImportBatch['summary']
  counts: (kind: KindName) => Partial<KindSummary>
}

/** Imports registers into one foundation, as whoever runs the import does. */
export function importer(app: TestApp, foundation: TestFoundation) {
  const on: Importing = { database: app.database, foundationId: foundation.id, accountId: null, today: app.today() }

  async function shown(id: string): Promise<Shown> {
    const batch = (await app.asSystem(foundation, (tx) => findBatch(tx, id)))!
    return {
      id,
      state: batch.state,
      summary: batch.summary,
      counts: (kind) => onlyCounted(batch.summary.kinds?.[kind]),
    }
  }
  async function previewFiles(sources: readonly TabularSource[], wish: { source?: string; locationId?: string } = {}) {
    const batch = await openBatch(on, { source: wish.source ?? 'register', locationId: wish.locationId ?? null })
    await readFiles(on, batch, sources)
    return shown(batch.id)
  }
  const filesOf = (register: Register) =>
    Object.entries(register).map(([name, rows]) => source(`${name}.csv`, csv(rows)))
  const preview = (register: Register, wish?: { source?: string; locationId?: string }) =>
    previewFiles(filesOf(register), wish)
  async function confirm(id: string) {
    await confirmImport(on, id)
    return shown(id)
  }
  const take = async (register: Register, wish?: { source?: string; locationId?: string }) =>
    confirm((await preview(register, wish)).id)
  const decide = (
    batchId: string,
    rowNo: number,
    decision: (typeof decisions)[number],
    sameAs?: string,
    kind: KindName = 'clients',
  ) => decideHeldRow(on, { batchId, kind, rowNo, decision, sameAs })
  return { on, shown, preview, previewFiles, confirm, take, decide }
}

const onlyCounted = (counts: KindSummary | undefined): Partial<KindSummary> =>
  Object.fromEntries(Object.entries(counts ?? {}).filter(([, count]) => count > 0))

const boundary = 'grens'
/** Offers files as the screen does. */
export const offerAs = (visitor: Visitor, files: Record<string, string>, query = '') => {
  const parts = Object.entries(files).map(
    ([name, text]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${text}\r\n`,
  )
  return visitor.send<{ id: string }>('POST', `/api/v1/imports${query}`, `${parts.join('')}--${boundary}--\r\n`, {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  })
}

/** Everything that a foundation holds of the kinds of a register, without what a save changes by itself. */
export async function contents(app: TestApp, foundation: TestFoundation): Promise<Record<string, unknown[]>> {
  const tables = [
    'client',
    'client_municipality',
    'household_membership',
    'placement',
    'dwelling',
    'trajectory',
    'contact_moment',
    'legal_case',
    'training_group',
    'enrolment',
    'worker',
    'language_pair',
    'housing_target',
    'realisation_correction',
    'import_link',
  ] as const
  const all: Record<string, unknown[]> = {}
  for (const table of tables) {
    const rows = await app.asSystem(foundation, (tx) =>
      tx
        .selectFrom(table)
        .selectAll()
        .orderBy((eb) => eb.ref(table === 'import_link' ? 'record_id' : ('id' as never)))
        .execute(),
    )
    all[table] = rows.map((row) => plain(row, hung.has(table)))
  }
  return all
}

/** Rows of a client that are written anew when the client is; only what they say is theirs. */
const hung = new Set(['client_municipality', 'household_membership', 'placement'])
const moving = new Set(['version', 'versions', 'created_at', 'updated_at', 'changed_at', 'updated_by', 'changed_by'])
const plain = (row: object, withoutId: boolean) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !moving.has(name) && !(withoutId && name === 'id')))
