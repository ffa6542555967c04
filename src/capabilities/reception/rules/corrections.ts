import type { PlainDate } from '#kernel/dates.ts'
import type { InterviewValues } from '../contract/values.ts'

type Corrections = Pick<InterviewValues, 'correctionsDueOn' | 'corrections'>
export type TurnOfCorrections = 'none' | 'begins' | 'moves' | 'done' | 'withdrawn'

/** There is a day, and nobody has dealt with it. */
const waits = ({ correctionsDueOn, corrections }: Corrections) => correctionsDueOn !== null && corrections === null

/**
 * What a change of an interview does to the term of its corrections. `open`: a term minds it now. A term that was ended on the
 * board stays so, until the interview says something else than it did.
 */
export function turnOfCorrections(
  before: (Corrections & { termId: string | null }) | null,
  wish: Corrections,
  open: boolean,
): TurnOfCorrections {
  if (!waits(wish)) return open ? (wish.corrections === null ? 'withdrawn' : 'done') : 'none'
  const same = before !== null && waits(before) && before.correctionsDueOn === wish.correctionsDueOn
  if (open) return same ? 'none' : 'moves'
  return same && before.termId !== null ? 'none' : 'begins'
}

const after: Record<InterviewValues['kind'], string> = {
  registration: 'het aanmeldgehoor',
  substantive: 'het nader gehoor',
  additional: 'het aanvullend gehoor',
  other: 'het gehoor',
}

const dutch = (on: PlainDate) => on.split('-').toReversed().join('-')

/** What has to be done, as it stands on the board. */
export const aboutCorrections = (kind: InterviewValues['kind']): string =>
  `Correcties en aanvullingen na ${after[kind]}`

type Told = Pick<InterviewValues, 'kind' | 'heldOn' | 'corrections'>
/** As it stands at a term that ended: what was done, and why it holds no more. */
export function endingOfCorrections({ kind, heldOn, corrections }: Told) {
  const held = `${after[kind]} van ${dutch(heldOn)}`
  switch (corrections) {
    case null:
      return { what: null, reason: `Bij ${held} staat geen dag meer` }
    case 'sent':
      return { what: 'Correcties en aanvullingen verstuurd', reason: `Zo staat het bij ${held}` }
    case 'none-needed':
      return { what: 'Geen correcties nodig', reason: `Zo staat het bij ${held}` }
  }
}
