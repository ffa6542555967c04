import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../i18n/t.ts'

/** One short task that has to be finished now. Takes the focus, keeps it and gives it back. */
export function Dialog({ open, title, onClose, children, wide = false }: { open: boolean; title: string; onClose: () => void; children: ReactNode; wide?: boolean }) {
  return (
    <Modal opened={open} onClose={onClose} title={title} size={wide ? 'xl' : 'lg'} closeButtonProps={{ 'aria-label': t('ui.close') }} transitionProps={{ duration: 0 }}>
      {children}
    </Modal>
  )
}
