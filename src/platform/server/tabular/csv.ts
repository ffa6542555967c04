import { CsvRecords } from './csv-records.ts'
import { decodeText, detectEncoding, type Encoding } from './encoding.ts'
import { type TabularLimits, type TabularSource, TabularError } from './source.ts'
import { isBlank, type Table, withoutEnding, withoutFirst } from './table.ts'

/**
 * A CSV file as a table: separator `;` or `,` (whichever stands most often between the headings, outside quotes),
 * UTF-8 with or without byte order mark or Windows-1252, CRLF or LF. A first line `sep=;` (a spreadsheet's own hint)
 * is obeyed. Rows are streamed: memory does not grow with the file.
 */
export async function openCsv(source: TabularSource, limits: TabularLimits): Promise<Table> {
  if (source.size > limits.fileBytes) throw new TabularError('tabular/too-large', source.name)
  const encoding = await detectEncoding(source.open())
  const separator = await detectSeparator(source, encoding, limits)
  const base = { file: source.name, sheet: null, baseName: withoutEnding(source.name), label: source.name }
  const records = () => nonBlankRecords(source, encoding, separator, limits)
  let headings: string[] = []
  for await (const record of records()) {
    if (record.fault) throw new TabularError('tabular/broken-quotes', source.name, record.line)
    headings = record.cells.map((cell) => cell.trim())
    break
  }
  while (headings.at(-1) === '') headings.pop()
  if (headings.length > limits.columns) throw new TabularError('tabular/too-many-columns', source.name)
  return { ...base, headings, rows: () => withoutFirst(records()) }
}

async function* nonBlankRecords(source: TabularSource, encoding: Encoding, separator: string, limits: TabularLimits) {
  const splitter = new CsvRecords(separator, limits.rowChars)
  let broken = 0
  for await (const records of batches(source, encoding, splitter)) {
    for (const record of records) {
      if (record.fault && (broken += 1) > limits.brokenRows) {
        throw new TabularError('tabular/broken-quotes', source.name, record.line)
      }
      if (!isBlank(record.cells) && !(record.line === 1 && isHint(record.cells, separator))) yield record
    }
  }
}

async function* batches(source: TabularSource, encoding: Encoding, splitter: CsvRecords) {
  let first = true
  for await (const text of decodeText(source.open(), encoding)) {
    if (first && text.includes('\0')) throw new TabularError('tabular/not-text', source.name)
    first = false
    yield splitter.push(text)
  }
  yield splitter.end()
}

const isHint = (cells: readonly string[], separator: string) => cells.join(separator).trim() === `sep=${separator}`

async function detectSeparator(source: TabularSource, encoding: Encoding, limits: TabularLimits): Promise<string> {
  let head = ''
  for await (const text of decodeText(source.open(), encoding)) {
    head = (head + text).trimStart()
    if (head.length > limits.rowChars || head.includes('\n')) break
  }
  const hint = /^sep=([;,])\r?\n/.exec(head)
  if (hint) return hint[1]!
  const counts = { ';': 0, ',': 0 }
  let quoted = false
  for (const letter of head) {
    if (letter === '"') quoted = !quoted
    else if (!quoted && letter === '\n') break
    else if (!quoted && (letter === ';' || letter === ',')) counts[letter] += 1
  }
  return counts[','] > counts[';'] ? ',' : ';'
}
