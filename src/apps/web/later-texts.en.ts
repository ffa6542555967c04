import { texts as historyEn } from '#capabilities/access/web/history-texts.en.ts'
import { texts as logEn } from '#capabilities/access/web/log-texts.en.ts'
import { texts as sightEn } from '#capabilities/access/web/sight-texts.en.ts'
import { texts as watchEn } from '#capabilities/access/web/watch-texts.en.ts'
import { texts as clientDetailsEn } from '#capabilities/clients/web/details-texts.en.ts'
import { texts as doublesEn } from '#capabilities/clients/web/doubles-texts.en.ts'
import { texts as eventsEn } from '#capabilities/clients/web/events/texts.en.ts'
import { texts as familyEn } from '#capabilities/clients/web/family/texts.en.ts'
import { texts as documentsEn } from '#capabilities/documents/web/texts.en.ts'
import { texts as besidesEn } from '#capabilities/contacts/web/besides-texts.en.ts'
import { texts as boardEn } from '#capabilities/guidance/web/board/texts.en.ts'
import { texts as outboxEn } from '#capabilities/contacts/web/outbox/texts.en.ts'
import { texts as checklistsEn } from '#capabilities/guidance/web/checklists/texts.en.ts'
import { texts as measurementsEn } from '#capabilities/guidance/web/measurements/texts.en.ts'
import { texts as planEn } from '#capabilities/guidance/web/plan/texts.en.ts'
import { texts as termsEn } from '#capabilities/guidance/web/terms/texts.en.ts'
import { texts as trajectoriesEn } from '#capabilities/guidance/web/trajectories/texts.en.ts'
import { texts as legalRemindersEn } from '#capabilities/legal/web/reminders/texts.en.ts'
import { texts as dossierEn } from '#capabilities/legal/web/dossier/texts.en.ts'
import { texts as legalBesideEn } from '#capabilities/legal/web/beside-texts.en.ts'
import { texts as legalRoundEn } from '#capabilities/legal/web/round/texts.en.ts'
import { texts as legalTermsEn } from '#capabilities/legal/web/terms/texts.en.ts'
import { texts as handoversEn } from '#capabilities/handovers/web/texts.en.ts'
import { texts as networkEn } from '#capabilities/network/web/texts.en.ts'
import { texts as agendaEn } from '#capabilities/planning/web/agenda-texts.en.ts'
import { texts as officeHoursEn } from '#capabilities/planning/web/office-hours/texts.en.ts'
import { texts as planningEn } from '#capabilities/planning/web/texts.en.ts'
import { texts as importsEn } from '#capabilities/imports/web/texts.en.ts'
import { texts as housingEn } from '#capabilities/housing/web/texts.en.ts'
import { texts as matchingEn } from '#capabilities/matching/web/texts.en.ts'
import { texts as programmesEn } from '#capabilities/programmes/web/texts.en.ts'
import { texts as receptionEn } from '#capabilities/reception/web/texts.en.ts'
import { texts as reportingEn } from '#capabilities/reporting/web/texts.en.ts'
import { texts as rulesEn } from '#capabilities/rules/web/texts.en.ts'
import { texts as teamEn } from '#capabilities/team/web/texts.en.ts'
import { texts as organisationEn } from '#capabilities/organisation/web/texts.en.ts'
import type { Texts } from '#platform/web/i18n/t.ts'
import { texts as withoutLineEn } from './without-line-texts.en.ts'

/** Texts in English that no first screen needs: they come with the screens that do. */
export const laterParts: readonly Texts[] = [
  historyEn,
  logEn,
  sightEn,
  watchEn,
  clientDetailsEn,
  doublesEn,
  eventsEn,
  familyEn,
  besidesEn,
  outboxEn,
  handoversEn,
  legalRemindersEn,
  legalBesideEn,
  legalTermsEn,
  dossierEn,
  documentsEn,
  legalRoundEn,
  planningEn,
  agendaEn,
  officeHoursEn,
  measurementsEn,
  planEn,
  termsEn,
  trajectoriesEn,
  checklistsEn,
  boardEn,
  importsEn,
  housingEn,
  matchingEn,
  programmesEn,
  receptionEn,
  reportingEn,
  teamEn,
  organisationEn,
  networkEn,
  rulesEn,
  withoutLineEn,
]
