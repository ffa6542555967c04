import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import type { Chapter, Figure, Report } from '../contract.ts'
import { byAlphabet, figureOf, largestOf } from '../rules/chapters.ts'
import { documentWords, formatted, type Lang, standingOf, titleOf, wordIn } from '../rules/layout.ts'
import { inWords } from '../rules/periods.ts'
import { chartsOf } from './charts.ts'
import { template } from './pdf-template.ts'

/** The report as a tagged document: sentences, charts with their numbers as tables, and how everything was counted. */
export function pdfOf(report: Report, lang: Lang, madeAt: Date): Promise<Uint8Array> {
  const words = documentWords[lang]
  const images: Record<string, string> = {}
  const chapters = report.chapters.map((chapter) => chapterData(chapter, lang, images))
  return renderPdf({
    template,
    images,
    title: titleOf(report, lang),
    lang,
    madeAt,
    data: {
      words: {
        before: words.before,
        definitions: words.definitions,
        definitionsIntro: words.definitionsIntro,
        page: words.page,
      },
      lines: [
        words.madeBy(report.foundation),
        `${standingOf(report, lang, inWords)} ${words.countedUntil(inWords(report.asOf, lang))}`,
        ...(report.smallNumberLimit === null ? [] : [words.smallNumbers(report.smallNumberLimit)]),
      ],
      chapters,
      definitions: report.chapters.map((chapter) => ({
        title: chapter.title[lang],
        figures: chapter.figures.map((figure) => ({
          label: figure.label[lang],
          text: `${figure.definition[lang]} ${figure.population[lang]}${/[.]$/.test(figure.population[lang]) ? '' : '.'}`,
          unit: figure.unit[lang],
        })),
      })),
    },
  })
}

function chapterData(chapter: Chapter, lang: Lang, images: Record<string, string>) {
  const compared = chapter.figures.some(({ before, beforeHidden }) => before !== null || beforeHidden)
  return {
    title: chapter.title[lang],
    text: chapter.sentences.map((sentence) => sentence[lang]).join(' '),
    note: compared ? null : documentWords[lang].notCompared,
    tiles: chapter.key === 'housing' ? tilesOf(chapter, lang) : [],
    charts: chartsOf(chapter, lang).map(({ svg, alt, caption }, at) => {
      const name = `${chapter.key}-${at}`
      images[name] = svg
      return { name, alt, caption }
    }),
    table:
      chapter.figures.length > 1 && chapter.figures.every(({ split }) => split !== null)
        ? tableOfWords(chapter, compared, lang)
        : tableOfFigures(chapter, compared, lang),
  }
}

type Numbers = Pick<Figure, 'value' | 'before' | 'hidden' | 'beforeHidden'>
type Table = { header: string[]; rows: { cells: string[]; part: boolean }[] }

/** A row per figure, its words under it. */
function tableOfFigures(chapter: Chapter, compared: boolean, lang: Lang): Table {
  const words = documentWords[lang]
  const row = (label: string, { value, before, hidden, beforeHidden }: Numbers, part: boolean) => ({
    cells: [label, formatted(value, lang, hidden), ...(compared ? [formatted(before, lang, beforeHidden)] : [])],
    part,
  })
  return {
    header: [words.figure, words.value, ...(compared ? [words.before] : [])],
    rows: chapter.figures.flatMap((figure) => [
      row(figure.label[lang], figure, false),
      ...(figure.split ?? []).map((one) => row(wordIn(one.word, lang), one, true)),
    ]),
  }
}

/** A row per word and a column per figure, for a chapter that counts several things of the same words. */
function tableOfWords(chapter: Chapter, compared: boolean, lang: Lang): Table {
  const words = documentWords[lang]
  const cell = (found: Numbers | undefined) => [
    formatted(found?.value ?? 0, lang, found?.hidden),
    ...(compared ? [formatted(found ? found.before : 0, lang, found?.beforeHidden)] : []),
  ]
  const names = [...new Set(chapter.figures.flatMap(({ split }) => split ?? []).map(({ word }) => word))]
  return {
    header: [
      chapter.title[lang],
      ...chapter.figures.flatMap(({ label }) => [label[lang], ...(compared ? [words.before] : [])]),
    ],
    rows: [
      ...names.toSorted(byAlphabet).map((name) => ({
        cells: [
          wordIn(name, lang),
          ...chapter.figures.flatMap(({ split }) => cell(split?.find(({ word }) => word === name))),
        ],
        part: false,
      })),
      { cells: [words.total, ...chapter.figures.flatMap(cell)], part: false },
    ],
  }
}

/** What a municipality looks for first, large. */
function tilesOf(chapter: Chapter, lang: Lang) {
  const largest = largestOf(figureOf([chapter], 'housing.nationality'))
  const tiles = ['housed', 'dwellings', 'familyReunificationArrivals'].flatMap((key) => {
    const figure = figureOf([chapter], `housing.${key}`)
    return figure ? [{ value: formatted(figure.value, lang, figure.hidden), label: figure.label[lang] }] : []
  })
  return largest
    ? [...tiles, { value: formatted(largest.value, lang), label: documentWords[lang].nationality(largest.word) }]
    : tiles
}
