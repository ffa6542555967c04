import { lazy, Suspense } from 'react'
import { getSession, type Session, signOut } from '#capabilities/access/contract.ts'
import { callQuietly, CallProblem } from '#platform/web/api/call.ts'
import type { ShellSession } from '#platform/web/shell/session.ts'
import { bringTexts } from '#platform/web/i18n/t.ts'
import type { PaletteSource } from '#platform/web/ui/CommandPalette.tsx'
import { loadLaterTexts } from './texts.ts'

/** What the palette searches beside the screens themselves. */
export const paletteSources = (session: ShellSession): PaletteSource[] => [
  ...(session.may.enter['clients'] ? [clients] : []),
  ...(session.may.createClient ? [newClient] : []),
]

// Not in the first load: what the palette finds with comes at its first letter.
const palette = () => import('#capabilities/clients/web/palette.ts')
const clients: PaletteSource = async (typed) => (await palette()).clientPalette(typed)
const newClient: PaletteSource = async (typed) => (await palette()).newClientPalette(typed)

const contact = () => import('#capabilities/contacts/web/ContactDialog.tsx')
const Contact = lazy(async () => {
  const [{ ContactDialog }] = await Promise.all([contact(), bringTexts(loadLaterTexts)])
  return { default: ContactDialog }
})

/** The ten-second contact, reachable from every screen; loaded when it is first asked for. */
export const ContactDialog = (props: { open: boolean; onClose: () => void }) =>
  props.open && (
    <Suspense fallback={null}>
      <Contact {...props} />
    </Suspense>
  )

const Outbox = lazy(async () => {
  const [{ OutboxLine }] = await Promise.all([
    import('#capabilities/contacts/web/outbox/OutboxLine.tsx'),
    bringTexts(loadLaterTexts),
  ])
  return { default: OutboxLine }
})
/** Names of clients go from this device at signing out; what was not sent stays, sealed, for who wrote it. */
const forgetCaseload = async (): Promise<void> =>
  (await import('#capabilities/contacts/web/outbox/pack.ts')).forgetCaseload()

const preload = () => void Promise.all([contact(), import('#capabilities/contacts/web/outbox/OutboxScreen.tsx')])

/** What waits to be sent, and whether there is a connection; after the first screen. */
export const OutboxLine = ({ draftKey }: { draftKey: Promise<CryptoKey | null> }) => (
  <Suspense fallback={null}>
    <Outbox draftKey={draftKey} asServerSays={asServerSays} preload={preload} />
  </Suspense>
)

/** Who is signed in by the cookie of this browser, which another tab may have changed. */
async function asServerSays() {
  const { session } = await callQuietly(getSession, {})
  return session && { accountId: session.account.id, foundationId: session.foundation.id }
}

const NoLine = lazy(async () => {
  const [{ WithoutLine }] = await Promise.all([import('./WithoutLine.tsx'), bringTexts(loadLaterTexts)])
  return { default: WithoutLine }
})
/** The application was opened and the server does not answer. */
export const WithoutLine = (props: { onTryAgain: () => void; onEnter: (session: Session) => void }) => (
  <Suspense fallback={null}>
    <NoLine {...props} />
  </Suspense>
)

const without = () => import('./without-line.ts')
/** A device that cannot keep it says so where there is no line. */
export const stayOpenable = async (session: Session): Promise<void> =>
  (await without()).stayOpenable(session).catch(() => {})

const dueKey = 'reisgezel.sign-out-due'
/** Somebody signed out where there was no line: the cookie is still good, and nobody may come in with it. */
export const signOutIsDue = (): boolean => localStorage.getItem(dueKey) !== null
/** What says that the server was not reached. */
export const unreached: ReadonlySet<string> = new Set(['common/no-connection', 'common/unavailable'])

/** What is left undone for want of a line is done before anybody sees anything. */
export async function endSession(): Promise<void> {
  try {
    await callQuietly(signOut, {})
    localStorage.removeItem(dueKey)
  } catch (error) {
    // Any other answer comes from a server that knows of no session, or that would not end it at a second try either.
    if (error instanceof CallProblem && unreached.has(error.code)) localStorage.setItem(dueKey, '1')
    else localStorage.removeItem(dueKey)
  }
}

/** At signing out: names of clients, and the way in without a line. */
export const forgetAll = async (): Promise<void> =>
  void (await Promise.allSettled([forgetCaseload(), without().then(({ closeUp }) => closeUp(!signOutIsDue()))]))

const Saved = lazy(async () => {
  const [{ LastSaved }] = await Promise.all([
    import('#capabilities/access/web/LastSaved.tsx'),
    bringTexts(loadLaterTexts),
  ])
  return { default: LastSaved }
})
/** Beside the other text, where two saved at once. */
export const LastSaved = (props: { record: string }) => (
  <Suspense fallback={null}>
    <Saved {...props} />
  </Suspense>
)
