import type { Chapter, Drift } from '../contract.ts'
import { figureOf } from './chapters.ts'

/** Figures and parts of figures that are another number now. A figure that is not counted any more is null. */
export function driftOf(finalised: readonly Chapter[], live: readonly Chapter[]): Drift[] {
  return finalised
    .flatMap(({ figures }) => figures)
    .flatMap((then) => {
      const now = figureOf(live, then.key)
      const drifted = (of: Pick<Drift, 'whole' | 'word'>, finalised: number | null, live: number | null): Drift[] =>
        finalised === live ? [] : [{ key: then.key, label: then.label, ...of, finalised, live }]
      const words = [...new Set([...(then.split ?? []), ...(now?.split ?? [])].map(({ word }) => word))]
      const part = (figure: typeof now, word: string | null) =>
        figure?.split?.find((one) => one.word === word)?.value ?? (then.record === null ? null : 0)
      return [
        ...drifted({ whole: true, word: null }, then.value, now ? now.value : null),
        ...words.flatMap((word) => drifted({ whole: false, word }, part(then, word), part(now, word))),
      ]
    })
}
