import { afterGeneralRefusal, afterRefusal } from './objection.ts'
import { ind, practice, type Row } from './step.ts'

const vwn: Row['source'] = ['VluchtelingenWerk Nederland', 'Dutch Council for Refugees']

const decision: Row = {
  key: 'decision',
  nl: 'Beslissing ontvangen',
  en: 'Decision received',
  by: 'ind',
  source: ind,
  certainty: 'likely',
}

export const permitExtension: readonly Row[] = [
  {
    key: 'permit-end',
    nl: 'Einddatum van de vergunning nagegaan',
    en: 'End of the permit checked',
    by: 'adviser',
    rules: ['permit-renewal', 'asylum-permit-renewal', 'regular-permit-renewal'],
    source: ['IND (oudere pagina)', 'IND (older page)'],
    certainty: 'confirmed',
  },
  {
    key: 'application',
    nl: 'Aanvraag ingediend, terwijl de vergunning nog geldt',
    en: 'Application lodged, while the permit still holds',
    by: 'client',
    ends: 'permit-end',
    applies: true,
    source: ['IND (oudere pagina)', 'IND (older page)'],
    certainty: 'confirmed',
  },
  { ...decision, nl: 'Beslissing op de aanvraag ontvangen', en: 'Decision on the application received' },
  {
    key: 'card',
    nl: 'Nieuw document opgehaald',
    en: 'New document collected',
    by: 'client',
    when: 'granted',
    source: practice,
    certainty: 'unconfirmed',
  },
  ...afterRefusal,
]

export const childPermit: readonly Row[] = [
  {
    key: 'application',
    nl: 'Vergunning voor het kind aangevraagd',
    en: 'Permit for the child applied for',
    by: 'client',
    applies: true,
    source: practice,
    certainty: 'confirmed',
  },
  { ...decision, source: practice },
  {
    key: 'card',
    nl: 'Document van het kind opgehaald',
    en: 'Document of the child collected',
    by: 'client',
    when: 'granted',
    source: practice,
    certainty: 'unconfirmed',
  },
  ...afterRefusal,
]

export const naturalisation: readonly Row[] = [
  {
    key: 'conditions',
    nl: 'Voorwaarden nagegaan: 5 jaar verblijf, volwassen, ingeburgerd, openbare orde',
    en: 'Conditions checked: 5 years of stay, adult, integrated, public order',
    by: 'adviser',
    source: vwn,
    certainty: 'confirmed',
  },
  {
    key: 'application',
    nl: 'Verzoek ingediend bij de gemeente, leges betaald',
    en: 'Request lodged with the municipality, fees paid',
    by: 'client',
    rules: ['naturalisation-decision'],
    applies: true,
    source: vwn,
    certainty: 'confirmed',
  },
  {
    key: 'decision',
    nl: 'Beslissing ontvangen',
    en: 'Decision received',
    by: 'ind',
    ends: 'application',
    source: vwn,
    certainty: 'confirmed',
  },
  ...afterGeneralRefusal,
]

export const travelDocument: readonly Row[] = [
  {
    key: 'application',
    nl: 'Aangevraagd bij de gemeente',
    en: 'Applied for at the municipality',
    by: 'client',
    applies: true,
    source: practice,
    certainty: 'unconfirmed',
  },
  {
    key: 'collected',
    nl: 'Document opgehaald',
    en: 'Document collected',
    by: 'client',
    when: 'granted',
    source: practice,
    certainty: 'unconfirmed',
  },
  ...afterGeneralRefusal,
]

export const otherAdvice: readonly Row[] = [
  {
    key: 'question',
    nl: 'Vraag en stukken bekeken',
    en: 'Question and papers looked at',
    by: 'adviser',
    source: practice,
    certainty: 'confirmed',
  },
  {
    key: 'advice',
    nl: 'Advies gegeven',
    en: 'Advice given',
    by: 'adviser',
    source: practice,
    certainty: 'confirmed',
  },
]
