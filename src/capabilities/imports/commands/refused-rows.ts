import { writeWorkbook } from '#platform/server/xlsx/write-workbook.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { mapHeadings } from '../rules/headings.ts'
import { type KindName, kinds } from '../rules/kinds.ts'
import { byteOrderMark, csvLine, refusedHeadings, refusedRow } from '../rules/refused-file.ts'
import { type Lang, refusalText } from '../rules/reasons.ts'
import type { Remark } from '../rules/row.ts'
import { findRefused, type RefusedRow } from '../store/batches.ts'

export type RefusedFile = { fileName: string; contentType: string; bytes: Uint8Array; clientIds: string[] }

type Sheet = { kind: KindName; headings: string[]; rows: string[][] }

/**
 * Refused rows in the shape in which they were offered, with a column `Reden`, to be mended and offered again: CSV for
 * one kind of row, a workbook with a sheet per kind for more. Null when nothing was refused; rows that the actor may
 * not see are not in it.
 */
export async function refusedFile(tx: Tx, batchId: string, number: number, lang: Lang): Promise<RefusedFile | null> {
  const refused = await findRefused(tx, batchId)
  const sheets = inSheets(refused, lang)
  const clientIds = refused.map(({ clientId }) => clientId).filter((id) => id !== null)
  const [first, ...more] = sheets
  if (!first) return null
  if (more.length === 0) {
    const lines = [first.headings, ...first.rows].map(csvLine).join('')
    const bytes = new TextEncoder().encode(byteOrderMark + lines)
    const fileName = `${kinds[first.kind].baseName}-${number}.csv`
    return { fileName, contentType: 'text/csv; charset=utf-8', bytes, clientIds }
  }
  const bytes = await writeWorkbook(
    sheets.map((sheet, at) => ({
      name: sheetName(sheets, at),
      columns: sheet.headings.map((heading) => ({ heading, type: 'text' as const })),
      rows: sheet.rows,
    })),
  )
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { fileName: `geweigerd-${number}.xlsx`, contentType, bytes, clientIds }
}

/** Two files of one kind keep a sheet each, known by their headings. */
function sheetName(sheets: readonly Sheet[], at: number): string {
  const base = kinds[sheets[at]!.kind].baseName
  const before = sheets.slice(0, at).filter((sheet) => sheet.kind === sheets[at]!.kind).length
  return before === 0 ? base : `${base} ${before + 1}`
}

function inSheets(found: readonly RefusedRow[], lang: Lang): Sheet[] {
  const sheets = new Map<string, Sheet>()
  for (const row of found) {
    const map = mapHeadings(kinds[row.kind], row.headings)
    const key = `${row.kind}\u001f${row.fileName}`
    const sheet = sheets.get(key) ?? { kind: row.kind, headings: refusedHeadings(map), rows: [] }
    sheet.rows.push(refusedRow(map, row.cells, refusalText(lang, row.reasons as Remark[])))
    sheets.set(key, sheet)
  }
  return [...sheets.values()]
}

export async function downloadRefusedRows(tx: Tx, batchId: string, number: number | undefined, lang: Lang) {
  const file = number === undefined ? null : await refusedFile(tx, batchId, number, lang)
  if (!file) throw problem('common/not-found')
  const { bytes, ...rest } = file
  return { ...rest, body: bytes }
}
