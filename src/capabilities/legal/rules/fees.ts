import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { FeeTotals, FeeValues } from '../contract/fees.ts'

export function refuseFee({ paidOn, paidBy, fund }: FeeValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (paidOn !== null && paidOn > today) faults.push({ pointer: '/paidOn', code: 'fault/in-the-future' })
  if (paidOn !== null && paidBy === null) faults.push({ pointer: '/paidBy', code: 'fault/required' })
  if (paidBy === 'fund' && fund === null) faults.push({ pointer: '/fund', code: 'fault/fund-without-name' })
  if (paidBy !== 'fund' && fund !== null) faults.push({ pointer: '/fund', code: 'fault/unknown-choice' })
  return faults
}

/** An empty line is none. */
export const tidyFee = <W extends FeeValues>(wish: W): W => ({
  ...wish,
  fund: wish.fund || null,
  remark: wish.remark || null,
})

/** What a fund pays counts as such from the day on which it was paid. */
export function totalsOf(fees: readonly Pick<FeeValues, 'cents' | 'paidOn' | 'paidBy'>[]): FeeTotals {
  const sum = (which: (fee: Pick<FeeValues, 'paidOn' | 'paidBy'>) => boolean) =>
    fees.filter(which).reduce((cents, fee) => cents + fee.cents, 0)
  return {
    all: sum(() => true),
    paid: sum(({ paidOn }) => paidOn !== null),
    byFund: sum(({ paidOn, paidBy }) => paidOn !== null && paidBy === 'fund'),
    open: sum(({ paidOn }) => paidOn === null),
  }
}
