import { type EChartsOption, init } from 'echarts'

export type ChartSize = { readonly width: number; readonly height: number }

/**
 * A chart as SVG, drawn without a browser, for documents. Nothing moves, and the letters are those of the documents.
 * A chart never stands alone: its alternative text and a table with the same numbers are up to whoever places it.
 */
export function renderChartSvg(option: EChartsOption, { width, height }: ChartSize): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({
      ...option,
      animation: false,
      textStyle: { fontFamily: 'Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic', ...option.textStyle },
    })
    return withoutHover(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}

/** Paper has no pointer, and a page's content security policy would refuse the style. */
const withoutHover = (svg: string): string => svg.replace(/<style\b[\s\S]*?<\/style>\s*/g, '')
