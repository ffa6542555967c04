import { renderChartSvg } from '#platform/server/charts/render-chart.ts'
import type { Chapter, Figure } from '../contract.ts'
import { largestFirst } from '../rules/chapters.ts'
import { documentWords, formatted, type Lang, wordIn } from '../rules/layout.ts'
import { balancePicture, peoplePicture } from './pictures.ts'

/** A chart with what it shows in words; the same numbers stand in the table under it. */
export type Chart = { svg: string; alt: string; caption: string }
type Bar = { label: string; value: number }

const ink = '#1c1d1b'
const bar = '#5f979e'
const most = 12

/** The pictures of a chapter, in their order; none where a table says it better. */
export function chartsOf(chapter: Chapter, lang: Lang): Chart[] {
  const split = chapter.figures.find((figure) => figure.split !== null)
  const own = chapter.key === 'housing' ? [balancePicture(chapter, lang), peoplePicture(chapter, lang)] : []
  return [...own, split ? splitChart(split, lang) : null].filter((chart) => chart !== null)
}

function splitChart(figure: Figure, lang: Lang): Chart | null {
  const bars = largestFirst(figure)
    // What is hidden has no length; the table under it names it.
    .flatMap(({ word, value }) => (value === null ? [] : [{ label: wordIn(word, lang), value }]))
    .slice(0, most)
  return bars.length < 2 ? null : barChart(bars, figure.label[lang], lang)
}

function barChart(bars: readonly Bar[], caption: string, lang: Lang): Chart {
  // Letters cannot be measured without a browser; this is wide enough for the widest of ours.
  const room = Math.min(260, Math.max(...bars.map(({ label }) => label.length)) * 7.4 + 16)
  const svg = renderChartSvg(
    {
      grid: { left: room, right: 48, top: 2, bottom: 2, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min: 0 },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: ink, fontSize: 12, align: 'left', margin: room, width: room - 8, overflow: 'truncate' },
      },
      series: [
        {
          type: 'bar',
          barWidth: 13,
          itemStyle: { color: bar },
          data: bars.map(({ value }) => value),
          label: {
            show: true,
            position: 'right',
            color: ink,
            fontSize: 12,
            formatter: ({ value }) => formatted(Number(value), lang),
          },
        },
      ],
    },
    { width: 640, height: bars.length * 24 + 8 },
  )
  const told = bars.map(({ label, value }) => `${label} ${formatted(value, lang)}`).join(', ')
  return { svg, alt: `${documentWords[lang].chart}. ${caption}: ${told}.`, caption }
}
