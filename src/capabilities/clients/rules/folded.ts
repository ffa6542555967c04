import { foldFullName, searchTokens } from './fold-name.ts'
import { FOLDED_AS, heardTokens, keptParts } from './heard.ts'
import { numberTokens } from './search.ts'

/** The columns that a file is found and compared by; kept with every write of a name or number. */
export function foldedColumns(given: string, family: string, numbers: readonly (string | null)[]) {
  const parts = keptParts(given, family)
  return {
    folded_name: foldFullName(given, family),
    search_tokens: [...new Set([...searchTokens(given, family), ...numberTokens(numbers), ...heardTokens(parts)])],
    name_parts: JSON.stringify(parts),
    folded_as: FOLDED_AS,
  }
}
