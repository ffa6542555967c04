import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { useFocusReturn } from './focus-return.ts'

export type DialogProps = {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  wide?: boolean
  /** No bar with the title in sight; the content has its own way to close. */
  bare?: boolean
  /** Closed by its button alone: not by Esc, nor by a press beside it. */
  stays?: boolean
}

let loaded: ComponentType<DialogProps> | null = null
async function load(): Promise<ComponentType<DialogProps>> {
  loaded ??= (await import('./DialogWindow.tsx')).DialogWindow
  return loaded
}
/** Brings the window itself once the first screen stands, so that a dialog opens at the press of a key. */
export const preloadDialog = (): void => void load().catch(() => {})

/** One short task that has to be finished now. Takes the focus, keeps it and gives it back; Esc closes the one on top. */
export function Dialog(props: DialogProps) {
  const [arrived, setArrived] = useState(() => loaded)
  const missing = props.open && arrived === null && loaded === null
  useEffect(() => {
    if (missing) void load().then((one) => setArrived(() => one))
  }, [missing])
  const Window = arrived ?? loaded
  return props.open && Window ? (
    <>
      <FocusReturn />
      <Window {...props} />
    </>
  ) : null
}

/** A part of its own, as the window is gone as soon as it is closed: too soon to give the focus back itself. */
function FocusReturn() {
  useFocusReturn()
  return null
}
