import fs from 'node:fs/promises'
import path from 'node:path'
import { findMunicipalities, findMunicipalitiesByName } from '#capabilities/organisation/public.ts'
import type { Report, ReportFormat } from '#capabilities/reporting/contract.ts'
import * as reporting from '#capabilities/reporting/public.ts'
import { type Period, todayInAmsterdam } from '#kernel/dates.ts'
import { chooseFoundation, foundationOption } from './choose-foundation.ts'
import { type Command, type Invocation, needText, refusal, textOf, usageError, type Values } from './command.ts'

const formats = ['pdf', 'xlsx', 'csv'] as const satisfies readonly ReportFormat[]

export const reportMunicipality: Command = {
  usage:
    '--municipality NAAM --year JAAR [--half 1|2 | --quarter 1-4] [--foundation NAAM] [--json | --pdf BESTAND | --xlsx BESTAND | --csv BESTAND]',
  help: {
    nl: `
  --municipality NAAM   de gemeente
  --year JAAR           het jaar
  --half 1|2            alleen dat halfjaar
  --quarter 1-4         alleen dat kwartaal
  --foundation NAAM     de stichting (niet nodig als er maar één is)
  --json                de cijfers als JSON op stdout
  --pdf, --xlsx, --csv  het verslag als bestand

Zonder een van de laatste: het verslag in zinnen op stdout.`,
    en: `
  --municipality NAME   the municipality
  --year YEAR           the year
  --half 1|2            that half-year only
  --quarter 1-4         that quarter only
  --foundation NAME     the foundation (not needed when there is only one)
  --json                the figures as JSON on stdout
  --pdf, --xlsx, --csv  the report as a file

Without one of the last: the report in sentences on stdout.`,
  },
  options: {
    ...foundationOption,
    municipality: { type: 'string' },
    year: { type: 'string' },
    half: { type: 'string' },
    quarter: { type: 'string' },
    json: { type: 'boolean' },
    pdf: { type: 'string' },
    xlsx: { type: 'string' },
    csv: { type: 'string' },
  },
  async run(on) {
    if (on.positionals.length > 0) throw usageError(`Onbekend: ${on.positionals[0]}`, `Unknown: ${on.positionals[0]}`)
    const name = needText(on.values, 'municipality')
    const period = periodOf(on.values)
    const installation = await on.open()
    const foundation = await chooseFoundation(installation, on.values)
    const reading = { reason: 'report of a municipality', foundationId: foundation.id }
    const { json, report } = await installation.database.asSystem(reading, async (tx) => {
      const municipality = (await findMunicipalitiesByName(tx, [name])).get(name)
      if (!municipality) throw unknownMunicipality(name, await findMunicipalities(tx))
      const of = { foundationId: foundation.id, municipalityId: municipality.id, period, today: todayInAmsterdam() }
      const report = await reporting.municipalityReport(tx, of)
      return { report, json: reporting.outsideJson(report) }
    })
    await answer(on, report, json)
  },
}

async function answer(on: Invocation, report: Report, json: unknown): Promise<void> {
  const files = formats.filter((format) => textOf(on.values, format))
  if (on.values.json) on.print(JSON.stringify(json, null, 2))
  for (const format of files) {
    const file = path.resolve(on.config.workingDir, textOf(on.values, format)!)
    await fs.writeFile(file, await reporting.municipalityReportFile(report, format, on.language, new Date()))
    on.say({ nl: `Gemaakt: ${file}`, en: `Made: ${file}` })
  }
  if (on.values.json || files.length > 0) return
  for (const chapter of report.chapters) {
    on.print(`\n${chapter.title[on.language]}`)
    for (const sentence of chapter.sentences) on.print(sentence[on.language])
  }
}

function periodOf(values: Values): Period {
  const year = wholeNumber('year', needText(values, 'year'), 1990, 2200)
  const [half, quarter] = [textOf(values, 'half'), textOf(values, 'quarter')]
  if (half !== undefined && quarter !== undefined)
    throw usageError('Kies --half of --quarter, niet allebei.', 'Choose --half or --quarter, not both.')
  if (half !== undefined) return reporting.halfPeriod(year, wholeNumber('half', half, 1, 2) as 1 | 2)
  if (quarter !== undefined) return reporting.quarterPeriod(year, wholeNumber('quarter', quarter, 1, 4) as 1 | 2 | 3 | 4)
  return reporting.yearPeriod(year)
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw usageError(
    `--${option} is een getal van ${least} tot en met ${most}, niet "${text}".`,
    `--${option} is a number from ${least} to ${most}, not "${text}".`,
  )
}

function unknownMunicipality(name: string, all: readonly { name: string }[]) {
  const known = all.map((one) => `"${one.name}"`).join(', ')
  return refusal(
    `Er is geen gemeente "${name}". Er is wel: ${known || 'niets'}.`,
    `There is no municipality "${name}". There is: ${known || 'none'}.`,
  )
}
