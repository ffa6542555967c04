import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer])

/** Draws as SVG, which the content security policy allows; tooltips are drawn as well, not made of HTML. A kind of chart that is not listed above is not drawn. */
export function drawChart(node: HTMLElement, option: EChartsCoreOption, dark: boolean): EChartsType {
  const chart = init(node, themeOfTokens(dark), { renderer: 'svg' })
  const tooltip = option['tooltip'] as object | undefined
  chart.setOption({
    animation: false,
    ...option,
    ...(tooltip ? { tooltip: { ...tooltip, renderMode: 'richText' } } : {}),
  })
  return chart
}

function themeOfTokens(dark: boolean): object {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const letters = { color: token('ink-2'), fontFamily: style.fontFamily, fontSize: 14 }
  const axis = {
    axisLine: { lineStyle: { color: token('line-strong') } },
    axisTick: { lineStyle: { color: token('line-strong') } },
    axisLabel: letters,
    nameTextStyle: letters,
    splitLine: { lineStyle: { color: token('line') } },
  }
  return {
    darkMode: dark,
    color: [
      token('accent'),
      token('accent-mid'),
      token('soon-mark'),
      token('field-line'),
      token('done'),
      token('late'),
    ],
    textStyle: letters,
    legend: { textStyle: letters, top: 0, left: 0 },
    grid: { left: 0, right: 8, top: 40, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      backgroundColor: token('surface'),
      borderColor: token('line-strong'),
      textStyle: { ...letters, color: token('ink') },
    },
    categoryAxis: axis,
    valueAxis: axis,
    timeAxis: axis,
  }
}
