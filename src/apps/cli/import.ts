import path from 'node:path'
import type { KindSummary } from '#capabilities/imports/contract.ts'
import * as imports from '#capabilities/imports/public.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import type { Foundation } from '../foundations.ts'
import { findLocations } from '#capabilities/organisation/public.ts'
import type { Installation } from '../installation.ts'
import { type FileCode, fileText } from '#capabilities/imports/rules/reasons.ts'
import { type KindName, kindNames } from '#capabilities/imports/rules/kinds.ts'
import { TabularError } from '#platform/server/tabular/source.ts'
import { chooseFoundation, foundationOption } from './choose-foundation.ts'
import {
  type Command,
  type Invocation,
  type Language,
  Refusal,
  refusal,
  textOf,
  usageError,
  type Words,
} from './command.ts'

const importing = ({ database }: Installation, { id }: Foundation) => ({
  database,
  foundationId: id,
  accountId: null,
  today: todayInAmsterdam(),
})

export const importRegister: Command = {
  usage: 'MAP|BESTAND.xlsx [--foundation NAAM] [--location NAAM] [--source NAAM] [--dry-run] [--json]',
  help: {
    nl: `
  --foundation NAAM   de stichting (niet nodig als er maar één is)
  --location NAAM     alle cliënten bij deze locatie
  --source NAAM       naam van het oude systeem, als er meer dan één is
  --dry-run           laat zien wat er zou gebeuren, en neemt niets over
  --json              de telling als JSON op stdout

Geweigerde rijen komen in een bestand dat u kunt verbeteren en opnieuw aanbieden. Rijen die op dubbele lijken, wachten
op een besluit van de teamleider. Hetzelfde nog eens aanbieden verandert niets.`,
    en: `
  --foundation NAME   the foundation (not needed when there is only one)
  --location NAME     all clients at this location
  --source NAME       name of the old system, when there is more than one
  --dry-run           show what would happen, and take nothing
  --json              the counts as JSON on stdout

Refused rows come in a file that you can mend and offer again. Rows that look like doubles wait for the team leader's
decision. Offering the same again changes nothing.`,
  },
  options: {
    ...foundationOption,
    location: { type: 'string' },
    source: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(on) {
    const [from, ...rest] = on.positionals
    if (!from || rest.length > 0)
      throw usageError('Geef één map of één .xlsx-bestand.', 'Give one folder or one .xlsx file.')
    const installation = await on.open()
    const foundation = await chooseFoundation(installation, on.values)
    const result = await reading(
      imports.importFrom(importing(installation, foundation), {
        from: path.resolve(on.config.workingDir, from),
        ...(textOf(on.values, 'source') ? { source: textOf(on.values, 'source')! } : {}),
        locationId: await locationId(installation, foundation, textOf(on.values, 'location')),
        dryRun: on.values['dry-run'] === true,
        refusedFolder: on.config.workingDir,
      }),
    )
    if (on.values.json) on.print(JSON.stringify(imports.importJson(result), null, 2))
    else tell(on, result)
    return result.anythingTaken ? 0 : 1
  },
}

async function reading<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof TabularError)) throw error
    const code = error.code.replace('tabular/', '') as FileCode
    throw new Refusal(inBoth((lang) => fileText(lang, code, { file: error.file, line: error.line ?? 1 })))
  }
}

async function locationId(
  { database }: Installation,
  { id }: Foundation,
  wanted: string | undefined,
): Promise<string | null> {
  if (wanted === undefined) return null
  const all = await database.asSystem({ reason: 'location of an import', foundationId: id }, findLocations)
  const found = all.find((location) => location.name.toLowerCase() === wanted.toLowerCase())
  if (found) return found.id
  const names = all.map((location) => `"${location.name}"`).join(', ')
  throw usageError(
    `Er is geen locatie "${wanted}". Er is wel: ${names}.`,
    `There is no location "${wanted}". There is: ${names}.`,
  )
}

const kindWords: Record<KindName, Words> = {
  clients: { nl: 'cliënten', en: 'clients' },
  contacts: { nl: 'contacten', en: 'contacts' },
  trajectories: { nl: 'trajecten', en: 'trajectories' },
  legalCases: { nl: 'juridische dossiers', en: 'legal cases' },
  groups: { nl: 'groepen', en: 'groups' },
  enrolments: { nl: 'deelnames', en: 'enrolments' },
  workers: { nl: 'medewerkers', en: 'workers' },
  languagePairs: { nl: 'taalkoppels', en: 'language pairs' },
  targets: { nl: 'taakstellingen', en: 'housing targets' },
  corrections: { nl: 'correcties', en: 'corrections' },
}

const columns: readonly { key: keyof KindSummary; words: Words }[] = [
  { key: 'taken', words: { nl: 'nieuw', en: 'new' } },
  { key: 'updated', words: { nl: 'bijgewerkt', en: 'updated' } },
  { key: 'unchanged', words: { nl: 'ongewijzigd', en: 'unchanged' } },
  { key: 'held', words: { nl: 'wacht op besluit', en: 'held' } },
  { key: 'refused', words: { nl: 'geweigerd', en: 'refused' } },
]

function tell({ print, say, language }: Invocation, { batch, summary, rejectedFile }: imports.ImportResult) {
  const table = kindNames.flatMap((kind) => {
    const counts = summary.kinds?.[kind]
    return counts ? [[kindWords[kind][language], ...columns.map(({ key }) => String(counts[key]))]] : []
  })
  for (const line of aligned([['', ...columns.map(({ words }) => words[language])], ...table])) print(line)
  for (const line of remarks(summary)) say(line)
  if (rejectedFile) say({ nl: `Geweigerde rijen staan in ${rejectedFile}`, en: `Refused rows are in ${rejectedFile}` })
  say(
    batch
      ? {
          nl: `Import ${batch.number} is overgenomen. Terugdraaien: reisgezel import rollback ${batch.number}`,
          en: `Import ${batch.number} was taken. To take it back: reisgezel import rollback ${batch.number}`,
        }
      : { nl: 'Dit was een proef: er is niets overgenomen.', en: 'This was a dry run: nothing was taken.' },
  )
}

function remarks(summary: imports.ImportResult['summary']): Words[] {
  return [
    ...(summary.unknownColumns ?? []).map(({ file, column }) => ({
      nl: `Onbekende kolom in ${file}: ${column}`,
      en: `Unknown column in ${file}: ${column}`,
    })),
    ...(summary.filesNotRead ?? []).map(({ file, code, params }) =>
      inBoth(
        (lang) =>
          `${lang === 'nl' ? 'Niet gelezen' : 'Not read'}: ${fileText(lang, code as FileCode, { ...params, file })}`,
      ),
    ),
  ]
}

const inBoth = (make: (lang: Language) => string): Words => ({ nl: make('nl'), en: make('en') })

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd(),
  )
}

export const importList: Command = {
  usage: '[--foundation NAAM] [--json]',
  help: {
    nl: 'Het nummer vooraan gebruikt u bij: reisgezel import rollback NUMMER',
    en: 'The number in front is for: reisgezel import rollback NUMBER',
  },
  options: { ...foundationOption, json: { type: 'boolean' } },
  async run(on) {
    const installation = await on.open()
    const found = await imports.listImports(importing(installation, await chooseFoundation(installation, on.values)))
    if (on.values.json) return void on.print(JSON.stringify(found, null, 2))
    for (const batch of found) on.print([batch.number, batch.startedAt, batch.state, batch.source].join('\t'))
    if (found.length === 0) on.say({ nl: 'Er zijn nog geen imports.', en: 'There are no imports yet.' })
  },
}

export const importRollback: Command = {
  usage: 'NUMMER [--foundation NAAM]',
  help: {
    nl: 'Kan niet als er later is gewerkt aan wat de import bracht; dan staat erbij wat.',
    en: 'Not possible when later work hangs on what the import brought; it then says what.',
  },
  options: foundationOption,
  async run(on) {
    const [wanted, ...rest] = on.positionals
    if (!wanted || rest.length > 0)
      throw usageError('Geef het nummer van één import.', 'Give the number of one import.')
    const installation = await on.open()
    const by = importing(installation, await chooseFoundation(installation, on.values))
    const found = await imports.findImport(by, wanted)
    if (!found) throw refusal(`Er is geen import ${wanted}.`, `There is no import ${wanted}.`)
    await imports.rollBackImport(by, found.id)
    on.say({ nl: `Import ${found.number} is teruggedraaid.`, en: `Import ${found.number} was taken back.` })
  },
}
