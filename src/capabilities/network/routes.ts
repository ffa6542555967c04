import type { FilePart } from '#platform/server/file-events.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import type { Route } from '#platform/server/http/route.ts'
import { mayReadNetwork, mayRefer } from './access.ts'
import { problems } from './contract/problems.ts'
import { concernRoutes } from './routes/concerns.ts'
import { conferenceRoutes } from './routes/conferences.ts'
import { partnerRoutes } from './routes/partners.ts'
import { referralRoutes } from './routes/referrals.ts'
import { fileEvents } from './store/referrals.ts'

export const networkPart: FilePart = {
  capability: 'network',
  events: fileEvents,
  mayRead: mayReadNetwork,
  mayRecord: mayRefer,
}

export const networkTexts: ProblemTexts = {
  statuses: problems,
  titles: {
    'network/step-taken': 'Deze stap is al gezet, of is nog niet aan de beurt.',
  } satisfies Record<keyof typeof problems, string>,
}

export const networkRoutes: readonly Route[] = [
  ...partnerRoutes,
  ...referralRoutes,
  ...concernRoutes,
  ...conferenceRoutes,
]
