import type { ConsentLanguage } from '../contract/consent.ts'

type Words = { title: string; dear: string; ask: string; until: string; how: string; greeting: string }

/** A letter that asks a client for papers, in their language. `{until}` is a day in figures. */
export const evidenceWords: Record<ConsentLanguage, Words> = {
  nl: {
    title: 'Welke papieren wij nog nodig hebben',
    dear: 'Beste',
    ask: 'Voor uw zaak hebben wij deze papieren nog nodig:',
    until: 'Wilt u ze brengen of sturen vóór {until}?',
    how: 'Hebt u iets niet? Vertel het ons. Dan zoeken wij samen wat wel kan.',
    greeting: 'Met vriendelijke groet,',
  },
  en: {
    title: 'Papers that we still need',
    dear: 'Dear',
    ask: 'For your case we still need these papers:',
    until: 'Please bring or send them before {until}.',
    how: 'Is there something that you do not have? Tell us. Then we look together for what is possible.',
    greeting: 'Kind regards,',
  },
  ar: {
    title: 'الأوراق التي ما زلنا نحتاجها',
    dear: 'السيد / السيدة',
    ask: 'ما زلنا نحتاج هذه الأوراق من أجل قضيتك:',
    until: 'الرجاء إحضارها أو إرسالها قبل {until}.',
    how: 'هل هناك ورقة ليست عندك؟ أخبرنا. سنبحث معًا عن حل.',
    greeting: 'مع أطيب التحيات،',
  },
  ti: {
    title: 'ገና ዘድልዩና ወረቓቕቲ',
    dear: 'ዝኸበርካ / ዝኸበርኪ',
    ask: 'ንጉዳይኩም እዞም ወረቓቕቲ እዚኦም ገና የድልዩና ኣለዉ፦',
    until: 'ቅድሚ {until} ኣምጽእዎም ወይ ስደዱልና።',
    how: 'ዘይብልኩም ወረቐት ኣሎ ድዩ? ንገሩና። ሓቢርና መፍትሒ ክንደሊ ኢና።',
    greeting: 'ምስ ሰላምታ፣',
  },
}
