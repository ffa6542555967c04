import fs from 'node:fs/promises'
import path from 'node:path'
import type { Report } from '#capabilities/reporting/contract.ts'
import * as reporting from '#capabilities/reporting/public.ts'
import { findMunicipalities, findMunicipalitiesByName } from '#capabilities/organisation/public.ts'
import { type Period, todayInAmsterdam } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { chooseFoundation, foundationOption } from './choose-foundation.ts'
import { type Command, type Invocation, needText, refusal, textOf, usageError } from './command.ts'

const formats = ['pdf', 'xlsx', 'csv'] as const

export const reportMunicipality: Command = {
  usage:
    '--municipality G --year J [--half 1|2 | --quarter 1..4] [--foundation NAAM] [--json | --pdf BESTAND | --xlsx BESTAND | --csv BESTAND]',
  help: {
    nl: `
  --municipality G    gemeente, met elke naam die zij heeft of had
  --year J            jaar
  --half 1|2          alleen dat halfjaar
  --quarter 1..4      alleen dat kwartaal
  --foundation NAAM   de stichting (niet nodig als er maar één is)
  --json              de cijfers als JSON op stdout
  --pdf, --xlsx, --csv BESTAND   het verslag als bestand

Zonder keuze komen de zinnen van het verslag op stdout. Een lopend jaar telt tot en met vandaag.`,
    en: `
  --municipality M    municipality, by any name it has or had
  --year Y            year
  --half 1|2          that half-year only
  --quarter 1..4      that quarter only
  --foundation NAME   the foundation (not needed when there is only one)
  --json              the figures as JSON on stdout
  --pdf, --xlsx, --csv FILE   the report as a file

Without a choice the sentences of the report are printed. A running year counts until today.`,
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
    const wanted = needText(on.values, 'municipality')
    const period = readPeriod(on)
    const files = formats.flatMap((format) => {
      const file = textOf(on.values, format)
      return file ? [{ format, file: path.resolve(on.config.workingDir, file) }] : []
    })
    if (files.length + (on.values.json ? 1 : 0) > 1) {
      throw usageError('Kies één van --json, --pdf, --xlsx en --csv.', 'Choose one of --json, --pdf, --xlsx and --csv.')
    }
    const installation = await on.open()
    const { id } = await chooseFoundation(installation, on.values)
    const today = todayInAmsterdam()
    const asSystem = <T>(work: (tx: Tx) => Promise<T>) =>
      installation.database.asSystem({ reason: 'report on the command line', foundationId: id, today }, work)
    const report = await asSystem(async (tx) =>
      reporting.municipalityReport(tx, { foundationId: id, municipalityId: await findTown(tx, wanted), period, today }),
    )
    if (on.values.json) on.print(JSON.stringify(reporting.outsideJson(report), null, 2))
    for (const { format, file } of files) {
      await fs.writeFile(file, await reporting.municipalityReportFile(report, format, on.language, new Date()))
      on.print(file)
    }
    if (!on.values.json && files.length === 0) tell(on, report)
  },
}

function readPeriod({ values }: Invocation): Period {
  const year = readNumber(needText(values, 'year'), 1990, 2200)
  const [half, quarter] = [textOf(values, 'half'), textOf(values, 'quarter')]
  if (half !== undefined && quarter !== undefined) {
    throw usageError('Kies --half of --quarter, niet allebei.', 'Choose --half or --quarter, not both.')
  }
  if (half !== undefined) return reporting.halfPeriod(year, readNumber(half, 1, 2) as 1 | 2)
  if (quarter !== undefined) return reporting.quarterPeriod(year, readNumber(quarter, 1, 4) as 1 | 2 | 3 | 4)
  return reporting.yearPeriod(year)
}

function readNumber(text: string, least: number, most: number): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw usageError(
    `${text} is geen getal van ${least} tot en met ${most}.`,
    `${text} is no number from ${least} to ${most}.`,
  )
}

async function findTown(tx: Tx, wanted: string): Promise<string> {
  const found = [...(await findMunicipalitiesByName(tx, [wanted])).values()][0]
  if (found) return found.id
  const names = (await findMunicipalities(tx)).map((town) => town.name).join(', ')
  throw refusal(
    `De gemeente ${wanted} is hier niet bekend. Wel: ${names || 'geen enkele'}.`,
    `The municipality ${wanted} is not known here. Known: ${names || 'none'}.`,
  )
}

function tell({ print, language }: Invocation, { municipality, period, chapters }: Report) {
  print(`${municipality.name}, ${period.label[language]}`)
  for (const chapter of chapters) {
    print(`\n${chapter.title[language]}`)
    for (const sentence of chapter.sentences) print(`  ${sentence[language]}`)
  }
}
