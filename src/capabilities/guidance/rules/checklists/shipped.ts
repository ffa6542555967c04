import type { Template } from '../../contract/checklists.ts'
import { words as en } from './words.en.ts'
import { words as nl } from './words.nl.ts'

const [rijksoverheid, belastingdienst, duo, uwv] = [
  'https://www.rijksoverheid.nl',
  'https://www.belastingdienst.nl',
  'https://www.duo.nl',
  'https://www.uwv.nl',
]

type Key = keyof typeof nl
type Ordered = Omit<Template, 'key' | 'phase' | 'title' | 'why' | 'link'> & { link?: string }
const [guide, client, together] = [
  { who: 'guide', scope: 'household' },
  { who: 'client', scope: 'household' },
  { who: 'together', scope: 'household' },
] as const
const own = { scope: 'person' } as const
const child = { scope: 'child', who: 'together' } as const

/** Days after the signing of the tenancy; of a child at the earliest on the birthday with which `ages` begin. */
const settling = {
  'contract-signing': { ...together, days: 0, link: rijksoverheid },
  home: { ...together, days: 3 },
  'municipal-register': { ...together, ...own, days: 5, link: rijksoverheid },
  utilities: { ...together, days: 7, link: 'https://www.consuwijzer.nl' },
  'energy-supplier': { ...together, days: 14, link: 'https://www.consuwijzer.nl' },
  'furnishing-loan': { ...guide, days: 7 },
  furnishing: { ...together, days: 21 },
  'food-parcel': { ...guide, days: 7, link: 'https://www.voedselbankennederland.nl' },
  'social-assistance': { ...together, days: 7, link: rijksoverheid },
  income: { ...guide, days: 42 },
  'health-insurance': { ...together, ...own, days: 14, link: rijksoverheid },
  'rent-benefit': { ...together, days: 21, link: belastingdienst },
  'care-benefit': { ...together, ...own, days: 21, link: belastingdienst },
  'verify-benefits': { ...guide, days: 70, link: belastingdienst },
  'child-benefit': { ...together, for: 'family', days: 21, link: 'https://www.svb.nl' },
  'child-budget': { ...together, for: 'family', days: 28, link: belastingdienst },
  'liability-insurance': { ...together, days: 28 },
  telephone: { ...client, days: 14 },
  television: { ...client, days: 30 },
  doctor: { ...together, ...own, days: 14, link: 'https://www.thuisarts.nl' },
  dentist: { ...together, ...own, days: 42 },
  pharmacy: { ...together, ...own, days: 21, link: 'https://www.apotheek.nl' },
  care: { ...together, ...own, days: 42, link: 'https://www.thuisarts.nl' },
  'child-clinic': { ...child, ages: [0, 3], days: 14, link: 'https://www.ggd.nl' },
  'toddler-group': { ...child, ages: [2, 3], days: 42, link: rijksoverheid },
  'primary-school': { ...child, ages: [4, 11], days: 21, link: rijksoverheid },
  'secondary-school': { ...child, ages: [12, 17], days: 21, link: rijksoverheid },
  'school-transport': { ...child, ages: [4, 17], days: 42, link: rijksoverheid },
  'services-tour': { ...guide, days: 30 },
  'explain-institutions': { ...guide, days: 60, link: rijksoverheid },
  'administration-package': { ...guide, days: 14 },
  administration: { ...together, days: 30 },
  budget: { ...together, days: 42, link: 'https://www.nibud.nl' },
  'local-tax-remission': { ...together, days: 90 },
  'enrol-integration': { ...together, ...own, days: 60, link: 'https://www.inburgeren.nl' },
  'duo-loan': { ...together, ...own, days: 75, link: 'https://www.inburgeren.nl' },
  'travel-costs': { ...together, ...own, days: 90 },
  laptop: { ...guide, ...own, days: 90 },
  'meet-people': { ...together, ...own, for: 'single', days: 60 },
  guardian: { ...guide, ...own, for: 'unaccompanied', days: 14, link: 'https://www.nidos.nl' },
} as const satisfies Partial<Record<Key, Ordered>>

/** Counted from the day on which the second phase begins. */
const integrating = {
  'rights-duties': { ...together, ...own, days: 30, link: rijksoverheid },
  taxes: { ...together, days: 60, link: belastingdienst },
  'reading-letters': { ...client, ...own, days: 90 },
  'calling-institutions': { ...client, ...own, days: 120 },
  'job-registration': { ...together, ...own, days: 60, link: uwv },
  'duo-application': { ...together, ...own, days: 90, link: duo },
  'swimming-lessons': { ...child, ages: [5, 17], days: 60, link: 'https://www.nrz-nl.nl' },
  'own-feet': { ...together, ...own, for: 'unaccompanied', days: 60, link: duo },
} as const satisfies Partial<Record<Key, Ordered>>

const inPhase = (phase: Template['phase'], of: Partial<Record<Key, Ordered>>): Template[] =>
  (Object.entries(of) as [Key, Ordered][]).map(([key, { link = null, ...ordered }]) => ({
    key,
    phase,
    ...ordered,
    link,
    title: { nl: nl[key][0], en: en[key][0] },
    why: { nl: nl[key][1], en: en[key][1] },
  }))

/** What belongs to arriving, as it comes with the program. */
export const shipped: readonly Template[] = [...inPhase('settling', settling), ...inPhase('integrating', integrating)]
