import { Modal } from '@mantine/core'
import '@mantine/core/styles/Modal.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import { useState } from 'react'
import { t } from '../i18n/t.ts'
import type { DialogProps } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import { OverlayPlace } from './overlay-place.ts'

/** The window of a dialog, which is loaded after the first screen. */
export function DialogWindow({ open, title, onClose, children, wide = false, bare = false }: DialogProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <Modal.Root opened={open} onClose={onClose} size={wide ? '56rem' : '43rem'} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={bare ? 'vh' : 'dialog-h'}>
          <Modal.Title>{title}</Modal.Title>
        </div>
        <OverlayPlace value={place}>
          {bare ? children : <Modal.Body className="dialog-body">{children}</Modal.Body>}
        </OverlayPlace>
        {!bare && (
          // Last in the order of the keyboard, so that a dialog begins at its task and not at its way out.
          <button type="button" className="close dialog-x" aria-label={t('ui.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
        <div ref={setPlace} />
      </Modal.Content>
    </Modal.Root>
  )
}
