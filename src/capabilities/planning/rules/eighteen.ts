import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { TaskKind } from '../contract/tasks.ts'

/** What changes at eighteen, in days from the birthday; guardianship and youth care end on the day itself. */
const atEighteen = [
  ['eighteen-guardian', 0],
  ['eighteen-housing', 0],
  ['eighteen-guidance', 7],
  ['eighteen-digid', 14],
  ['eighteen-income', 14],
  ['eighteen-school', 14],
  ['eighteen-insurance', 28],
] as const satisfies readonly (readonly [TaskKind, number])[]

/** A week for what should have been done when it is written down later. */
export const tasksAtEighteen = (fromOn: PlainDate, today: PlainDate): { kind: TaskKind; dueOn: PlainDate }[] =>
  atEighteen.map(([kind, days]) => {
    const dueOn = addDays(fromOn, days)
    return { kind, dueOn: dueOn < today ? addDays(today, 7) : dueOn }
  })
