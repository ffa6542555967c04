import { texts as historyNl } from '#capabilities/access/web/history-texts.nl.ts'
import { texts as logNl } from '#capabilities/access/web/log-texts.nl.ts'
import { texts as sightNl } from '#capabilities/access/web/sight-texts.nl.ts'
import { texts as watchNl } from '#capabilities/access/web/watch-texts.nl.ts'
import { texts as clientDetailsNl } from '#capabilities/clients/web/details-texts.nl.ts'
import { texts as doublesNl } from '#capabilities/clients/web/doubles-texts.nl.ts'
import { texts as eventsNl } from '#capabilities/clients/web/events/texts.nl.ts'
import { texts as familyNl } from '#capabilities/clients/web/family/texts.nl.ts'
import { texts as documentsNl } from '#capabilities/documents/web/texts.nl.ts'
import { texts as besidesNl } from '#capabilities/contacts/web/besides-texts.nl.ts'
import { texts as boardNl } from '#capabilities/guidance/web/board/texts.nl.ts'
import { texts as outboxNl } from '#capabilities/contacts/web/outbox/texts.nl.ts'
import { texts as checklistsNl } from '#capabilities/guidance/web/checklists/texts.nl.ts'
import { texts as measurementsNl } from '#capabilities/guidance/web/measurements/texts.nl.ts'
import { texts as planNl } from '#capabilities/guidance/web/plan/texts.nl.ts'
import { texts as termsNl } from '#capabilities/guidance/web/terms/texts.nl.ts'
import { texts as trajectoriesNl } from '#capabilities/guidance/web/trajectories/texts.nl.ts'
import { texts as legalRemindersNl } from '#capabilities/legal/web/reminders/texts.nl.ts'
import { texts as dossierNl } from '#capabilities/legal/web/dossier/texts.nl.ts'
import { texts as legalBesideNl } from '#capabilities/legal/web/beside-texts.nl.ts'
import { texts as legalRoundNl } from '#capabilities/legal/web/round/texts.nl.ts'
import { texts as legalTermsNl } from '#capabilities/legal/web/terms/texts.nl.ts'
import { texts as handoversNl } from '#capabilities/handovers/web/texts.nl.ts'
import { texts as networkNl } from '#capabilities/network/web/texts.nl.ts'
import { texts as agendaNl } from '#capabilities/planning/web/agenda-texts.nl.ts'
import { texts as officeHoursNl } from '#capabilities/planning/web/office-hours/texts.nl.ts'
import { texts as planningNl } from '#capabilities/planning/web/texts.nl.ts'
import { texts as importsNl } from '#capabilities/imports/web/texts.nl.ts'
import { texts as housingNl } from '#capabilities/housing/web/texts.nl.ts'
import { texts as matchingNl } from '#capabilities/matching/web/texts.nl.ts'
import { texts as programmesNl } from '#capabilities/programmes/web/texts.nl.ts'
import { texts as receptionNl } from '#capabilities/reception/web/texts.nl.ts'
import { texts as reportingNl } from '#capabilities/reporting/web/texts.nl.ts'
import { texts as rulesNl } from '#capabilities/rules/web/texts.nl.ts'
import { texts as teamNl } from '#capabilities/team/web/texts.nl.ts'
import { texts as organisationNl } from '#capabilities/organisation/web/texts.nl.ts'
import type { Texts } from '#platform/web/i18n/t.ts'
import { texts as withoutLineNl } from './without-line-texts.nl.ts'

/** Texts in Dutch that no first screen needs: they come with the screens that do. */
export const laterParts: readonly Texts[] = [
  historyNl,
  logNl,
  sightNl,
  watchNl,
  clientDetailsNl,
  doublesNl,
  eventsNl,
  familyNl,
  besidesNl,
  outboxNl,
  handoversNl,
  legalRemindersNl,
  legalBesideNl,
  legalTermsNl,
  dossierNl,
  documentsNl,
  legalRoundNl,
  planningNl,
  agendaNl,
  officeHoursNl,
  measurementsNl,
  planNl,
  termsNl,
  trajectoriesNl,
  checklistsNl,
  boardNl,
  importsNl,
  housingNl,
  matchingNl,
  programmesNl,
  receptionNl,
  reportingNl,
  teamNl,
  organisationNl,
  networkNl,
  rulesNl,
  withoutLineNl,
]
