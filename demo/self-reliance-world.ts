import type { DaysAgo } from './families.ts'

export const measuredDomains = [
  'finances',
  'work-education',
  'time-use',
  'housing',
  'domestic-relations',
  'mental-health',
  'physical-health',
  'substance-use',
  'basic-adl',
  'instrumental-adl',
  'social-network',
  'community-participation',
  'justice',
] as const

export type Measured = {
  client: string
  by: string
  moment: 'baseline' | 'interim' | 'final'
  ago: DaysAgo
  /** A figure per domain, in the order above. */
  levels: string
  present?: string
  remarks?: Record<string, string>
}

const [joke, kees] = ['Joke Verhoef', 'Kees Brouwer']
const [tolk, arabic] = ['Tolk Tigrinya, aan de telefoon', 'Tolk Arabisch, aan de telefoon']
export const measured: readonly Measured[] = [
  { client: 'Rahel Ghebremedhin', by: joke, moment: 'baseline', ago: 440, levels: '2224443552215', present: tolk },
  { client: 'Rahel Ghebremedhin', by: joke, moment: 'interim', ago: 260, levels: '3334443553325', present: tolk },
  {
    client: 'Rahel Ghebremedhin',
    by: joke,
    moment: 'final',
    ago: 86,
    levels: '4335434554435',
    remarks: {
      finances: 'Huurtoeslag loopt nu. Betaalt de huur zelf.',
      'work-education': 'Proefplaats bij een bakkerij in Hillegom.',
    },
  },
  { client: 'Amal Haddad', by: kees, moment: 'baseline', ago: 712, levels: '2122433542215', present: arabic },
  { client: 'Amal Haddad', by: kees, moment: 'interim', ago: 372, levels: '3223434553325', present: arabic },
  {
    client: 'Amal Haddad',
    by: kees,
    moment: 'final',
    ago: 24,
    levels: '4344545554445',
    remarks: {
      finances: 'Maakt zelf de begroting. Geen schulden.',
      'work-education': 'Oriënteert zich op een opleiding in de kinderopvang.',
      'social-network': 'Helpt mee in het buurthuis op woensdag.',
    },
  },
  { client: 'Fadumo Warsame', by: joke, moment: 'baseline', ago: 680, levels: '1224334541225' },
  { client: 'Fadumo Warsame', by: joke, moment: 'interim', ago: 330, levels: '2334344552335' },
  { client: 'Samira Al Khatib', by: joke, moment: 'baseline', ago: 165, levels: '2224434552225' },
  { client: 'Jamshid Nazari', by: joke, moment: 'baseline', ago: 255, levels: '3324344553325' },
  { client: 'Jamshid Nazari', by: joke, moment: 'interim', ago: 60, levels: '3234354553335' },
]

export type Goal = {
  client: string
  by: string
  domain: string
  words: string
  steps: string
  outcomes: readonly [string, string, string, string, string]
  importance: number
  difficulty: number
  agreed: DaysAgo
  /** The first is of the start. */
  scores: readonly (readonly [DaysAgo, number])[]
}

export const goals: readonly Goal[] = [
  {
    client: 'Rahel Ghebremedhin',
    by: joke,
    domain: 'work-education',
    words: 'ኣብ እንዳ ባኒ ክሰርሕ ይደሊ (Ik wil in een bakkerij werken)',
    steps: 'Rahel zoekt twee bakkerijen uit. Joke belt mee voor een gesprek.',
    outcomes: [
      'nog niet gezocht',
      'met een bakkerij gepraat',
      'een proefplaats van drie maanden',
      'betaald werk, minstens 12 uur',
      'een vast contract',
    ],
    importance: 3,
    difficulty: 2,
    agreed: 430,
    scores: [
      [430, -2],
      [260, -1],
      [86, 0],
    ],
  },
  {
    client: 'Rahel Ghebremedhin',
    by: joke,
    domain: 'language',
    words: 'Ik wil de brieven van de gemeente zelf lezen',
    steps: 'Elke week één brief samen lezen op het spreekuur.',
    outcomes: [
      'brengt elke brief mee',
      'weet van wie een brief is',
      'begrijpt waar een brief over gaat',
      'doet zelf wat er in de brief staat',
      'helpt anderen met brieven',
    ],
    importance: 2,
    difficulty: 1,
    agreed: 430,
    scores: [
      [430, -2],
      [260, 0],
      [86, 1],
    ],
  },
  {
    client: 'Samira Al Khatib',
    by: joke,
    domain: 'social-network',
    words: 'أريد أن أتعرف على أمهات أخريات',
    steps: 'Samira gaat naar de ouderkamer van school.',
    outcomes: [
      'kent niemand',
      'groet een moeder',
      'praat elke week met een moeder',
      'drinkt samen koffie',
      'heeft een vriendin',
    ],
    importance: 1,
    difficulty: 1,
    agreed: 160,
    scores: [[160, -2]],
  },
  {
    client: 'Amal Haddad',
    by: kees,
    domain: 'finances',
    words: 'أريد أن أدير أموالنا بنفسي',
    steps: 'Elke maand samen de begroting invullen; na een halfjaar doet Amal het zelf.',
    outcomes: [
      'weet niet wat er binnenkomt',
      'weet wat er binnenkomt',
      'vult de begroting in met hulp',
      'vult de begroting zelf in',
      'spaart elke maand en kijkt vooruit',
    ],
    importance: 3,
    difficulty: 2,
    agreed: 700,
    scores: [
      [700, -2],
      [372, 0],
      [24, 1],
    ],
  },
  {
    client: 'Amal Haddad',
    by: kees,
    domain: 'social-network',
    words: 'أريد أن يكون لي أصدقاء في الحي',
    steps: 'Woensdagochtend naar het buurthuis; de eerste keer gaat Kees mee.',
    outcomes: [
      'kent niemand in de buurt',
      'groet de buren',
      'komt elke week in het buurthuis',
      'helpt mee in het buurthuis',
      'organiseert zelf iets',
    ],
    importance: 2,
    difficulty: 1,
    agreed: 700,
    scores: [
      [700, -2],
      [372, -1],
      [24, 1],
    ],
  },
  {
    client: 'Bassam Haddad',
    by: kees,
    domain: 'work-education',
    words: 'أريد أن أعمل مع السيارات',
    steps: 'Taal eerst, dan een stage bij een garage.',
    outcomes: ['zoekt nog niet', 'heeft een cv', 'loopt stage', 'betaald werk, minstens 12 uur', 'een vast contract'],
    importance: 3,
    difficulty: 3,
    agreed: 690,
    scores: [
      [690, -2],
      [372, -1],
      [24, 1],
    ],
  },
]
