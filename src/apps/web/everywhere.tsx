import { lazy, Suspense } from 'react'
import { getSession } from '#capabilities/access/contract.ts'
import { callQuietly } from '#platform/web/api/call.ts'
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
export const forgetCaseload = async (): Promise<void> =>
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
