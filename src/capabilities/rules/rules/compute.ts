import type { PlainDate } from '#kernel/dates.ts'
import type { Counted, DesignatedDay, Length, TermRule, Words } from '../contract.ts'
import { countTerm, type NotCounted, refuseQuestion } from './counting.ts'
import { explain } from './explain.ts'
import { meantBy } from './meant.ts'
import { versionName, versionOn } from './versions.ts'

/** `rule` and `version` are null for a term of which only the length is given. */
export type Computed = Counted & { rule: TermRule | null; version: string | null; sentence: Words }

export type Asked = { rules: readonly TermRule[]; designated: readonly DesignatedDay[] }

/**
 * A term by its rule, in the version that holds on `on` (the day of the event unless said otherwise); or why not: no such
 * rule, no version known on that day, or days that cannot be counted.
 */
export function computeByRule(
  { rules, designated }: Asked,
  { id, from, on = from }: { id: string; from: PlainDate; on?: PlainDate },
): Computed | 'no-such-rule' | 'no-rule-on-this-day' | NotCounted {
  if (!rules.some((rule) => rule.id === id)) return 'no-such-rule'
  const rule = versionOn(rules, id, on)
  if (!rule) return 'no-rule-on-this-day'
  const { length, mode, back } = rule
  const question = { from, length, mode, back, meant: meantBy(rule), designated }
  const refused = refuseQuestion(question)
  if (refused) return refused
  const counted = countTerm(question)
  return { ...counted, rule, version: versionName(rule), sentence: explain(counted, rule) }
}

/** Any term of Dutch law by its length. */
export function computeByLength(
  { designated }: Pick<Asked, 'designated'>,
  { from, length, back }: { from: PlainDate; length: Length; back: boolean },
): Computed | NotCounted {
  const question = { from, length, mode: 'term' as const, back, designated }
  const refused = refuseQuestion(question)
  if (refused) return refused
  const counted = countTerm(question)
  return { ...counted, rule: null, version: null, sentence: explain(counted, null) }
}
