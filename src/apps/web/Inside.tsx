import { useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { chooseLanguage, getSession, type Session, signOut } from '#capabilities/access/contract.ts'
import { chooseFoundation, stopTryingOut } from '#capabilities/access/contract/matrix.ts'
import { SignInForm } from '#capabilities/access/web/SignInForm.tsx'
import { SignInScreen } from '#capabilities/access/web/SignInScreen.tsx'
import { call, onSignedOut } from '#platform/web/api/call.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { dropAllDrafts, openDrafts } from '#platform/web/forms/drafts.ts'
import { type Language, proposeLanguage, setLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Frame } from '#platform/web/shell/Frame.tsx'
import { SessionContext, type ShellSession } from '#platform/web/shell/session.ts'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ContactDialog, paletteSources } from './everywhere.tsx'
import { roomsOf } from './screens.ts'

/** Everything behind the door: the sign-in screen for who is outside, the frame for who is inside. */
export function Inside() {
  const read = useRead(getSession, {})
  const [known, setKnown] = useState<Session | null>(null)
  const current = read.status === 'ready' ? read.value.session : null
  if (current && current !== known) setKnown(current)
  if (read.status !== 'ready') {
    return (
      <main className="gate" id="main">
        <Waiting on={read} />
      </main>
    )
  }
  // Once inside, an ended session is renewed in place: the screen with what was typed stays.
  if (!known) return <SignInScreen onDone={read.reload} />
  return <SignedIn key={known.account.id} session={known} ended={current === null} />
}

function SignedIn({ session, ended }: { session: Session; ended: boolean }) {
  const client = useQueryClient()
  const [recording, setRecording] = useState(false)
  useState(() => openDrafts(session.account.id))
  useState(() => proposeLanguage(session.language))
  const shell = useMemo<ShellSession>(
    () => ({ accountId: session.account.id, name: session.account.name, ...session }),
    [session],
  )
  const rooms = useMemo(() => roomsOf(shell), [shell])
  const sources = useMemo(() => paletteSources(shell), [shell])

  async function leave() {
    await call(signOut, {}).catch(() => {})
    dropAllDrafts()
    client.clear()
    location.assign('/')
  }
  function speak(language: Language) {
    void setLanguage(language)
    void call(chooseLanguage, { language }).catch(() => {})
  }
  /** Other eyes: nothing that was read before may stay on the screen. */
  async function lookAgain(change: Promise<unknown>) {
    await change
    client.clear()
    location.assign('/')
  }
  return (
    <SessionContext value={shell}>
      <Frame
        rooms={rooms}
        sources={sources}
        onRecord={shell.may.recordContact ? () => setRecording(true) : undefined}
        onLanguage={speak}
        onFoundation={(foundationId) => void lookAgain(call(chooseFoundation, { foundationId }))}
        onStopTrying={() => void lookAgain(call(stopTryingOut, {}))}
        onSignOut={() => void leave()}
      >
        <Outlet />
      </Frame>
      <ContactDialog open={recording} onClose={() => setRecording(false)} />
      <RenewDialog session={session} ended={ended} />
    </SessionContext>
  )
}

/** The session ended while somebody was at work: signing in again, over the screen that stays as it was. */
function RenewDialog({ session, ended }: { session: Session; ended: boolean }) {
  const client = useQueryClient()
  const [renew, setRenew] = useState<(() => void) | null>(null)
  useEffect(() => {
    onSignedOut(() => new Promise((resolve) => setRenew(() => resolve)))
    return () => onSignedOut(null)
  }, [])
  async function goOn() {
    const { session: now } = await call(getSession, {})
    // Somebody else signed in here: what was typed is not theirs to save.
    if (now?.account.id !== session.account.id) {
      location.assign('/')
      return
    }
    client.setQueryData([getSession.name, {}], { session: now })
    renew?.()
    setRenew(null)
    // What failed or aged meanwhile is read again. Not waited for: a read may itself have waited for this.
    void client.invalidateQueries()
  }
  return (
    <Dialog open={renew !== null || ended} title={t('access.renewTitle')} onClose={() => location.reload()}>
      <p>{t('access.renewText')}</p>
      <SignInForm email={session.account.email} onDone={() => void goOn()} />
    </Dialog>
  )
}
