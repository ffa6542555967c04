import type { LifeDomain, PlanLanguage } from '../contract/plan.ts'

type Words = {
  title: string
  intro: string
  name: string
  number: string
  printedOn: string
  goal: string
  steps: string
  outcomes: string
  /** Much more than expected first, much less last. */
  outcomeNames: readonly [string, string, string, string, string]
  agreedOn: string
  notAgreed: string
  reviewOn: string
  atStart: string
  lastTime: string
  importance: string
  importances: readonly [string, string, string]
  signing: string
  client: string
  guide: string
  date: string
  signature: string
  noGoals: string
  page: string
  domains: Record<LifeDomain, string>
}

const nl: Words = {
  title: 'Mijn plan',
  intro: 'Dit zijn de doelen die u zelf hebt gekozen. Uw eigen woorden staan erin.',
  name: 'Naam',
  number: 'Nummer',
  printedOn: 'Gemaakt op',
  goal: 'Mijn doel',
  steps: 'Wie doet wat',
  outcomes: 'Hoe kan het gaan?',
  outcomeNames: [
    'Veel beter dan verwacht',
    'Beter dan verwacht',
    'Zoals verwacht',
    'Minder dan verwacht',
    'Veel minder dan verwacht',
  ],
  agreedOn: 'Afgesproken op',
  notAgreed: 'Nog niet afgesproken',
  reviewOn: 'Wij kijken hier weer naar op',
  atStart: 'Zo was het aan het begin',
  lastTime: 'Zo was het de laatste keer',
  importance: 'Hoe belangrijk',
  importances: ['belangrijk', 'heel belangrijk', 'het allerbelangrijkst'],
  signing: 'Wij hebben dit plan samen gemaakt.',
  client: 'Cliënt',
  guide: 'Begeleider',
  date: 'Datum',
  signature: 'Handtekening',
  noGoals: 'Er zijn nog geen doelen.',
  page: 'Bladzijde',
  domains: {
    finances: 'Geld',
    'work-education': 'Werk en leren',
    'time-use': 'Wat ik doe op een dag',
    language: 'Taal',
    housing: 'Wonen',
    family: 'Gezin en familie',
    health: 'Gezondheid',
    'daily-life': 'Dagelijks leven',
    'social-network': 'Vrienden en kennissen',
    'community-participation': 'Meedoen',
    other: 'Iets anders',
  },
}

const en: Words = {
  title: 'My plan',
  intro: 'These are the goals that you chose yourself. They stand here in your own words.',
  name: 'Name',
  number: 'Number',
  printedOn: 'Made on',
  goal: 'My goal',
  steps: 'Who does what',
  outcomes: 'How can it go?',
  outcomeNames: [
    'Much better than expected',
    'Better than expected',
    'As expected',
    'Less than expected',
    'Much less than expected',
  ],
  agreedOn: 'Agreed on',
  notAgreed: 'Not agreed yet',
  reviewOn: 'We look at this again on',
  atStart: 'How it was at the start',
  lastTime: 'How it was the last time',
  importance: 'How important',
  importances: ['important', 'very important', 'most important of all'],
  signing: 'We made this plan together.',
  client: 'Client',
  guide: 'Guide',
  date: 'Date',
  signature: 'Signature',
  noGoals: 'There are no goals yet.',
  page: 'Page',
  domains: {
    finances: 'Money',
    'work-education': 'Work and learning',
    'time-use': 'What I do in a day',
    language: 'Language',
    housing: 'Home',
    family: 'Family',
    health: 'Health',
    'daily-life': 'Daily life',
    'social-network': 'Friends and acquaintances',
    'community-participation': 'Taking part',
    other: 'Something else',
  },
}

const ar: Words = {
  title: 'خطتي',
  intro: 'هذه هي الأهداف التي اخترتها بنفسك، وهي مكتوبة هنا بكلماتك.',
  name: 'الاسم',
  number: 'الرقم',
  printedOn: 'تاريخ الإعداد',
  goal: 'هدفي',
  steps: 'من يفعل ماذا',
  outcomes: 'كيف يمكن أن تسير الأمور؟',
  outcomeNames: ['أفضل بكثير من المتوقع', 'أفضل من المتوقع', 'كما هو متوقع', 'أقل من المتوقع', 'أقل بكثير من المتوقع'],
  agreedOn: 'تم الاتفاق في',
  notAgreed: 'لم يتم الاتفاق بعد',
  reviewOn: 'سننظر في هذا مرة أخرى في',
  atStart: 'كيف كان الوضع في البداية',
  lastTime: 'كيف كان الوضع في المرة الأخيرة',
  importance: 'مدى الأهمية',
  importances: ['مهم', 'مهم جدًا', 'الأهم على الإطلاق'],
  signing: 'لقد وضعنا هذه الخطة معًا.',
  client: 'العميل',
  guide: 'المرافق',
  date: 'التاريخ',
  signature: 'التوقيع',
  noGoals: 'لا توجد أهداف بعد.',
  page: 'صفحة',
  domains: {
    finances: 'المال',
    'work-education': 'العمل والتعلم',
    'time-use': 'ما أفعله خلال اليوم',
    language: 'اللغة',
    housing: 'السكن',
    family: 'الأسرة',
    health: 'الصحة',
    'daily-life': 'الحياة اليومية',
    'social-network': 'الأصدقاء والمعارف',
    'community-participation': 'المشاركة في المجتمع',
    other: 'شيء آخر',
  },
}

const ti: Words = {
  title: 'መደበይ',
  intro: 'እዚ ባዕልኹም ዝሓረኹምዎ ሸቶታት እዩ። ብናይ ገዛእ ርእስኹም ቃላት ተጻሒፉ ኣሎ።',
  name: 'ስም',
  number: 'ቁጽሪ',
  printedOn: 'ዝተዳለወሉ ዕለት',
  goal: 'ሸቶይ',
  steps: 'መን እንታይ ይገብር',
  outcomes: 'ከመይ ክኸውን ይኽእል?',
  outcomeNames: ['ካብ ትጽቢት ብዙሕ ዝበለጸ', 'ካብ ትጽቢት ዝበለጸ', 'ከምቲ ትጽቢት', 'ካብ ትጽቢት ዝወሓደ', 'ካብ ትጽቢት ብዙሕ ዝወሓደ'],
  agreedOn: 'ዝተሰማማዕናሉ ዕለት',
  notAgreed: 'ገና ኣይተሰማማዕናን',
  reviewOn: 'ደጊምና እንርእየሉ ዕለት',
  atStart: 'ኣብ መጀመርታ ከመይ ነይሩ',
  lastTime: 'ኣብ መወዳእታ ግዜ ከመይ ነይሩ',
  importance: 'ክሳብ ክንደይ ኣገዳሲ',
  importances: ['ኣገዳሲ', 'ብጣዕሚ ኣገዳሲ', 'ካብ ኩሉ ዝኣገደ'],
  signing: 'እዚ መደብ ብሓባር ኣዳሊናዮ።',
  client: 'ዓሚል',
  guide: 'መራሒ',
  date: 'ዕለት',
  signature: 'ፌርማ',
  noGoals: 'ገና ሸቶታት የለን።',
  page: 'ገጽ',
  domains: {
    finances: 'ገንዘብ',
    'work-education': 'ስራሕን ትምህርትን',
    'time-use': 'ኣብ መዓልቲ ዝገብሮ',
    language: 'ቋንቋ',
    housing: 'መንበሪ ገዛ',
    family: 'ስድራቤት',
    health: 'ጥዕና',
    'daily-life': 'መዓልታዊ ህይወት',
    'social-network': 'ኣዕሩኽን ፈለጥትን',
    'community-participation': 'ኣብ ሕብረተሰብ ምስታፍ',
    other: 'ካልእ ነገር',
  },
}

export const planWords: Readonly<Record<PlanLanguage, Words>> = { nl, en, ar, ti }

/** Day, month and year in figures: read the same way in every language on the paper. */
export const planDate = (on: string): string => on.split('-').toReversed().join('-')
