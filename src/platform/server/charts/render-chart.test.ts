import { expect, test } from 'vitest'
import { renderChartSvg } from './render-chart.ts'

test('a chart is SVG of the asked size, with the letters of the documents and nothing that moves or runs', () => {
  const svg = renderChartSvg(
    {
      xAxis: { type: 'category', data: ['<b>één & "twee"</b>'] },
      yAxis: { type: 'value' },
      series: [{ type: 'bar', data: [-3], label: { show: true } }],
    },
    { width: 300, height: 200 },
  )
  expect(svg).toMatch(/^<svg width="300" height="200"/)
  expect(svg).toContain('font-family:Noto Sans')
  expect(svg).toContain('&lt;b&gt;één &amp; &quot;twee&quot;&lt;/b&gt;')
  expect(svg).not.toMatch(/<script|<style|<b>|onclick|<animate|@keyframes/)
  expect(svg).toContain('-3')
})
