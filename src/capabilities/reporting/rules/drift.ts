import type { Chapter, Drift } from '../contract.ts'
import { figureOf } from './chapters.ts'

/** Figures and parts of figures that are another number now. A figure that is not counted any more is null. */
export function driftOf(finalised: readonly Chapter[], live: readonly Chapter[]): Drift[] {
  return finalised
    .flatMap(({ figures }) => figures)
    .flatMap((then) => {
      const now = figureOf(live, then.key)
      const drifted = (word: string | null, before: number | null, value: number | null): Drift[] =>
        before === value ? [] : [{ key: then.key, label: then.label, word, finalised: before, live: value }]
      const words = [...new Set([...(then.split ?? []), ...(now?.split ?? [])].map(({ word }) => word))]
      const part = (figure: typeof now, word: string) => figure?.split?.find((one) => one.word === word)?.value ?? 0
      return [
        ...drifted(null, then.value, now ? now.value : null),
        ...words.flatMap((word) => drifted(word, part(then, word), part(now, word))),
      ]
    })
}
