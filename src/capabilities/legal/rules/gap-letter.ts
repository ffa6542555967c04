import type { PlainDate } from '#kernel/dates.ts'
import type { GapReason } from '../contract/gaps.ts'
import { dayIn, type TermLetter } from './reminder-letter.ts'

/** One dossier that lacks something. A letter goes over the open road: the number of a file stands in it, and no name. */
export type GapLine = { caseId: string; clientId: string; number: number; reason: GapReason; sinceOn: PlainDate }

type Facts = { to: string; language: 'nl' | 'en'; lines: readonly GapLine[]; home: string }

const words = {
  nl: {
    hello: 'Goedendag,',
    subject: (count: number) =>
      count === 1 ? 'Een dossier vraagt om aandacht' : `${count} dossiers vragen om aandacht`,
    lacks: {
      'no-step': (number: number, day: string) =>
        `Dossier ${number} heeft sinds ${day} geen volgende stap met een datum. Zet er een in, of sluit het dossier.`,
      'no-adviser': (number: number, day: string) =>
        `Dossier ${number} heeft sinds ${day} geen juridisch begeleider. Geef het aan iemand.`,
    },
    where: 'Het dossier staat hier:',
    once: 'U krijgt dit bericht één keer. Op uw eigen pagina blijft het staan tot het in orde is.',
  },
  en: {
    hello: 'Hello,',
    subject: (count: number) => (count === 1 ? 'A case asks for attention' : `${count} cases ask for attention`),
    lacks: {
      'no-step': (number: number, day: string) =>
        `File ${number} has had no next step with a date since ${day}. Add one, or close the case.`,
      'no-adviser': (number: number, day: string) =>
        `File ${number} has had no legal adviser since ${day}. Give it to somebody.`,
    },
    where: 'The case is here:',
    once: 'You get this message once. It stays on your own page until it is settled.',
  },
}

/** What somebody is told of dossiers, in one letter, what lasts longest first. */
export function gapLetter({ to, language, lines, home }: Facts): TermLetter {
  const say = words[language]
  const told = lines.map(({ reason, number, sinceOn, clientId, caseId }) =>
    [
      say.lacks[reason](number, dayIn(language, sinceOn)),
      `${say.where} ${home}/clienten/${clientId}/juridisch/${caseId}`,
    ].join('\n'),
  )
  return { to, subject: say.subject(lines.length), text: [say.hello, ...told, say.once].join('\n\n') }
}
