import { renderChartSvg } from '#platform/server/charts/render-chart.ts'
import type { Chapter, Figure } from '../contract.ts'
import { figureOf, largestFirst } from '../rules/chapters.ts'
import { documentWords, formatted, type Lang } from '../rules/layout.ts'

/** A chart with what it shows in words; the same numbers stand in the table under it. */
export type Chart = { svg: string; alt: string; caption: string }
type Bar = { label: string; value: number; color?: string }

const ink = '#1c1d1b'
const bar = '#5f979e'
const strong = '#0d5b66'
const waiting = '#b8730a'
const most = 12

/** The chart of a chapter; null when a table says it better. */
export function chartOf(chapter: Chapter, lang: Lang): Chart | null {
  if (chapter.key === 'housing') return balanceChart(chapter, lang)
  const split = chapter.figures.find((figure) => figure.split !== null)
  return split ? splitChart(split, lang) : null
}

/** The largest nationalities, beside the balance that the chapter itself shows. */
export const nationalityChart = (chapter: Chapter, lang: Lang): Chart | null => {
  const figure = figureOf([chapter], 'housing.nationality')
  return figure ? splitChart(figure, lang) : null
}

function splitChart(figure: Figure, lang: Lang): Chart | null {
  const bars = largestFirst(figure)
    .slice(0, most)
    .map(({ word, value }) => ({ label: word, value }))
  return bars.length < 2 ? null : barChart(bars, figure.label[lang], lang)
}

function balanceChart(chapter: Chapter, lang: Lang): Chart | null {
  const bars = ['opening', 'target', 'housed', 'corrections', 'closing'].flatMap((key): Bar[] => {
    const figure = figureOf([chapter], `housing.${key}`)
    if (!figure || figure.value === null || (key === 'corrections' && figure.value === 0)) return []
    const color = key === 'housed' ? strong : figure.value < 0 ? waiting : bar
    return [{ label: figure.label[lang], value: figure.value, color }]
  })
  const caption = { nl: 'Van taakstelling naar stand, in personen', en: 'From target to balance, in persons' }[lang]
  return bars.length < 3 ? null : barChart(bars, caption, lang)
}

function barChart(bars: readonly Bar[], caption: string, lang: Lang): Chart {
  const below = bars.some(({ value }) => value < 0)
  const svg = renderChartSvg(
    {
      grid: { left: 28, right: 56, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { type: 'value', show: false, ...(below ? {} : { min: 0 }) },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { show: below, lineStyle: { color: '#cfccc3' } },
        axisLabel: { color: ink, fontSize: 12, width: 230, overflow: 'truncate' },
        ...(below ? { position: 'left' as const, axisLine: { show: false } } : {}),
      },
      series: [
        {
          type: 'bar',
          barWidth: 14,
          data: bars.map(({ value, color }) => ({
            value,
            itemStyle: { color: color ?? bar },
            label: { position: value < 0 ? ('left' as const) : ('right' as const) },
          })),
          label: { show: true, color: ink, fontSize: 12, formatter: ({ value }) => formatted(Number(value), lang) },
        },
      ],
    },
    { width: 640, height: bars.length * 26 + 12 },
  )
  const told = bars.map(({ label, value }) => `${label} ${formatted(value, lang)}`).join(', ')
  return { svg, alt: `${documentWords[lang].chart}. ${caption}: ${told}.`, caption }
}
