import { lazy, Suspense } from 'react'
import { clientPalette, newClientPalette } from '#capabilities/clients/web/palette.ts'
import type { ShellSession } from '#platform/web/shell/session.ts'
import type { PaletteSource } from '#platform/web/ui/CommandPalette.tsx'

/** What the palette searches beside the screens themselves. */
export const paletteSources = (session: ShellSession): PaletteSource[] => [
  ...(session.may.enter['clients'] ? [clientPalette] : []),
  ...(session.may.createClient ? [newClientPalette] : []),
]

const Contact = lazy(async () => ({ default: (await import('#capabilities/contacts/web/ContactDialog.tsx')).ContactDialog }))

/** The ten-second contact, reachable from every screen; loaded when it is first asked for. */
export const ContactDialog = (props: { open: boolean; onClose: () => void }) =>
  props.open && (
    <Suspense fallback={null}>
      <Contact {...props} />
    </Suspense>
  )
