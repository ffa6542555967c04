import type { FilePart } from '#platform/server/file-events.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import type { Route } from '#platform/server/http/route.ts'
import { mayKeepStays, mayReadStays } from './access.ts'
import { problems } from './contract/problems.ts'
import { flightStoryRoutes } from './routes/flight-story.ts'
import { locationRoutes } from './routes/locations.ts'
import { procedureRoutes } from './routes/procedure.ts'
import { signalRoutes } from './routes/signals.ts'
import { stayRoutes } from './routes/stays.ts'
import { fileEvents } from './store/procedure.ts'

export const receptionPart: FilePart = {
  capability: 'reception',
  events: fileEvents,
  mayRead: mayReadStays,
  mayRecord: mayKeepStays,
}

export const receptionTexts: ProblemTexts = {
  statuses: problems,
  titles: {
    'reception/no-consent': 'Er is vandaag geen toestemming die dit dekt.',
    'reception/shared-before': 'Op deze toestemming is al gedeeld. Leg voor een nieuwe keer nieuwe toestemming vast.',
  } satisfies Record<keyof typeof problems, string>,
}

export const receptionRoutes: readonly Route[] = [
  ...locationRoutes,
  ...stayRoutes,
  ...procedureRoutes,
  ...flightStoryRoutes,
  ...signalRoutes,
]
