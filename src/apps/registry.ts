import { accessTexts } from '#capabilities/access/routes.ts'
import { accessPart } from '#capabilities/access/sight-routes.ts'
import { clientRoutes, clientTexts } from '#capabilities/clients/routes.ts'
import * as contactCommands from '#capabilities/contacts/commands.ts'
import { contactsPart, contactsRoutes } from '#capabilities/contacts/routes.ts'
import { documentsRoutes, documentsTexts } from '#capabilities/documents/routes.ts'
import { guidancePart, guidanceRoutes } from '#capabilities/guidance/routes.ts'
import { handoversPart, handoversRoutes, handoversTexts } from '#capabilities/handovers/routes.ts'
import { housingPart, housingRoutes, housingTexts } from '#capabilities/housing/routes.ts'
import { importsRoutes, importsTexts } from '#capabilities/imports/routes.ts'
import { termsByRule } from '#capabilities/legal/commands/recount.ts'
import { legalPart, legalRoutes } from '#capabilities/legal/routes.ts'
import { matchingPart, matchingRoutes } from '#capabilities/matching/routes.ts'
import { networkPart, networkRoutes, networkTexts } from '#capabilities/network/routes.ts'
import { organisationRoutes } from '#capabilities/organisation/routes.ts'
import { planningFollower } from '#capabilities/planning/commands/life-events.ts'
import { officeHourRoutes } from '#capabilities/planning/routes/office-hours.ts'
import { planningRoutes, planningTexts } from '#capabilities/planning/routes.ts'
import { programmesPart, programmesRoutes } from '#capabilities/programmes/routes.ts'
import { receptionPart, receptionRoutes, receptionTexts } from '#capabilities/reception/routes.ts'
import { reportingRoutes, reportingTexts } from '#capabilities/reporting/routes.ts'
import { rulesRoutes, rulesTexts } from '#capabilities/rules/routes.ts'
import { teamRoutes } from '#capabilities/team/routes.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import { problemTexts } from '#platform/server/http/problems.ts'
import type { Route } from '#platform/server/http/route.ts'

/** What capabilities add to the client file: a line each, in the order of the file's sections. */
const fileParts: readonly FilePart[] = [
  housingPart,
  guidancePart,
  contactsPart,
  networkPart,
  legalPart,
  programmesPart,
  matchingPart,
  handoversPart,
  receptionPart,
  accessPart,
]

/** Every capability's endpoints: adding a capability is adding a line. Sign-in has its own list (`openAccess`). */
export const routes: readonly Route[] = [
  ...organisationRoutes,
  ...clientRoutes(fileParts, planningFollower),
  ...teamRoutes,
  ...housingRoutes,
  ...guidanceRoutes,
  ...handoversRoutes,
  ...contactsRoutes,
  ...planningRoutes,
  ...officeHourRoutes(contactCommands),
  ...networkRoutes,
  ...legalRoutes,
  ...receptionRoutes,
  ...documentsRoutes,
  ...rulesRoutes([termsByRule]),
  ...programmesRoutes,
  ...matchingRoutes,
  ...importsRoutes,
  ...reportingRoutes,
]

export const texts = problemTexts([
  accessTexts,
  clientTexts,
  documentsTexts,
  handoversTexts,
  importsTexts,
  housingTexts,
  networkTexts,
  planningTexts,
  receptionTexts,
  reportingTexts,
  rulesTexts,
])
