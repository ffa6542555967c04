import type { Fault } from '#kernel/problem.ts'
import { type List, meanings } from './contract.ts'

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

type Sign = { list: List; meaning: string; says: RegExp }

/** First that fits wins, so the narrower word stands before the wider one. */
const signs: readonly Sign[] = [
  { list: 'target-group', meaning: 'unaccompanied-minor', says: /^amv\b|^(alleenstaande )?minderjarige/ },
  { list: 'target-group', meaning: 'status-holder', says: /^(statushouder|vergunninghouder)/ },
  { list: 'housing-arrangement', meaning: 'gva', says: /\bgva\b|gemeentelijk versnellingsarrangement/ },
  { list: 'housing-arrangement', meaning: 'shared-dwelling', says: /woningdel/ },
  { list: 'housing-arrangement', meaning: 'regular', says: /^regulier/ },
  { list: 'contact-kind', meaning: 'legal', says: /^juridisch/ },
  { list: 'legal-case-kind', meaning: 'family-reunification', says: /gezinshereniging|nareis/ },
  { list: 'legal-case-kind', meaning: 'permit-renewal', says: /^verleng/ },
  {
    list: 'legal-outcome',
    meaning: 'partly-granted',
    says: /(deels|gedeeltelijk) (ingewilligd|toegekend|verleend|gegrond)/,
  },
  { list: 'legal-outcome', meaning: 'refused', says: /^niet\b|afgewezen|ongegrond|geweigerd/ },
  { list: 'legal-outcome', meaning: 'granted', says: /ingewilligd|toegekend|verleend|^gegrond/ },
  { list: 'legal-outcome', meaning: 'withdrawn', says: /ingetrokken/ },
  { list: 'function', meaning: 'language-coach', says: /^(vrijwillig |senior )?taalcoach(es)?$/ },
  { list: 'function', meaning: 'guide', says: /^maatschappelijk(e)? begeleid/ },
  { list: 'function', meaning: 'legal-adviser', says: /^juridisch(e)? (begeleid|medewerk|adviseur)/ },
  { list: 'function', meaning: 'team-leader', says: /teamleid/ },
  { list: 'function', meaning: 'work-coach', says: /^(arbeids|job)coach/ },
  { list: 'function', meaning: 'interpreter', says: /^tolk/ },
]

/** The meaning that a new word gets until somebody says otherwise; null where a figure counts by name. */
export function proposeMeaning(list: List, name: string): string | null {
  const words = plain(name)
  return signs.find((sign) => sign.list === list && sign.says.test(words))?.meaning ?? null
}

export function refuseMeaning(list: List, meaning: string | null): Fault | null {
  const known: readonly string[] = list in meanings ? meanings[list as keyof typeof meanings] : []
  return meaning === null || known.includes(meaning) ? null : { pointer: '/meaning', code: 'fault/unknown-choice' }
}

export function refuseDates(from: string | null, until: string | null, pointer: string): Fault | null {
  return from !== null && until !== null && until < from ? { pointer, code: 'fault/ends-before-start' } : null
}
