import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { NationalSignalValues } from '../contract/signals.ts'

export function refuseNationalSignal({ sentOn, answer, answeredOn }: NationalSignalValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (sentOn > today) faults.push({ pointer: '/sentOn', code: 'fault/in-the-future' })
  if (sentOn < '2000-01-01') faults.push({ pointer: '/sentOn', code: 'fault/too-far-off' })
  if (answeredOn !== null && answeredOn > today) faults.push({ pointer: '/answeredOn', code: 'fault/in-the-future' })
  if (answeredOn !== null && answeredOn < sentOn)
    faults.push({ pointer: '/answeredOn', code: 'fault/ends-before-start' })
  if (answer && answeredOn === null) faults.push({ pointer: '/answeredOn', code: 'fault/required' })
  if (!answer && answeredOn !== null) faults.push({ pointer: '/answer', code: 'fault/required' })
  return faults
}

/** An empty text is none. */
export const tidyNationalSignal = <W extends NationalSignalValues>(wish: W): W => ({
  ...wish,
  answer: wish.answer || null,
})
