import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import type { Chapter, Report } from '../contract.ts'
import { documentWords, formatted, type Lang, linesOf, standingOf, titleOf } from '../rules/layout.ts'
import { inWords } from '../rules/periods.ts'
import { chartOf, nationalityChart } from './charts.ts'
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
        figure: words.figure,
        value: words.value,
        before: words.before,
        definitions: words.definitions,
        definitionsIntro: words.definitionsIntro,
        page: words.page,
      },
      lines: [
        words.madeBy(report.foundation),
        `${standingOf(report, lang, inWords)} ${words.countedUntil(inWords(report.asOf, lang))}`,
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
  const charts = [chartOf(chapter, lang), chapter.key === 'housing' ? nationalityChart(chapter, lang) : null]
  return {
    title: chapter.title[lang],
    text: chapter.sentences.map((sentence) => sentence[lang]).join(' '),
    charts: charts.flatMap((chart, at) => {
      if (!chart) return []
      const name = `${chapter.key}-${at}`
      images[name] = chart.svg
      return [{ name, alt: chart.alt, caption: chart.caption }]
    }),
    rows: chapter.figures.flatMap((figure) => [
      {
        label: figure.label[lang],
        value: formatted(figure.value, lang),
        before: formatted(figure.before, lang),
        part: false,
      },
      ...linesOf(figure)
        .filter(({ word }) => word !== null)
        .map(({ word, value, before }) => ({
          label: word!,
          value: formatted(value, lang),
          before: formatted(before, lang),
          part: true,
        })),
    ]),
  }
}
