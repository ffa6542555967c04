import type { Fault } from '#kernel/problem.ts'

export const identifierKinds = ['document', 'coa-number', 'bsn', 'other'] as const
export type IdentifierKind = (typeof identifierKinds)[number]
export const papers = ['residence-document', 'dutch-travel-document', 'foreign-paper', 'other'] as const
export type Paper = (typeof papers)[number]

type Number = { kind: IdentifierKind; paper: Paper | null; value: string }

/** As papers print it: capitals, without the spaces and dots that make it easier to read. */
export const tidyNumber = (of: Number): string =>
  of.kind === 'other' ? of.value.trim() : of.value.replace(/[\s.]/g, '').toUpperCase()

/** Nine figures of which nine times the first, eight times the second and so on, less the last, is a multiple of eleven. */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false
  const sum = Array.from(text, Number).reduce((total, figure, at) => total + figure * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0
}

// A residence document since October 2019 (RvIG): its type, `-V` and eight characters without 0 or O. Older ones and the
// W-document have other numbers, of which no rule is known.
const newResidence = /^(?:I|II|III|IV|V|EU)-V[1-9A-NP-Z]{8}$/
const olderResidence = /^[A-Z0-9]{6,12}$/
// Passport, identity card, refugee's and alien's passport: two letters, six letters or figures, a figure; never an O.
const dutchTravel = /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/
const foreign = /^[\p{L}\p{N}][\p{L}\p{N}/-]{2,29}$/u
const coa = /^[A-Z0-9-]{4,20}$/

function fits({ kind, paper, value }: Number): boolean {
  if (kind === 'bsn') return isBsn(value)
  if (kind === 'coa-number') return coa.test(value)
  if (kind === 'other') return value.length <= 60
  if (paper === 'residence-document')
    return value.includes('-V') ? newResidence.test(value) : olderResidence.test(value)
  return paper === 'dutch-travel-document' ? dutchTravel.test(value) : foreign.test(value)
}

/** What is wrong with a number that was tidied. A wrong figure is found only where the kind of number has a rule. */
export function refuseNumber(of: Number): Fault[] {
  if (of.value === '') return [{ pointer: '/value', code: 'fault/required' }]
  if (of.kind === 'document' && of.paper === null) return [{ pointer: '/paper', code: 'fault/required' }]
  const code = of.kind === 'bsn' ? 'fault/no-bsn' : 'fault/no-such-number'
  return fits(of) ? [] : [{ pointer: '/value', code }]
}
