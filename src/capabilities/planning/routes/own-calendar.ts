import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepOwnCalendar } from '../access.ts'
import * as commands from '../commands/own-calendar.ts'
import * as contract from '../contract/own-calendar.ts'

const writes = { can: mayKeepOwnCalendar, audit: { writes: 'own_calendar' } } as const

export const ownCalendarRoutes: readonly Route[] = [
  route(contract.getOwnCalendar, {
    can: mayKeepOwnCalendar,
    audit: { none: 'own choices; no appointment stands in it' },
    handle: commands.getOwnCalendar,
  }),
  route(contract.chooseOwnLetters, { ...writes, handle: commands.chooseOwnLetters }),
  route(contract.makeOwnFeed, { ...writes, handle: commands.makeOwnFeed }),
  route(contract.withdrawOwnFeed, { ...writes, handle: commands.withdrawOwnFeed }),
]
