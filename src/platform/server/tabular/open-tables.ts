import { openCsv } from './csv.ts'
import { defaultLimits, type TabularLimits, type TabularSource, TabularError } from './source.ts'
import type { Table } from './table.ts'
import { openXlsx } from './xlsx.ts'

export type OpenedTables = {
  readonly tables: Table[]
  /** Files that are no table: neither `.csv` nor `.xlsx`. */
  readonly otherFiles: string[]
  /** Files that should have been tables and cannot be read. */
  readonly broken: TabularError[]
}

/** Finds the tables in the offered files. Never throws for what is in a file; an error while rows stream does throw. */
export async function openTables(
  sources: readonly TabularSource[],
  limits: TabularLimits = defaultLimits,
): Promise<OpenedTables> {
  const opened: OpenedTables = { tables: [], otherFiles: [], broken: [] }
  for (const source of sources) {
    try {
      const found = await tablesOf(source, limits)
      if (!found) opened.otherFiles.push(source.name)
      opened.tables.push(...(found?.tables ?? []))
      opened.broken.push(...(found?.broken ?? []))
    } catch (error) {
      const known = error instanceof TabularError
      opened.broken.push(known ? error : new TabularError('tabular/unreadable', source.name, null, error))
    }
  }
  return opened
}

/** Decided by content as well as by name: offices rename a workbook to `.csv` and the reverse. */
async function tablesOf(
  source: TabularSource,
  limits: TabularLimits,
): Promise<Pick<OpenedTables, 'tables' | 'broken'> | null> {
  const named = /\.(csv|xlsx)$/i.exec(source.name)?.[1]?.toLowerCase()
  if (!named) return null
  const isZip = await startsAsZip(source)
  if (named === 'xlsx' || isZip) return openXlsx(source, limits)
  return { tables: [await openCsv(source, limits)], broken: [] }
}

async function startsAsZip(source: TabularSource): Promise<boolean> {
  for await (const chunk of source.open()) {
    if (chunk.length > 0) return chunk[0] === 0x50 && chunk[1] === 0x4b && chunk[2] === 3 && chunk[3] === 4
  }
  return false
}
