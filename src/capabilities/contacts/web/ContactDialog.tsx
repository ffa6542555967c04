import { useEffect, useState } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { ClientPicker, type PickedClient } from '#capabilities/clients/web/parts/ClientPicker.tsx'
import { RecordContact } from './RecordContact.tsx'

/** Who, about what, how long, save: from anywhere by the key `c`. On a client's file that client is chosen already. */
export function ContactDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { pathname } = useAddress()
  const session = useSession()
  const here = /^\/clienten\/([0-9a-f-]{36})/.exec(pathname)?.[1] ?? null
  const [picked, setPicked] = useState<PickedClient | null>(null)
  useEffect(() => {
    if (open) setPicked(here ? { id: here, name: '' } : null)
  }, [open, here])
  // Saving goes back to the page one was on; the dialog closes with it.
  return (
    <Dialog open={open} title={t('contacts.newTitle')} onClose={onClose}>
      {picked ? (
        <div className="stack">
          <p>
            {picked.name && <strong>{picked.name} </strong>}
            <Button bare small onClick={() => setPicked(null)}>
              {t('contacts.otherClient')}
            </Button>
          </p>
          <RecordContact key={picked.id} clientId={picked.id} backTo={`/clienten/${picked.id}`} />
        </div>
      ) : (
        <ClientPicker
          label={t('contacts.who')}
          onPick={setPicked}
          mine={session.workerId !== null && session.roles.includes('guide')}
        />
      )}
    </Dialog>
  )
}
