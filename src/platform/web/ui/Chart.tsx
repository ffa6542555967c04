import { useEffect, useRef } from 'react'
import type { EChartsOption } from 'echarts'

/** A picture with its sentence; the numbers stand in a table on the same page. Drawn after the first load. */
export function Chart({ option, sentence }: { option: EChartsOption; sentence: string }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let gone = false
    let dispose = () => {}
    void import('echarts').then(({ init }) => {
      if (gone || !frame.current) return
      const chart = init(frame.current, null, { renderer: 'svg' })
      chart.setOption({ animation: false, ...option, tooltip: { ...option.tooltip, renderMode: 'richText' } as never })
      const resize = () => chart.resize()
      addEventListener('resize', resize)
      dispose = () => {
        removeEventListener('resize', resize)
        chart.dispose()
      }
    })
    return () => {
      gone = true
      dispose()
    }
  }, [option])
  return (
    <div className="chart" role="img" aria-label={sentence}>
      <div className="canvas" ref={frame} aria-hidden="true" />
    </div>
  )
}
