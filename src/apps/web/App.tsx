import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider, useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { ForgottenPasswordScreen } from '#capabilities/access/web/ForgottenPasswordScreen.tsx'
import { NewPasswordScreen } from '#capabilities/access/web/NewPasswordScreen.tsx'
import { useLanguage } from '#platform/web/i18n/language.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { Inside } from './Inside.tsx'
import { NoSuchPage } from '#platform/web/ui/Waiting.tsx'
import { mayEnter } from './doors.ts'
import { Broken, More } from './pages.tsx'
import type { Screen } from './screen.ts'
import { screens } from './screens.ts'

export function App() {
  const language = useLanguage()
  const [router] = useState(makeRouter)
  // A change of language draws every text anew; what was typed is kept as a draft.
  return <RouterProvider key={language} router={router} />
}

const plainSearch = {
  // Filters are plain text: a number of ten digits must not come back rounded, nor `1e5` as 100000.
  parseSearch: (text: string) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search: Record<string, unknown>) => {
    const text = new URLSearchParams(search as Record<string, string>).toString()
    return text === '' ? '' : `?${text}`
  },
}

function makeRouter() {
  const root = createRootRoute({ component: Outlet, errorComponent: Broken })
  const outside = [
    createRoute({ getParentRoute: () => root, path: '/wachtwoord-vergeten', component: ForgottenPasswordScreen }),
    createRoute({ getParentRoute: () => root, path: '/wachtwoord-nieuw', component: NewPasswordScreen }),
  ]
  const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Inside })
  const children = [
    ...screens.map((one) =>
      createRoute({
        getParentRoute: () => inside,
        path: one.path,
        component: () => <Shown screen={one} />,
        errorComponent: Broken,
      }),
    ),
    createRoute({ getParentRoute: () => inside, path: '/meer', component: More }),
    createRoute({ getParentRoute: () => inside, path: '$', component: NoSuchPage }),
  ]
  const routeTree = root.addChildren([...outside, inside.addChildren(children)])
  return createRouter({ routeTree, defaultPreload: false, scrollRestoration: true, ...plainSearch })
}

/** A screen that is not for this person does not exist, before anything is asked or typed. */
export function Shown({ screen }: { screen: Screen }) {
  const params = useParams({ strict: false }) as Record<string, string>
  const session = useSession()
  if (!mayEnter(screen.path, session)) return <NoSuchPage />
  const Component = screen.component
  return (
    <Suspense fallback={<Waiting on={{ status: 'waiting', problem: null }} />}>
      <Component {...params} />
    </Suspense>
  )
}
