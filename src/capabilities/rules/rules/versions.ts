import type { PlainDate } from '#kernel/dates.ts'
import type { TermRule } from '../contract.ts'

/** The version of a rule that holds on a day; null when none is known, and then nobody guesses. */
export const versionOn = <R extends TermRule>(rules: readonly R[], id: string, on: PlainDate): R | null =>
  rules.find((rule) => rule.id === id && holdsOn(rule, on)) ?? null

export const holdsOn = ({ validFrom, validUntil }: TermRule, on: PlainDate): boolean =>
  validFrom <= on && (validUntil === null || on < validUntil)

/** The name of a version: the rule and the day from which it holds, `nareis-application@2000-01-01`. */
export const versionName = ({ id, validFrom }: TermRule): string => `${id}@${validFrom}`

export type Flaw = { id: string; kind: 'gap' | 'overlap' | 'ends-before-start'; on: PlainDate }

/** Days on which versions of one rule leave a hole or hold twice. */
export function flawsIn(rules: readonly TermRule[]): Flaw[] {
  const flaws: Flaw[] = []
  for (const id of new Set(rules.map((rule) => rule.id))) {
    const versions = rules.filter((rule) => rule.id === id).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    versions.forEach((version, at) => {
      const next = versions[at + 1]
      if (version.validUntil !== null && version.validUntil <= version.validFrom)
        flaws.push({ id, kind: 'ends-before-start', on: version.validUntil })
      if (!next) return
      if (version.validUntil === null || version.validUntil > next.validFrom)
        flaws.push({ id, kind: 'overlap', on: next.validFrom })
      else if (version.validUntil < next.validFrom) flaws.push({ id, kind: 'gap', on: version.validUntil })
    })
  }
  return flaws
}
