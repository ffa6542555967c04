import { type Foundation, listFoundations } from '../foundations.ts'
import type { Installation } from '../installation.ts'
import { refusal, textOf, usageError, type Values } from './command.ts'

/**
 * The foundation that `--foundation` names; without it the only one besides the practice foundation, or that one when
 * it stands alone.
 */
export async function chooseFoundation({ databases }: Installation, values: Values): Promise<Foundation> {
  const all = await listFoundations(databases.owner)
  const wanted = textOf(values, 'foundation')
  const names = all.map((foundation) => `"${foundation.name}"`).join(', ')
  if (wanted !== undefined) {
    const found = all.find((foundation) => foundation.name.toLowerCase() === wanted.toLowerCase())
    if (found) return found
    throw usageError(
      `Er is geen stichting "${wanted}". Er is wel: ${names || 'niets'}.`,
      `There is no foundation "${wanted}". There is: ${names || 'none'}.`,
    )
  }
  const own = all.filter((foundation) => !foundation.practice)
  const only = own.length === 1 ? own[0] : own.length === 0 ? all[0] : undefined
  if (only) return only
  if (all.length === 0) {
    throw refusal(
      'Er is nog geen stichting. Maak er een met: reisgezel init',
      'There is no foundation yet. Make one with: reisgezel init',
    )
  }
  throw usageError(`Kies met --foundation een stichting: ${names}.`, `Choose a foundation with --foundation: ${names}.`)
}

export const foundationOption = { foundation: { type: 'string' } } as const
