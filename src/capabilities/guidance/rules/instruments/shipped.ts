import type { Both, Domain, Instrument } from '../../contract/measurements.ts'
import { levelNamesEn, wordsEn } from './words.en.ts'
import { type FiveWords, levelNames, wordsNl } from './words.nl.ts'

type Key = keyof typeof wordsNl
type Named = readonly [Key, string, string]

/** Of these a remark says something of somebody's health. */
const ofHealth: ReadonlySet<string> = new Set([
  'mental-health',
  'physical-health',
  'substance-use',
  'addiction',
  'basic-adl',
  'adl',
])

const both = (nl: FiveWords, en: FiveWords): Both[] => nl.map((text, at) => ({ nl: text, en: en[at] ?? text }))
const domain = ([key, nl, en]: Named): Domain => ({
  key,
  name: { nl, en },
  health: ofHealth.has(key),
  levels: both(wordsNl[key], wordsEn[key]),
})

const shared: Named[] = [
  ['domestic-relations', 'Huiselijke relaties', 'Domestic relations'],
  ['mental-health', 'Geestelijke gezondheid', 'Mental health'],
  ['physical-health', 'Lichamelijke gezondheid', 'Physical health'],
]
const zrm2017: Named[] = [
  ['finances', 'Financiën', 'Finances'],
  ['work-education', 'Werk en opleiding', 'Work and education'],
  ['time-use', 'Tijdsbesteding', 'Use of time'],
  ['housing', 'Huisvesting', 'Housing'],
  ...shared,
  ['substance-use', 'Middelengebruik', 'Substance use'],
  ['basic-adl', 'Basale ADL', 'Basic daily activities'],
  ['instrumental-adl', 'Instrumentele ADL', 'Instrumental daily activities'],
  ['social-network', 'Sociaal netwerk', 'Social network'],
  ['community-participation', 'Maatschappelijke participatie', 'Community participation'],
  ['justice', 'Justitie', 'Justice'],
]
const zrm2013: Named[] = [
  ['finances', 'Financiën', 'Finances'],
  ['daily-activities', 'Dagbesteding', 'Daily activities'],
  ['housing', 'Huisvesting', 'Housing'],
  ...shared,
  ['addiction', 'Verslaving', 'Addiction'],
  ['adl', 'Activiteiten dagelijks leven', 'Activities of daily life'],
  ['social-network', 'Sociaal netwerk', 'Social network'],
  ['community-participation', 'Maatschappelijke participatie', 'Community participation'],
  ['justice', 'Justitie', 'Justice'],
]
const parenting: Named[] = [
  ['physical-care', 'Lichamelijke verzorging', 'Physical care'],
  ['emotional-support', 'Sociaal-emotionele ondersteuning', 'Social and emotional support'],
  ['schooling', 'Scholing', 'Schooling'],
  ['childcare', 'Opvang', 'Childcare'],
]

/** What somebody says of themselves: one plain row of answers for every subject. */
const ownLevels: Both[] = [
  { nl: 'Het gaat heel slecht. Ik heb nu hulp nodig.', en: 'It goes very badly. I need help now.' },
  { nl: 'Het gaat slecht. Het lukt mij niet.', en: 'It goes badly. I cannot manage.' },
  { nl: 'Het gaat een beetje. Ik heb vaak hulp nodig.', en: 'It goes so-so. I often need help.' },
  { nl: 'Het gaat goed. Soms heb ik een vraag.', en: 'It goes well. I have a question now and then.' },
  { nl: 'Het gaat heel goed. Ik kan het zelf.', en: 'It goes very well. I can do it myself.' },
]
const inOwnWords: readonly [string, string, string][] = [
  ['finances', 'Mijn geld', 'My money'],
  ['work-education', 'Werk en leren', 'Work and learning'],
  ['time-use', 'Wat ik de hele dag doe', 'What I do all day'],
  ['housing', 'Mijn huis', 'My home'],
  ['domestic-relations', 'Thuis met elkaar', 'Together at home'],
  ['mental-health', 'Hoe ik me voel', 'How I feel'],
  ['physical-health', 'Mijn lichaam', 'My body'],
  ['substance-use', 'Alcohol, drugs en pillen', 'Alcohol, drugs and pills'],
  ['basic-adl', 'Eten, wassen en aankleden', 'Eating, washing and dressing'],
  ['instrumental-adl', 'Huishouden, post en bellen', 'Household, post and calls'],
  ['social-network', 'Familie en vrienden', 'Family and friends'],
  ['community-participation', 'Meedoen in de buurt', 'Taking part in the neighbourhood'],
  ['justice', 'Politie en rechter', 'Police and judge'],
]

const ours: Both = {
  nl: 'Eigen woorden van dit programma, geen tekst van de rechthebbende.',
  en: 'Words of this program, no text of the holder of the rights.',
}
const structure: Both = {
  nl: 'Indeling van de Zelfredzaamheid-Matrix (© GGD Amsterdam). Wie de officiële teksten heeft, kan die laden.',
  en: 'Structure of the Zelfredzaamheid-Matrix (© GGD Amsterdam). Who has the official texts can load them.',
}
const same = (name: string): Both => ({ nl: name, en: name })
const base = { source: structure, licence: ours, ownWords: false, levelNames: both(levelNames, levelNamesEn) }

export const shippedInstruments: readonly Instrument[] = [
  {
    ...base,
    code: 'zrm-2017',
    family: 'zrm',
    version: '2017',
    name: same('Zelfredzaamheid-Matrix 2017'),
    mayLeaveOut: false,
    current: true,
    domains: zrm2017.map(domain),
  },
  {
    ...base,
    code: 'zrm-2013',
    family: 'zrm',
    version: '2013',
    name: same('Zelfredzaamheid-Matrix 2013'),
    mayLeaveOut: false,
    current: false,
    domains: zrm2013.map(domain),
  },
  {
    ...base,
    code: 'own-view-1',
    family: 'own-view',
    version: '1',
    name: { nl: 'Zo zie ik het zelf', en: 'How I see it myself' },
    source: {
      nl: 'Door de cliënt zelf ingevuld. Dezelfde onderwerpen in gewone woorden.',
      en: 'Filled in by the client. The same subjects in plain words.',
    },
    mayLeaveOut: true,
    current: true,
    levelNames: ownLevels,
    domains: inOwnWords.map(([key, nl, en]) => ({
      key,
      name: { nl, en },
      health: ofHealth.has(key),
      levels: ownLevels,
    })),
  },
  {
    ...base,
    code: 'zrm-parenting-2013',
    family: 'zrm-parenting',
    version: '2013',
    name: { nl: 'Aanvulling ouderschap', en: 'Parenting supplement' },
    mayLeaveOut: true,
    current: true,
    domains: parenting.map(domain),
  },
]
