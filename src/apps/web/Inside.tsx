import { useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { chooseLanguage, getSession, type Session, type Step } from '#capabilities/access/contract.ts'
import { GraceNotice } from '#capabilities/access/web/second-factor/GraceNotice.tsx'
import { SignInSteps } from '#capabilities/access/web/second-factor/SignInSteps.tsx'
import { SignInScreen } from '#capabilities/access/web/SignInScreen.tsx'
import { call, onSignedOut } from '#platform/web/api/call.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { draftKeyOf, dropAllDrafts, openDrafts } from '#platform/web/forms/drafts.ts'
import { LastSavedContext } from '#platform/web/forms/last-saved.ts'
import { type Language, proposeLanguage, setLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Frame } from '#platform/web/shell/Frame.tsx'
import { SessionContext, type ShellSession } from '#platform/web/shell/session.ts'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  ContactDialog,
  endSession,
  forgetAll,
  LastSaved,
  OutboxLine,
  paletteSources,
  signOutIsDue,
  stayOpenable,
  unreached,
  WithoutLine,
} from './everywhere.tsx'
import { roomsOf } from './rooms.ts'

// Rarely asked: not in the first load.
const printing = () => import('#capabilities/access/web/printing.ts')
const otherEyes = () => import('#capabilities/access/contract/matrix.ts')

/** Everything behind the door: the sign-in screen for who is outside, the frame for who is inside. */
export function Inside() {
  const leaving = useLeftWithoutLine()
  const [known, setKnown] = useState<Session | null>(null)
  /** Came in without a line: the server has yet to say who is in. */
  const [unheard, setUnheard] = useState(false)
  const read = useRead(getSession, {}, { when: leaving.due === null, every: unheard ? lookEvery : false })
  const { go } = useAddress()
  const current = read.status === 'ready' ? read.value.session : null
  if (current && current !== known) setKnown(current)
  if (unheard && read.status === 'ready') setUnheard(false)
  useEffect(() => {
    if (current) void stayOpenable(current)
  }, [current])
  if (leaving.due === 'again') return <WithoutLine onTryAgain={leaving.tryAgain} onEnter={() => {}} />
  if (!known && read.status === 'failed' && unreached.has(read.problem.code)) {
    const enter = (session: Session) => {
      setKnown(session)
      setUnheard(true)
      go('/niet-verstuurd', true)
    }
    return <WithoutLine onTryAgain={read.reload} onEnter={enter} />
  }
  if (!known && read.status !== 'ready') {
    return (
      <main className="gate" id="main">
        <Waiting on={read} />
      </main>
    )
  }
  // Once inside, an ended session is renewed in place: the screen with what was typed stays.
  const step = read.value?.step ?? null
  if (!known) return <SignInScreen start={step} onDone={read.reload} />
  return <SignedIn key={known.account.id} session={known} ended={read.status === 'ready' && !current} step={step} />
}

const lookEvery = 5_000

/** Somebody signed out here where there was no line: first that, and then who is in. */
function useLeftWithoutLine() {
  const [due, setDue] = useState(() => (signOutIsDue() ? 'first' : null))
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (due) void endSession().finally(() => setDue(signOutIsDue() ? 'again' : null))
    // Once for each time that it is asked.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [tries])
  return { due, tryAgain: () => setTries((count) => count + 1) }
}

type InsideProps = { session: Session /** The session is over. */; ended: boolean; step: Step }

function SignedIn({ session, ended, step }: InsideProps) {
  const client = useQueryClient()
  const [recording, setRecording] = useState(false)
  const [draftKey] = useState(() => draftKeyOf(session.draftKey))
  const opened = useDrafts(session.account.id, draftKey)
  useState(() => proposeLanguage(session.language))
  usePrinting(session.tryingOut !== null)
  const shell = useMemo<ShellSession>(
    () => ({ accountId: session.account.id, name: session.account.name, ...session }),
    [session],
  )
  const rooms = useMemo(() => roomsOf(shell), [shell])
  const sources = useMemo(() => paletteSources(shell), [shell])

  async function leave() {
    await endSession()
    dropAllDrafts()
    await forgetAll()
    client.clear()
    location.assign('/')
  }
  function speak(language: Language) {
    void setLanguage(language)
    void call(chooseLanguage, { language }).catch(() => {})
  }
  /** Other eyes: nothing that was read before may stay on the screen. */
  async function lookAgain(change: (by: Awaited<ReturnType<typeof otherEyes>>) => Promise<unknown>, then = '/') {
    await change(await otherEyes())
    client.clear()
    location.assign(then)
  }
  return (
    <SessionContext value={shell}>
      <LastSavedContext value={LastSaved}>
        <Frame
          rooms={rooms}
          sources={sources}
          onRecord={shell.may.recordContact ? () => setRecording(true) : undefined}
          onLanguage={speak}
          onFoundation={(foundationId) =>
            void lookAgain(({ chooseFoundation }) => call(chooseFoundation, { foundationId }))
          }
          onStopTrying={() => void lookAgain(({ stopTryingOut }) => call(stopTryingOut, {}), matrixOf(shell))}
          onSignOut={() => void leave()}
        >
          <GraceNotice lastDay={session.secondFactor.lastDay} />
          <OutboxLine draftKey={draftKey} />
          {opened && <Outlet />}
        </Frame>
        <ContactDialog open={recording && opened} onClose={() => setRecording(false)} />
        <RenewDialog session={session} ended={ended} step={step} />
      </LastSavedContext>
    </SessionContext>
  )
}

/** What this person kept on this device is there before any form looks for it. */
function useDrafts(accountId: string, key: Promise<CryptoKey | null>): boolean {
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    void openDrafts(accountId, key).finally(() => setOpened(true))
  }, [accountId, key])
  return opened
}

/** What is printed from the browser is written down; who only tries out a function writes nothing. */
function usePrinting(off: boolean) {
  const client = useQueryClient()
  useEffect(() => {
    if (off) return
    let stop: (() => void) | null = null
    let left = false
    void printing().then(({ watchPrinting }) => {
      if (!left) stop = watchPrinting(client)
    })
    return () => {
      left = true
      stop?.()
    }
  }, [client, off])
}

/** Where looking as another function began. */
const matrixOf = ({ tryingOut }: ShellSession) => (tryingOut ? `/toegang?rol=${tryingOut.role}` : '/')

/** The session ended while somebody was at work: signing in again, over the screen that stays as it was. */
function RenewDialog({ session, ended, step: known }: InsideProps) {
  const client = useQueryClient()
  const [renew, setRenew] = useState<(() => void) | null>(null)
  const [step, setStep] = useState(known)
  useEffect(() => {
    onSignedOut(async () => {
      // A session may be there still, and only want its second factor set up.
      const now = await call(getSession, {}).catch(() => null)
      setStep(now?.step ?? null)
      await new Promise<void>((resolve) => setRenew(() => resolve))
    })
    return () => onSignedOut(null)
  }, [])
  useEffect(() => {
    if (ended) setStep(known)
  }, [ended, known])
  async function goOn() {
    const now = await call(getSession, {})
    // Somebody else signed in here: what was typed is not theirs to save.
    if (now.session?.account.id !== session.account.id) {
      location.assign('/')
      return
    }
    client.setQueryData([getSession.name, {}], now)
    renew?.()
    setRenew(null)
    setStep(null)
    // What failed or aged meanwhile is read again. Not waited for: a read may itself have waited for this.
    void client.invalidateQueries()
  }
  const open = renew !== null || ended
  useEffect(() => {
    if (!open) return
    // Signed in on another tab, by whatever way, and back here.
    const look = async () => {
      const now = await call(getSession, {}).catch(() => null)
      if (now?.session) await goOn()
    }
    const onFocus = () => void look()
    addEventListener('focus', onFocus)
    return () => removeEventListener('focus', onFocus)
  })
  return (
    <Dialog stays open={open} title={t('access.renewTitle')} onClose={() => location.reload()}>
      {step !== 'set-up' && <p>{t('access.renewText')}</p>}
      <SignInSteps step={step} setStep={setStep} email={session.account.email} onDone={() => void goOn()} />
    </Dialog>
  )
}
