import { writeWorkbook, type WorkbookColumn, type WorkbookSheet } from '#platform/server/xlsx/write-workbook.ts'
import type { Chapter, Hidden, Report } from '../contract.ts'
import {
  documentWords,
  hiddenIn,
  type Lang,
  type Line,
  linesOfChapter,
  standingOf,
  titleOf,
  wordIn,
} from '../rules/layout.ts'
import { inWords } from '../rules/periods.ts'

/** A sheet per chapter, one on the report itself and one with the definitions. */
export function workbookOf(report: Report, lang: Lang, madeAt: Date): Promise<Uint8Array> {
  const sheets = [
    aboutSheet(report, lang),
    ...report.chapters.map((chapter) => chapterSheet(report, chapter, lang)),
    definitionsSheet(report, lang),
  ]
  return writeWorkbook(sheets, { title: titleOf(report, lang), madeAt })
}

const text = (heading: string, width?: number): WorkbookColumn => ({
  heading,
  type: 'text',
  ...(width === undefined ? {} : { width }),
})
const whole = (heading: string): WorkbookColumn => ({ heading, type: 'integer' })
const day = (heading: string): WorkbookColumn => ({ heading, type: 'date' })

function aboutSheet(report: Report, lang: Lang): WorkbookSheet {
  const words = documentWords[lang]
  const columns = [
    text(words.municipality),
    text(words.foundation),
    text(words.period),
    day(words.from),
    day(words.until),
    day(words.asOf),
    text(words.number),
    text(words.state, 50),
  ]
  const { municipality, foundation, period, asOf, number } = report
  return {
    name: words.about,
    columns,
    rows: [
      [
        municipality.name,
        foundation,
        period.label[lang],
        period.from,
        period.until,
        asOf,
        number,
        standingOf(report, lang, inWords),
      ],
    ],
  }
}

function chapterSheet({ smallNumberLimit: limit }: Report, chapter: Chapter, lang: Lang): WorkbookSheet {
  const words = documentWords[lang]
  const hides = limit !== null
  return {
    name: chapter.title[lang],
    columns: [
      text(words.figure),
      text(words.word),
      whole(words.value),
      whole(words.before),
      text(words.unit),
      ...(hides ? [text(words.hidden, 45)] : []),
    ],
    rows: linesOfChapter(chapter).map((line) => [
      line.figure.label[lang],
      wordOf(line, lang),
      line.value,
      line.before,
      line.figure.unit[lang],
      ...(hides ? [hiddenOf(line, lang)] : []),
    ]),
    note: [...chapter.sentences.map((sentence) => sentence[lang]), ...(hides ? [words.smallNumbers(limit)] : [])].join(
      ' ',
    ),
  }
}

/** Numbers stay numbers, so that people can add them up; what is not among them is said beside them. */
function hiddenOf({ hidden, beforeHidden }: Line, lang: Lang): string | null {
  const words = documentWords[lang]
  const told = [
    hidden && `${words.value}: ${hiddenIn(hidden, lang)}`,
    beforeHidden && `${words.before}: ${hiddenIn(beforeHidden, lang)}`,
  ].filter(Boolean)
  return told.length > 0 ? told.join('; ') : null
}

function wordOf({ figure, whole, word }: Line, lang: Lang): string | null {
  if (!whole) return wordIn(word, lang)
  if (!figure.split) return null
  return figure.record === null ? documentWords[lang].together : documentWords[lang].total
}

function definitionsSheet(report: Report, lang: Lang): WorkbookSheet {
  const words = documentWords[lang]
  return {
    name: words.definitions,
    columns: [
      text(words.figure),
      text(words.definition, 70),
      text(words.population, 40),
      text(words.unit),
      text(words.key),
    ],
    rows: report.chapters
      .flatMap(({ figures }) => figures)
      .map((figure) => [
        figure.label[lang],
        figure.definition[lang],
        figure.population[lang],
        figure.unit[lang],
        `${figure.key} (${figure.version})`,
      ]),
  }
}

const byteOrderMark = '\ufeff'

/** One table of all figures, as Dutch spreadsheets read it. */
export function csvOf(report: Report, lang: Lang): string {
  const words = documentWords[lang]
  const headings = [
    words.chapter,
    words.key,
    words.figure,
    words.word,
    words.value,
    words.before,
    words.unit,
    words.population,
    words.municipality,
    words.from,
    words.until,
    words.asOf,
  ]
  const { municipality, period, asOf } = report
  const rows = report.chapters.flatMap((chapter) =>
    linesOfChapter(chapter).map((line) => [
      chapter.title[lang],
      line.figure.key,
      line.figure.label[lang],
      wordOf(line, lang) ?? '',
      csvNumber(line.value, line.hidden, lang),
      csvNumber(line.before, line.beforeHidden, lang),
      line.figure.unit[lang],
      line.figure.population[lang],
      municipality.name,
      period.from,
      period.until,
      asOf,
    ]),
  )
  return byteOrderMark + [headings, ...rows].map(csvLine).join('')
}

const csvNumber = (value: number | null, hidden: Hidden | undefined, lang: Lang): string =>
  hidden ? hiddenIn(hidden, lang) : value === null ? '' : String(value)
const csvLine = (cells: readonly string[]): string => `${cells.map((cell) => quoted(harmless(cell))).join(';')}\r\n`
const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
/** A word of the foundation must not run as a formula; names such as @Home and numbers such as -3 stay as they are. */
const harmless = (cell: string): string => (/^(=|[+\-@].*[(!|])/.test(cell) ? `'${cell}` : cell)
