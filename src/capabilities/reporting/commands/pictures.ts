import type { Chapter } from '../contract.ts'
import { figureOf, valueOf } from '../rules/chapters.ts'
import { formatted, type Lang } from '../rules/layout.ts'
import type { Chart } from './charts.ts'

const width = 640
const colours = {
  backlog: ['#fbf2e0', '#b8730a', '#1c1d1b'],
  target: ['#faf9f6', '#858178', '#1c1d1b'],
  done: ['#0d5b66', '#0d5b66', '#ffffff'],
  lead: ['#1f6138', '#1f6138', '#ffffff'],
  left: ['#ffffff', '#b8730a', '#1c1d1b'],
} as const
type Part = { kind: keyof typeof colours; size: number; says: string }

const sayings = {
  nl: {
    caption: 'Wat gevraagd was en wat er kwam, in personen',
    backlog: 'achterstand',
    target: 'taakstelling',
    lead: 'voorsprong',
    leadBefore: 'voorsprong bij aanvang',
    housed: 'gehuisvest',
    realised: 'gehuisvest en gecorrigeerd',
    dots: (adults: string, children: string) =>
      `Eén stip is één mens: ${adults} volwassenen (vol) en ${children} kinderen (open)`,
  },
  en: {
    caption: 'What was asked and what came, in persons',
    backlog: 'backlog',
    target: 'target',
    lead: 'lead',
    leadBefore: 'lead at the start',
    housed: 'housed',
    realised: 'housed and corrected',
    dots: (adults: string, children: string) =>
      `One dot is one person: ${adults} adults (filled) and ${children} children (open)`,
  },
} as const

/** Backlog and target above, what was done below; what sticks out is the lead, what lacks the backlog. */
export function balancePicture(chapter: Chapter, lang: Lang): Chart | null {
  const value = (key: string) => figureOf([chapter], `housing.${key}`)?.value ?? null
  const [opening, target, closing] = [value('opening'), value('target'), value('closing')]
  const corrections = value('corrections') ?? 0
  const realised = valueOf([chapter], 'housing.housed') + corrections
  // A realised number that is hidden or below zero cannot be drawn as a length; the table says it.
  if (opening === null || target === null || closing === null || !(realised >= 0)) return null
  const words = sayings[lang]
  const say = (size: number, word: string) => `${formatted(Math.abs(size), lang)} ${word}`
  const came = say(realised, corrections === 0 ? words.housed : words.realised)
  const end = closing === 0 ? '' : say(closing, closing > 0 ? words.lead : words.backlog)
  const met = Math.min(realised, Math.max(0, realised - closing))
  const asked = parts([
    { kind: 'backlog', size: -opening, says: say(opening, words.backlog) },
    { kind: 'target', size: target, says: say(target, words.target) },
  ])
  const done = parts([
    { kind: 'lead', size: opening, says: say(opening, words.lead) },
    { kind: 'done', size: met, says: came },
    { kind: 'lead', size: realised - met, says: say(realised - met, words.lead) },
    // Said under the row, as a lead is.
    { kind: 'left', size: -closing, says: '' },
  ])
  if (asked.length + done.length === 0) return null
  const before = opening > 0 ? say(opening, words.leadBefore) : ''
  const told = [...asked.map(({ says }) => says), before, came, end].filter((text) => text !== '')
  return { svg: balanceDrawing(asked, done, end), alt: `${words.caption}: ${told.join(', ')}.`, caption: words.caption }
}

const parts = (row: readonly Part[]): Part[] => row.filter(({ size }) => size > 0)
const lengthOf = (row: readonly Part[]): number => row.reduce((sum, { size }) => sum + size, 0)

function balanceDrawing(asked: readonly Part[], done: readonly Part[], end: string): string {
  const most = Math.max(lengthOf(asked), lengthOf(done))
  return drawing(104, [
    ...drawRow(asked, 2, most),
    ...drawRow(done, 44, most),
    `<text x="${width - 2}" y="98" font-size="12" font-weight="600" fill="#1c1d1b" text-anchor="end">${end}</text>`,
  ])
}

function drawRow(row: readonly Part[], y: number, most: number): string[] {
  const scale = (width - 4) / most
  let x = 2
  return row.flatMap(({ kind, size, says }) => {
    const [fill, stroke, ink] = colours[kind]
    const at = x
    const long = size * scale
    x += long
    const dashed = kind === 'left' ? ' stroke-dasharray="4 3"' : ''
    const box = `<rect x="${at}" y="${y}" width="${long}" height="34" rx="3" fill="${fill}" stroke="${stroke}"${dashed}/>`
    // Words that do not fit are left out: they stand in the table and in the text that describes the picture.
    const fits = says !== '' && says.length * 7.2 + 20 < long
    return fits ? [box, `<text x="${at + 10}" y="${y + 22}" font-size="12" fill="${ink}">${says}</text>`] : [box]
  })
}

const mostDots = 200

/** Everybody housed as a dot, while they can be told apart; null when there are more, nobody, or a hidden number. */
export function peoplePicture(chapter: Chapter, lang: Lang): Chart | null {
  const [adults, children] = [valueOf([chapter], 'housing.adults'), valueOf([chapter], 'housing.children')]
  const all = adults + children
  if (!(all > 0) || all > mostDots) return null
  const aRow = 40
  const dots = Array.from({ length: all }, (_, at) => {
    const [x, y] = [8 + (at % aRow) * 16, 8 + Math.floor(at / aRow) * 16]
    const look = at < adults ? 'r="5.5" fill="#0d5b66"' : 'r="4.8" fill="#ffffff" stroke="#0d5b66" stroke-width="1.5"'
    return `<circle cx="${x}" cy="${y}" ${look}/>`
  })
  const caption = sayings[lang].dots(formatted(adults, lang), formatted(children, lang))
  return { svg: drawing(Math.ceil(all / aRow) * 16, dots), alt: `${caption}.`, caption }
}

const drawing = (height: number, drawn: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans">${drawn.join('')}</svg>`
