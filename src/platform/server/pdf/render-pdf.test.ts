import { execFileSync } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import { renderChartSvg } from '../charts/render-chart.ts'
import type { PdfDocument } from './document.ts'
import { stopPdfWorker, renderPdf } from './render-pdf.ts'

afterAll(stopPdfWorker)

const chart = renderChartSvg(
  {
    legend: {},
    xAxis: { type: 'category', data: ['1e halfjaar', '2e halfjaar'] },
    yAxis: { type: 'value' },
    series: [
      { type: 'bar', name: 'Gehuisvest', data: [23, 32] },
      { type: 'line', name: 'Taakstelling', data: [14, 15] },
    ],
  },
  { width: 480, height: 240 },
)

const template = `
#set page(paper: "a4", numbering: "1")
#title()
= Huisvesting
In 2017 kregen #data.housed mensen een huis.
#table(columns: 2, table.header([Wat], [Aantal]), [Volwassenen], [31], [Kinderen], [24])
#figure(picture("chart", width: 80%, alt: "Staafdiagram: 23 en 32 mensen gehuisvest"), caption: [Per halfjaar])
#for name in data.names [- #name]
`
const report: PdfDocument = {
  template,
  data: { housed: 55, names: ['Zoë Łukasz', 'أحمد الجندي', 'ገብረመድህን ሃይለ', 'Йосиф', 'کریم رضایی'] },
  images: { chart },
  title: 'Hillegom in vogelvlucht 2017',
  lang: 'nl',
  madeAt: new Date('2018-01-15T10:00:00Z'),
}

/** Read by another program than the one that wrote. Debian: poppler-utils. */
const poppler = (program: 'pdftotext' | 'pdfinfo', args: string[], pdf: Uint8Array): string =>
  execFileSync(program, args, { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })

test('a page with heading, table, chart and names in other scripts, tagged and with title and language', async () => {
  const pdf = await renderPdf(report)
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  const raw = Buffer.from(pdf).toString('latin1')
  expect(raw).toMatch(/\/Lang ?\(nl/)
  expect(raw).toContain('pdfuaid:part')
  const info = poppler('pdfinfo', ['-'], pdf)
  expect(info).toMatch(/Title: +Hillegom in vogelvlucht 2017/)
  expect(info).toMatch(/Tagged: +yes/)
  const text = poppler('pdftotext', ['-', '-'], pdf)
  for (const words of [
    'In 2017 kregen 55 mensen',
    'Volwassenen',
    'Figuur 1',
    'Zoë Łukasz',
    'ገብረመድህን',
    'Йосиф',
    'Gehuisvest',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).toMatch(/[\u0600-\u06ff]{3}/)
})

test('the same input gives the same bytes', async () => {
  const [one, two] = await Promise.all([renderPdf(report), renderPdf(report)])
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
})

test('a picture without alternative text is refused, as is a broken template; the next document is made all the same', async () => {
  const silent = renderPdf({ ...report, template: '= Kop\n#picture("chart")' })
  await expect(silent).rejects.toMatchObject({ code: 'pdf/refused', message: expect.stringContaining('alt text') })
  await expect(renderPdf({ ...report, template: '#foo(' })).rejects.toMatchObject({ code: 'pdf/refused' })
  const foreign = renderPdf({ ...report, template: '#read("/../../../../../../../etc/passwd")' })
  await expect(foreign).rejects.toMatchObject({ code: 'pdf/refused' })
  const next = await renderPdf({ ...report, data: { housed: 7, names: [] } })
  expect(poppler('pdftotext', ['-', '-'], next)).toContain('In 2017 kregen 7 mensen')
})

test('text from data is text, never a command to the typesetter', async () => {
  const names = ['#panic("x")', '*niet vet* _a_ $1$ @b <c> = kop']
  const pdf = await renderPdf({ ...report, data: { housed: 1, names } })
  const text = poppler('pdftotext', ['-', '-'], pdf).replace(/\s+/g, ' ')
  expect(text).toContain('#panic("x")')
  expect(text).toContain('*niet vet* _a_ $1$ @b <c> = kop')
})

test('a document that takes too long is given up, and the next one is made', async () => {
  const slow = renderPdf({ ...report, template: '#for i in range(400000) [= #i ]' }, { timeoutMs: 100 })
  await expect(slow).rejects.toMatchObject({ code: 'pdf/timeout' })
  expect((await renderPdf(report)).length).toBeGreaterThan(1000)
})

test('stopping fails what is being made, and a later document starts the thread again', async () => {
  const going = [renderPdf(report), renderPdf(report)].map((pdf) => pdf.catch((error: Error) => error.message))
  await stopPdfWorker()
  expect(await Promise.all(going)).toEqual(['pdf/failed: stopped', 'pdf/failed: stopped'])
  expect((await renderPdf(report)).length).toBeGreaterThan(1000)
})
