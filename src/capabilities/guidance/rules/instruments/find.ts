import type { Instrument } from '../../contract/measurements.ts'
import { shippedInstruments } from './shipped.ts'

export type Wording = {
  readonly instrument: string
  readonly domain: string
  readonly level: number
  readonly nl: string
  readonly en: string | null
}

/** The instruments with the texts of the foundation laid over ours, where it has any. */
export const withWording = (wording: readonly Wording[]): Instrument[] =>
  shippedInstruments.map((instrument) => {
    const own = wording.filter((line) => line.instrument === instrument.code)
    if (own.length === 0) return instrument
    const textOf = (domain: string, level: number) => own.find((line) => line.domain === domain && line.level === level)
    return {
      ...instrument,
      ownWords: true,
      domains: instrument.domains.map((domain) => ({
        ...domain,
        levels: domain.levels.map((shipped, at) => {
          const found = textOf(domain.key, at + 1)
          return found ? { nl: found.nl, en: found.en ?? found.nl } : shipped
        }),
      })),
    }
  })

export const familyOf = (code: string): string | undefined =>
  shippedInstruments.find((instrument) => instrument.code === code)?.family
