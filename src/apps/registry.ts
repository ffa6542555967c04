import { accessTexts } from '#capabilities/access/routes.ts'
import { clientRoutes, clientTexts } from '#capabilities/clients/routes.ts'
import { housingPart, housingRoutes, housingTexts } from '#capabilities/housing/routes.ts'
import { importsRoutes, importsTexts } from '#capabilities/imports/routes.ts'
import { organisationRoutes } from '#capabilities/organisation/routes.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import { problemTexts } from '#platform/server/http/problems.ts'
import type { Route } from '#platform/server/http/route.ts'

/** What capabilities add to the client file: a line each, in the order of the file's sections. */
const fileParts: readonly FilePart[] = [housingPart]

/** Every capability's endpoints: adding a capability is adding a line. Sign-in has its own list (`openAccess`). */
export const routes: readonly Route[] = [...organisationRoutes, ...clientRoutes(fileParts), ...importsRoutes, ...housingRoutes]

export const texts = problemTexts([accessTexts, clientTexts, importsTexts, housingTexts])
