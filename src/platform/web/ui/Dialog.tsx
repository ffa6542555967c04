import { lazy, type ReactNode, Suspense } from 'react'

const load = async () => ({ default: (await import('./DialogWindow.tsx')).DialogWindow })
const DialogWindow = lazy(load)
/** Brings the window itself once the first screen stands, so that the first dialog opens at once. */
export const preloadDialog = (): void => void load().catch(() => {})

export type DialogProps = {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  wide?: boolean
  /** No bar with the title in sight; the content has its own way to close. */
  bare?: boolean
}

/** One short task that has to be finished now. Takes the focus, keeps it and gives it back; Esc closes. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  )
}
