import type { PaletteSource } from '#platform/web/ui/CommandPalette.tsx'
import type { ShellSession } from '#platform/web/shell/session.ts'

/** What the palette searches beside the screens themselves. */
export const paletteSources = (_session: ShellSession): PaletteSource[] => []

/** The ten-second contact, reachable from every screen. */
export const ContactDialog = (_props: { open: boolean; onClose: () => void }) => null
