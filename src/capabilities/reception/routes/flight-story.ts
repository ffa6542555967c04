import { getClientInSight } from '#capabilities/clients/public.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepStories, mayReadStories } from '../access.ts'
import * as commands from '../commands/flight-story.ts'
import * as contract from '../contract/flight-story.ts'
import { sharingState } from '../rules/flight-story.ts'
import * as store from '../store/flight-story.ts'

const keeps = (writes: string) => ({ can: mayKeepStories, audit: { writes } }) as const

const shown = ({ clientId: _, ...story }: store.FoundStory, today: PlainDate): contract.FlightStory => ({
  ...story,
  sharings: story.sharings.map((one) => ({ ...one, state: sharingState({ ...one, ...one.values }, today) })),
})

export const flightStoryRoutes: readonly Route[] = [
  route(contract.listFlightStories, {
    can: mayReadStories,
    audit: { reads: 'flight_story' },
    handle: async ({ tx, actor, today }, { clientId }) => {
      await getClientInSight(tx, clientId)
      return {
        today,
        stories: (await store.findStories(tx, clientId)).map((story) => shown(story, today)),
        may: { keep: mayKeepStories(actor) && !actor.brokenGlassIds.includes(clientId) },
      }
    },
  }),
  route(contract.getFlightStory, {
    can: mayReadStories,
    audit: { reads: 'flight_story' },
    handle: async ({ tx, actor, today }, { flightStoryId }) => {
      const found = await store.findStory(tx, flightStoryId)
      const words = found && (await store.findWords(tx, flightStoryId))
      if (!found || words === null) throw problem('common/not-found')
      return {
        clientId: found.clientId,
        today,
        story: shown(found, today),
        values: { askedOn: found.askedOn, words },
        may: { keep: mayKeepStories(actor) },
      }
    },
  }),
  route(contract.writeFlightStory, { ...keeps('flight_story'), handle: commands.writeFlightStory }),
  route(contract.rewriteFlightStory, { ...keeps('flight_story'), handle: commands.rewriteFlightStory }),
  route(contract.recordStoryConsent, { ...keeps('consent'), handle: commands.recordStoryConsent }),
  route(contract.shareFlightStory, { ...keeps('flight_story_sharing'), handle: commands.shareFlightStory }),
]
