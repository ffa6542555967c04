import { Modal } from '@mantine/core'
import '@mantine/core/styles/Modal.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import { useEffect, useRef, useState } from 'react'
import { t } from '../i18n/t.ts'
import type { DialogProps } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import { OverlayPlace } from './overlay-place.ts'

/** The windows that are open, the one on top last; and the presses of Esc that one of them has answered. */
const open: object[] = []
const answered = new WeakSet<KeyboardEvent>()

/** Esc is for the window on top alone. `null`: it does not listen, and keeps the press from the ones under it. */
function useEscape(onClose: (() => void) | null) {
  const latest = useRef(onClose)
  useEffect(() => {
    latest.current = onClose
  })
  useEffect(() => {
    const self = {}
    open.push(self)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || open.at(-1) !== self || answered.has(event)) return
      // A list that is open under a field takes it first.
      if (event.target instanceof Element && event.target.getAttribute('data-mantine-stop-propagation') === 'true')
        return
      answered.add(event)
      latest.current?.()
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => {
      removeEventListener('keydown', onKey, { capture: true })
      open.splice(open.indexOf(self), 1)
    }
  }, [])
}

/** The window of a dialog, which is loaded after the first screen. */
export function DialogWindow(props: DialogProps) {
  const { title, onClose, children, wide = false, bare = false, stays = false } = props
  useEscape(stays ? null : onClose)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <Modal.Root
      opened={props.open}
      onClose={onClose}
      closeOnEscape={false}
      closeOnClickOutside={!stays}
      size={wide ? '56rem' : '43rem'}
      transitionProps={{ duration: 0 }}
    >
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
