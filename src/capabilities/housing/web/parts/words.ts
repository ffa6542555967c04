import { formatNumber } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { HalfYear } from '../../contract.ts'

type At = { year: number; half: number }

/** `2026, tweede helft` */
export const halfName = ({ year, half }: At): string => t(`housing.half${half}`, { year })
/** `2026 II`, for the axis of a chart. */
export const halfShort = ({ year, half }: At): string => `${year} ${half === 1 ? 'I' : 'II'}`

const known = (value: number | null): value is number => value !== null
const minus = (value: number) => formatNumber(Math.abs(value))

/** A number with its sign and a real minus; `niet bekend` for what is not known. */
export function signed(value: number | null): string {
  if (!known(value)) return t('ui.unknown')
  return value > 0 ? `+${minus(value)}` : value < 0 ? `−${minus(value)}` : '0'
}

/** `7 achter`, `3 voor`, `precies gelijk`. */
export function standing(value: number | null): string {
  if (!known(value)) return t('ui.unknown')
  if (value === 0) return t('housing.even')
  return t(value < 0 ? 'housing.behind' : 'housing.ahead', { count: Math.abs(value) })
}

/** Where the municipality stands in its running half-year, in a sentence that one could say aloud. */
export function sentenceOf(now: HalfYear | undefined): string {
  if (!now || now.closing === null) return t('housing.sentence.unknown')
  const parts = [
    now.closing < 0
      ? t('housing.sentence.togo', { count: -now.closing })
      : now.closing === 0
        ? t('housing.sentence.even')
        : t('housing.sentence.ahead', { count: now.closing }),
    now.planned > 0 ? t('housing.sentence.planned', { count: now.planned }) : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** Half-years between two targets of which nothing is known stand on one line: a gap is one thing, not fourteen. */
export type Line = { kind: 'half'; at: HalfYear } | { kind: 'gap'; from: HalfYear; until: HalfYear; realised: number }

export function linesOf(halfYears: readonly HalfYear[], now: At): Line[] {
  const lines: Line[] = []
  for (const at of halfYears) {
    const open = at.target === null && at.corrections === 0 && !(at.year === now.year && at.half === now.half)
    const last = lines.at(-1)
    if (open && last?.kind === 'gap')
      lines[lines.length - 1] = { ...last, until: at, realised: last.realised + at.realised }
    else if (open) lines.push({ kind: 'gap', from: at, until: at, realised: at.realised })
    else lines.push({ kind: 'half', at })
  }
  return lines.reverse()
}
