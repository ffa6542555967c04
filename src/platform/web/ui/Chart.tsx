import type { EChartsCoreOption, EChartsType } from 'echarts/core'
import { useEffect, useRef } from 'react'
import { useDark } from '../shell/scheme.ts'

/** Options as echarts knows them; colours and letters come from the tokens. */
export type ChartOption = EChartsCoreOption

/** A picture with its sentence; the numbers stand in a table on the same page. Drawn after the first load. */
export function Chart({ option, sentence }: { option: ChartOption; sentence: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const dark = useDark()
  useEffect(() => {
    const node = frame.current
    if (!node) return
    let chart: EChartsType | null = null
    let gone = false
    const sizes = new ResizeObserver(() => chart?.resize())
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (gone) return
      chart = drawChart(node, option, dark)
      sizes.observe(node)
    })
    return () => {
      gone = true
      sizes.disconnect()
      chart?.dispose()
    }
  }, [option, dark])
  return (
    <div className="chart" role="img" aria-label={sentence}>
      <div className="canvas" ref={frame} aria-hidden="true" />
    </div>
  )
}
