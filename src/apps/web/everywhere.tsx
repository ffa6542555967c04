import { lazy, Suspense } from 'react'
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

const Contact = lazy(async () => {
  const [{ ContactDialog }] = await Promise.all([
    import('#capabilities/contacts/web/ContactDialog.tsx'),
    bringTexts(loadLaterTexts),
  ])
  return { default: ContactDialog }
})

/** The ten-second contact, reachable from every screen; loaded when it is first asked for. */
export const ContactDialog = (props: { open: boolean; onClose: () => void }) =>
  props.open && (
    <Suspense fallback={null}>
      <Contact {...props} />
    </Suspense>
  )
