import { accessTexts } from '#capabilities/access/routes.ts'
import { organisationRoutes } from '#capabilities/organisation/routes.ts'
import { problemTexts } from '#platform/server/http/problems.ts'
import type { Route } from '#platform/server/http/route.ts'

/** Every capability's endpoints: adding a capability is adding a line. Sign-in has its own list (`openAccess`). */
export const routes: readonly Route[] = [...organisationRoutes]

export const texts = problemTexts([accessTexts])
