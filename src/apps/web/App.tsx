import { useQueryClient } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider, useParams } from '@tanstack/react-router'
import { Suspense, useEffect, useMemo, useState } from 'react'
import { getSession, type Session, signOut } from '#capabilities/access/contract.ts'
import { ForgottenPasswordScreen } from '#capabilities/access/web/ForgottenPasswordScreen.tsx'
import { NewPasswordScreen } from '#capabilities/access/web/NewPasswordScreen.tsx'
import { SignInForm } from '#capabilities/access/web/SignInForm.tsx'
import { SignInScreen } from '#capabilities/access/web/SignInScreen.tsx'
import { call, onSignedOut } from '#platform/web/api/call.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { dropAllDrafts, openDrafts } from '#platform/web/forms/drafts.ts'
import { useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Frame } from '#platform/web/shell/Frame.tsx'
import { SessionContext, type ShellSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ContactDialog, paletteSources } from './everywhere.tsx'
import { roomsOf, screens, type Screen } from './screens.ts'

export function App() {
  const language = useLanguage()
  const [router] = useState(makeRouter)
  // A change of language draws every text anew; what was typed is kept as a draft.
  return <RouterProvider key={language} router={router} />
}

function makeRouter() {
  const root = createRootRoute({ component: Outside, notFoundComponent: NotFound, errorComponent: Broken })
  const outside = [
    createRoute({ getParentRoute: () => root, path: '/wachtwoord-vergeten', component: ForgottenPasswordScreen }),
    createRoute({ getParentRoute: () => root, path: '/wachtwoord-nieuw', component: NewPasswordScreen }),
  ]
  const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Inside })
  const children = [
    ...screens.map((one) => createRoute({ getParentRoute: () => inside, path: one.path, component: () => <Shown screen={one} /> })),
    createRoute({ getParentRoute: () => inside, path: '/meer', component: More }),
  ]
  return createRouter({ routeTree: root.addChildren([...outside, inside.addChildren(children)]), defaultPreload: false })
}

const Outside = () => <Outlet />

function Shown({ screen }: { screen: Screen }) {
  const params = useParams({ strict: false }) as Record<string, string>
  const Component = screen.component
  return (
    <Suspense fallback={<Waiting on={{ status: 'waiting', problem: null }} />}>
      <Component {...params} />
    </Suspense>
  )
}

function Inside() {
  const read = useRead(getSession, {})
  if (read.status === 'waiting') return <Waiting on={read} />
  if (read.status === 'failed') return <Waiting on={read} />
  if (!read.value.session) return <SignInScreen onDone={read.reload} />
  return <SignedIn session={read.value.session} />
}

function SignedIn({ session }: { session: Session }) {
  const client = useQueryClient()
  const [recording, setRecording] = useState(false)
  const [renew, setRenew] = useState<(() => void) | null>(null)
  const shell = useMemo<ShellSession>(
    () => ({
      accountId: session.account.id,
      name: session.account.name,
      foundation: session.foundation,
      roles: session.roles,
      locations: session.locations,
      workerId: session.workerId,
      may: session.may,
    }),
    [session],
  )
  useEffect(() => openDrafts(session.account.id), [session.account.id])
  useEffect(() => {
    onSignedOut(() => new Promise((resolve) => setRenew(() => resolve)))
    return () => onSignedOut(null)
  }, [])
  async function leave() {
    await call(signOut, {}).catch(() => {})
    dropAllDrafts()
    client.clear()
    location.assign('/')
  }
  const rooms = useMemo(() => roomsOf(shell), [shell])
  const sources = useMemo(() => paletteSources(shell), [shell])
  return (
    <SessionContext value={shell}>
      <Frame rooms={rooms} sources={sources} onRecord={shell.may.recordContact ? () => setRecording(true) : undefined} onSignOut={() => void leave()}>
        <Outlet />
      </Frame>
      <ContactDialog open={recording} onClose={() => setRecording(false)} />
      <Dialog open={renew !== null} title={t('access.renewTitle')} onClose={() => location.assign('/')}>
        <p>{t('access.renewText')}</p>
        <SignInForm
          email={session.account.email}
          onDone={() => {
            renew?.()
            setRenew(null)
          }}
        />
      </Dialog>
    </SessionContext>
  )
}

/** All rooms in a list, for a phone. */
function More() {
  const read = useRead(getSession, {})
  const session = read.status === 'ready' ? read.value.session : null
  const rooms = session ? roomsOf(session as unknown as ShellSession) : []
  return (
    <Page title={t('shell.more')}>
      <ul className="rows">
        {rooms.map((room) => (
          <li key={room.to}>
            <Link className="who" to={room.to}>
              {t(room.text)}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  )
}

const NotFound = () => (
  <main className="sign-in" id="main">
    <div>
      <h1>{t('ui.notFoundTitle')}</h1>
      <p>{t('ui.notFoundText')}</p>
      <LinkButton to="/">{t('ui.toStart')}</LinkButton>
    </div>
  </main>
)

const Broken = () => (
  <div className="sign-in">
    <div role="alert">
      <h1>{t('ui.brokenTitle')}</h1>
      <p>{t('ui.brokenText')}</p>
    </div>
  </div>
)
