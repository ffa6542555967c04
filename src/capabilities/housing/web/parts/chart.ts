import type { HalfYear } from '../../contract.ts'

type Bar = { y: number; height: number }
export type ChartColumn = {
  of: HalfYear
  /** Housed and corrections: what counts for the target. Below zero when more was taken off than housed. */
  net: number
  x: number
  realised: Bar
  planned: Bar | null
  targetY: number | null
  balance: (Bar & { lead: boolean; textY: number }) | null
}
export type BalanceChart = {
  columns: ChartColumn[]
  ticks: { value: number; y: number }[]
  namesY: number
  balanceZero: number
  height: number
}

const most = 6
const [top, foot] = [14, 176]
const [balanceTop, balanceFoot] = [238, 292]

/** Places and sizes of the last half-years that say something, on a sheet 720 wide. */
export function chartOf(halfYears: readonly HalfYear[]): BalanceChart {
  const shown = withoutSilence(halfYears).slice(-most)
  const net = (one: HalfYear) => one.realised + one.corrections
  const highest = Math.max(4, ...shown.flatMap((one) => [net(one) + one.planned, one.target ?? 0]))
  const lowest = Math.min(0, ...shown.map(net))
  const step = stepOf(highest)
  const unit = (foot - top) / (highest - lowest)
  const zero = foot + lowest * unit
  const up = (value: number) => zero - value * unit

  const closings = shown.map((one) => one.closing ?? 0)
  const [lead, backlog] = [Math.max(0, ...closings), Math.max(0, ...closings.map((value) => -value))]
  const balanceUnit = (balanceFoot - balanceTop) / Math.max(4, lead + backlog)
  const balanceZero = balanceTop + lead * balanceUnit
  const width = (720 - 44) / Math.max(1, shown.length)

  return {
    ticks: Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => ({ value: at * step, y: up(at * step) })),
    namesY: foot + 21,
    balanceZero,
    height: 316,
    columns: shown.map((one, at) => ({
      of: one,
      net: net(one),
      x: 44 + width * (at + 0.5) - 30,
      realised: bar(up(Math.max(0, net(one))), up(Math.min(0, net(one)))),
      planned: one.planned > 0 ? bar(up(net(one) + one.planned), up(Math.max(0, net(one)))) : null,
      targetY: one.target === null ? null : up(one.target),
      balance: one.closing === null ? null : balanceBar(one.closing, balanceZero, balanceUnit),
    })),
  }
}

const bar = (from: number, until: number): Bar => ({ y: from, height: until - from })

function balanceBar(closing: number, zero: number, unit: number) {
  const size = Math.abs(closing) * unit
  const lead = closing > 0
  const y = lead ? zero - size : zero
  return { y, height: size, lead, textY: closing >= 0 ? y - 6 : y + size + 17 }
}

/** From the last gap on: a stretch without targets has no balance to draw. */
function withoutSilence(halfYears: readonly HalfYear[]): readonly HalfYear[] {
  const silent = halfYears.findLastIndex((one) => one.closing === null && one.target === null)
  const rest = halfYears.slice(silent + 1)
  return rest.length > 0 ? rest : halfYears.filter((one) => one.target !== null || one.realised > 0)
}

/** Lines at round numbers, four at most above zero. */
function stepOf(highest: number): number {
  const rough = highest / 4
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)))
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? power * 10
}
