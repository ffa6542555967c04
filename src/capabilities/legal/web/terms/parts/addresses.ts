import { type TurnKind, turnKinds } from '../../../contract/turns.ts'

/** How each is called in the address of its screen. */
const addresses: Record<TurnKind, string> = {
  came: 'begonnen',
  suspended: 'stilzetten',
  resumed: 'hervatten',
  extended: 'verlengen',
  shortened: 'bekorten',
  restarted: 'opnieuw',
}

export const addressOfTurn = (termId: string, kind: TurnKind): string => `/termijnen/${termId}/${addresses[kind]}`
export const kindOfTurn = (address: string): TurnKind | null =>
  turnKinds.find((kind) => addresses[kind] === address) ?? null
