import type { appointmentKinds } from '../contract/appointments.ts'

type Kind = (typeof appointmentKinds)[number]
export type LetterKind = 'invitation' | 'change' | 'cancellation' | 'reminder'
export type Language = 'nl' | 'en'
/** One appointment, or several of a series. */
type Both = { one: string; all: string }

export type LetterWords = {
  dear: (name: string) => string
  hello: string
  subject: Record<LetterKind, (when: string) => string>
  said: Record<LetterKind, Both>
  until: string
  labels: { when: string; where: string; with: string; for: string; language: string }
  kinds: Record<Kind, string>
  interpret: string
  term: string
  termAsDeputy: string
  meeting: (foundation: string) => string
  file: string
  inProgram: string
  cannot: string
}

const nl: LetterWords = {
  dear: (name) => `Beste ${name},`,
  hello: 'Goedendag,',
  subject: {
    invitation: (when) => `Afspraak: ${when}`,
    change: (when) => `Afspraak gewijzigd: ${when}`,
    cancellation: (when) => `Afspraak gaat niet door: ${when}`,
    reminder: (when) => `Morgen een afspraak: ${when}`,
  },
  said: {
    invitation: { one: 'U hebt een afspraak.', all: 'U hebt deze afspraken.' },
    change: { one: 'Uw afspraak is gewijzigd. Zo is hij nu.', all: 'Uw afspraken zijn gewijzigd. Zo zijn ze nu.' },
    cancellation: { one: 'Deze afspraak gaat niet door.', all: 'Deze afspraken gaan niet door.' },
    reminder: { one: 'Morgen hebt u een afspraak.', all: 'Morgen hebt u afspraken.' },
  },
  until: 'tot',
  labels: { when: 'Wanneer', where: 'Waar', with: 'Met', for: 'Voor (voorletters)', language: 'Taal' },
  kinds: {
    talk: 'Gesprek',
    intake: 'Intake',
    'home-visit': 'Huisbezoek',
    legal: 'Juridisch gesprek',
    'office-hours': 'Spreekuur',
    group: 'Groep of training',
    team: 'Overleg van het team',
    other: 'Afspraak',
  },
  interpret: 'Tolken',
  term: 'Termijn: laatste dag',
  termAsDeputy: 'Termijn: laatste dag (vervanger)',
  meeting: (foundation) => `Afspraak met ${foundation}`,
  file: 'Met het bestand bij deze mail zet u het in uw agenda.',
  inProgram: 'Meer staat in Reisgezel:',
  cannot: 'Kunt u niet komen? Laat het dan weten aan wie u begeleidt.',
}

const en: LetterWords = {
  dear: (name) => `Dear ${name},`,
  hello: 'Hello,',
  subject: {
    invitation: (when) => `Appointment: ${when}`,
    change: (when) => `Appointment changed: ${when}`,
    cancellation: (when) => `Appointment cancelled: ${when}`,
    reminder: (when) => `An appointment tomorrow: ${when}`,
  },
  said: {
    invitation: { one: 'You have an appointment.', all: 'You have these appointments.' },
    change: {
      one: 'Your appointment has changed. This is how it is now.',
      all: 'Your appointments have changed. This is how they are now.',
    },
    cancellation: { one: 'This appointment is cancelled.', all: 'These appointments are cancelled.' },
    reminder: { one: 'You have an appointment tomorrow.', all: 'You have appointments tomorrow.' },
  },
  until: 'to',
  labels: { when: 'When', where: 'Where', with: 'With', for: 'For (initials)', language: 'Language' },
  kinds: {
    talk: 'Talk',
    intake: 'Intake',
    'home-visit': 'Home visit',
    legal: 'Legal talk',
    'office-hours': 'Office hours',
    group: 'Group or training',
    team: 'Team meeting',
    other: 'Appointment',
  },
  interpret: 'Interpreting',
  term: 'Deadline: last day',
  termAsDeputy: 'Deadline: last day (deputy)',
  meeting: (foundation) => `Appointment with ${foundation}`,
  file: 'The file with this mail puts it in your calendar.',
  inProgram: 'More stands in Reisgezel:',
  cannot: 'Can you not come? Please tell your guide.',
}

export const letterWords: Record<Language, LetterWords> = { nl, en }
