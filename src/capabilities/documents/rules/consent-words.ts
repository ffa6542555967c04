import type { PlainDate } from '#kernel/dates.ts'
import type { ConsentLanguage, ConsentPurpose } from '../contract/consent.ts'
import type { DocumentCompartment } from '../contract/documents.ts'

/** What a client is told and agrees to, in their language. A language without its own words is not offered. */
type Words = {
  /** `{recipient}`, `{parts}`, `{purpose}`. */
  sentence: string
  until: string
  noEnd: string
  free: string
  covers: string
  purposes: Record<ConsentPurpose, string>
  parts: Record<DocumentCompartment, string>
}

const nl: Words = {
  sentence: 'Ik vind het goed dat {recipient} papieren van mij krijgt over: {parts}. Dat is nodig voor: {purpose}.',
  until: 'Dit geldt tot en met {until}.',
  noEnd: 'Dit geldt tot ik het intrek.',
  free: 'Ik mag nee zeggen. Ik mag dit altijd intrekken. Vanaf die dag wordt er niets meer gedeeld.',
  covers: 'Het gaat om: {covers}.',
  purposes: {
    'legal-aid': 'hulp van een advocaat of jurist',
    'asylum-procedure': 'de asielprocedure',
    'flight-story': 'mijn vluchtverhaal',
    'family-reunification': 'gezinshereniging',
    'family-tracing': 'het zoeken van mijn familie',
    housing: 'een woning',
    health: 'mijn gezondheid',
    money: 'geld en schulden',
    'work-education': 'werk en leren',
    guidance: 'mijn begeleiding',
    other: 'wat wij hebben besproken',
  },
  parts: {
    basics: 'wie ik ben',
    household: 'mijn gezin',
    housing: 'wonen',
    guidance: 'begeleiding',
    language: 'taal',
    legal: 'mijn juridische dossier',
    'flight-story': 'mijn vluchtverhaal',
    health: 'gezondheid',
    money: 'geld',
  },
}
const en: Words = {
  sentence: 'I agree that {recipient} gets papers of mine about: {parts}. This is needed for: {purpose}.',
  until: 'This holds up to and including {until}.',
  noEnd: 'This holds until I take it back.',
  free: 'I may say no. I may take this back at any time. From that day on nothing more is shared.',
  covers: 'It is about: {covers}.',
  purposes: {
    'legal-aid': 'help from a lawyer or legal adviser',
    'asylum-procedure': 'the asylum procedure',
    'flight-story': 'my flight story',
    'family-reunification': 'family reunification',
    'family-tracing': 'looking for my family',
    housing: 'a home',
    health: 'my health',
    money: 'money and debts',
    'work-education': 'work and learning',
    guidance: 'my guidance',
    other: 'what we talked about',
  },
  parts: {
    basics: 'who I am',
    household: 'my family',
    housing: 'housing',
    guidance: 'guidance',
    language: 'language',
    legal: 'my legal dossier',
    'flight-story': 'my flight story',
    health: 'health',
    money: 'money',
  },
}
const ar: Words = {
  sentence: 'أوافق على أن تُعطى {recipient} أوراقي عن: {parts}. هذا ضروري من أجل: {purpose}.',
  until: 'هذه الموافقة صالحة حتى {until}.',
  noEnd: 'هذه الموافقة صالحة حتى أسحبها.',
  free: 'يمكنني أن أقول لا. يمكنني سحب هذه الموافقة في أي وقت. من ذلك اليوم لا تتم مشاركة أي شيء.',
  covers: 'الموضوع: {covers}.',
  purposes: {
    'legal-aid': 'مساعدة محامٍ أو مستشار قانوني',
    'asylum-procedure': 'إجراءات اللجوء',
    'flight-story': 'قصة لجوئي',
    'family-reunification': 'لم شمل الأسرة',
    'family-tracing': 'البحث عن عائلتي',
    housing: 'السكن',
    health: 'صحتي',
    money: 'المال والديون',
    'work-education': 'العمل والتعليم',
    guidance: 'مرافقتي',
    other: 'ما تحدثنا عنه',
  },
  parts: {
    basics: 'من أنا',
    household: 'أسرتي',
    housing: 'السكن',
    guidance: 'المرافقة',
    language: 'اللغة',
    legal: 'ملفي القانوني',
    'flight-story': 'قصة لجوئي',
    health: 'الصحة',
    money: 'المال',
  },
}
const ti: Words = {
  sentence: 'ንሓበሬታይ ብዛዕባ {parts} ዝምልከት ወረቓቕተይ ንኣብ ታሕቲ ዝተጠቕሰ ኣካል ክወሃብ እሰማማዕ፦ {recipient}። ምኽንያቱ፦ {purpose}።',
  until: 'እዚ ክሳብ {until} ይሰርሕ።',
  noEnd: 'እዚ ክሳብ ዝስሕቦ ይሰርሕ።',
  free: 'ኣይፋል ክብል ይኽእል። ኣብ ዝኾነ እዋን ክስሕቦ ይኽእል። ካብታ መዓልቲ እቲኣ ንደሓር ዋላ ሓደ ኣይካፈልን።',
  covers: 'ጉዳዩ፦ {covers}።',
  purposes: {
    'legal-aid': 'ሓገዝ ጠበቓ',
    'asylum-procedure': 'መስርሕ ዑቕባ',
    'flight-story': 'ታሪኽ ስደተይ',
    'family-reunification': 'ምጥርናፍ ስድራቤት',
    'family-tracing': 'ስድራቤተይ ምድላይ',
    housing: 'መንበሪ ገዛ',
    health: 'ጥዕናይ',
    money: 'ገንዘብን ዕዳን',
    'work-education': 'ስራሕን ትምህርትን',
    guidance: 'ሓገዝ ዝወሃበኒ',
    other: 'ዝተዘራረብናሉ',
  },
  parts: {
    basics: 'መንነተይ',
    household: 'ስድራቤተይ',
    housing: 'መንበሪ ገዛ',
    guidance: 'ሓገዝ',
    language: 'ቋንቋ',
    legal: 'ሕጋዊ ጉዳየይ',
    'flight-story': 'ታሪኽ ስደተይ',
    health: 'ጥዕና',
    money: 'ገንዘብ',
  },
}
export const consentWords: Record<ConsentLanguage, Words> = { nl, en, ar, ti }

type Agreed = {
  purpose: ConsentPurpose
  recipient: string
  compartments: readonly DocumentCompartment[]
  covers: string | null
  untilOn: PlainDate | null
}

/** Day, month and year in figures, the same in every language; kept together where words run the other way. */
const dateOf = (on: PlainDate): string => `\u2066${on.slice(8)}-${on.slice(5, 7)}-${on.slice(0, 4)}\u2069`

/** The whole text as a client is shown it, and as it is kept with the consent. */
export function consentText(
  language: ConsentLanguage,
  { purpose, recipient, compartments, covers, untilOn }: Agreed,
): string {
  const words = consentWords[language]
  const comma = language === 'ar' ? '، ' : language === 'ti' ? '፣ ' : ', '
  const parts = compartments.map((one) => words.parts[one]).join(comma)
  // A name in another script keeps its own direction among the words of this one.
  const filled = (text: string, of: Record<string, string>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => of[name] ?? '')
  return [
    filled(words.sentence, { recipient: `\u2068${recipient}\u2069`, parts, purpose: words.purposes[purpose] }),
    ...(covers ? [filled(words.covers, { covers: `\u2068${covers}\u2069` })] : []),
    untilOn ? filled(words.until, { until: dateOf(untilOn) }) : words.noEnd,
    words.free,
  ].join(' ')
}
