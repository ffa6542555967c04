import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { Room } from '#platform/web/shell/Frame.tsx'
import type { ShellSession } from '#platform/web/shell/session.ts'

/** A screen gets the names in its address (`$clientId`) as properties. */
export type Screen = { path: string; component: LazyExoticComponent<ComponentType<Record<string, string>>> }

/** Any screen component: its properties are the names in its address, which is what the router hands over. */
// biome-ignore lint: the component's own properties are checked by its address in the e2e journeys
type AnyScreen = ComponentType<never>

export const screen = (path: string, load: () => Promise<AnyScreen>): Screen => ({
  path,
  component: lazy(async () => ({ default: (await load()) as unknown as ComponentType<Record<string, string>> })),
})

/** Every address inside the frame: adding a screen is adding a line. */
export const screens: readonly Screen[] = [
  screen(
    '/wachtwoord',
    async () => (await import('#capabilities/access/web/ChangePasswordScreen.tsx')).ChangePasswordScreen,
  ),
  screen('/importeren', async () => (await import('#capabilities/imports/web/ImportsScreen.tsx')).ImportsScreen),
  screen('/importeren/nieuw', async () => (await import('#capabilities/imports/web/OfferScreen.tsx')).OfferScreen),
  screen('/importeren/wachtend', async () => (await import('#capabilities/imports/web/HeldScreen.tsx')).HeldScreen),
  screen('/importeren/$batchId', async () => (await import('#capabilities/imports/web/BatchScreen.tsx')).BatchScreen),
]

/** The menu, in its order; the session says which rooms one may enter. */
const allRooms: readonly (Room & { enter?: string })[] = [
  { to: '/', text: 'shell.today', icon: 'day', tab: true },
  { to: '/importeren', text: 'imports.room', icon: 'import', enter: 'imports' },
]

export const roomsOf = (session: ShellSession): Room[] =>
  allRooms.filter((room) => room.enter === undefined || session.may.enter[room.enter] === true)
