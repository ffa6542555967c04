import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { compartments } from '#kernel/compartments.ts'
import { registerTexts } from '#platform/web/i18n/t.ts'
import { newQueryClient } from '#platform/web/api/use-read.ts'
import { SessionContext, type ShellSession } from '#platform/web/shell/session.ts'
import { laterParts as laterEnglish } from '../../src/apps/web/later-texts.en.ts'
import { laterParts as laterDutch } from '../../src/apps/web/later-texts.nl.ts'
import { joined } from '../../src/apps/web/texts.ts'
import { parts as english } from '../../src/apps/web/texts.en.ts'
import { parts as dutch } from '../../src/apps/web/texts.nl.ts'

export const aSession = (change: Partial<ShellSession> = {}): ShellSession => ({
  accountId: '018f0000-0000-7000-8000-000000000001',
  name: 'Sanne Terpstra',
  foundation: { id: '018f0000-0000-7000-8000-000000000003', name: 'Welkom Bollenstreek', practice: true },
  foundations: [{ id: '018f0000-0000-7000-8000-000000000003', name: 'Welkom Bollenstreek' }],
  roles: ['team-leader'],
  locations: [{ id: '018f0000-0000-7000-8000-000000000002', name: 'Hillegom' }],
  workerId: null,
  tryingOut: null,
  may: {
    enter: {},
    read: [...compartments],
    write: [...compartments],
    createClient: true,
    recordContact: true,
    import: true,
    decideHeld: true,
    finaliseReport: true,
    seeGuidance: true,
    openForWalkIn: true,
    breakGlass: true,
    keepSecret: true,
  },
  ...change,
})

/** Draws a screen as the application does: with its texts, its theme, a session and an address. */
export async function renderScreen(screen: ReactElement, { at = '/', session = aSession() } = {}) {
  registerTexts({ nl: joined([...dutch, ...laterDutch]), en: joined([...english, ...laterEnglish]) })
  const history = createMemoryHistory({ initialEntries: [at] })
  const root = createRootRoute()
  const everywhere = createRoute({ getParentRoute: () => root, path: '$', component: () => screen })
  const router = createRouter({ routeTree: root.addChildren([everywhere]), history })
  await router.load()
  const drawn = render(
    <MantineProvider>
      <QueryClientProvider client={newQueryClient()}>
        <SessionContext value={session}>
          <RouterProvider router={router as never} />
        </SessionContext>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { ...drawn, history }
}
