import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { NothingSaved } from '#platform/web/forms/FormFrame.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { useRead } from '#platform/web/api/use-read.ts'
import { ClientPicker } from '#capabilities/clients/web/parts/ClientPicker.tsx'
import { prepareContact } from '../contract.ts'
import { useLineLost } from './outbox/line.ts'
import { beginFromPack, ownCaseload } from './outbox/pack.ts'
import { RecordContact } from './RecordContact.tsx'

/** Who, about what, how long, save: from anywhere by the key `c`. On a client's file that client is chosen already. */
export function ContactDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title={t('contacts.newTitle')} onClose={onClose}>
      <Steps onClose={onClose} />
    </Dialog>
  )
}

function Steps({ onClose }: { onClose: () => void }) {
  const { pathname } = useAddress()
  const session = useSession()
  const [clientId, setClientId] = useState(() => /^\/clienten\/([0-9a-f-]{36})/.exec(pathname)?.[1] ?? null)
  const lost = useLineLost()
  const cache = useQueryClient()
  const { accountId, foundation, workerId, roles } = session
  const begin = (id: string) => beginFromPack(cache, id, { accountId, foundationId: foundation.id, workerId, roles })
  if (lost && clientId !== null) begin(clientId)
  if (clientId === null && lost) return <OwnCaseload onPick={setClientId} />
  if (clientId === null) {
    const guides = session.workerId !== null && session.roles.includes('guide')
    return (
      <div className="stack">
        {session.tryingOut && <NothingSaved />}
        <ClientPicker label={t('contacts.who')} onPick={(client) => setClientId(client.id)} mine={guides} />
      </div>
    )
  }
  return (
    <div className="stack">
      <Chosen clientId={clientId} onOther={() => setClientId(null)} />
      <RecordContact key={clientId} clientId={clientId} onDone={onClose} />
    </div>
  )
}

/** Without a connection: the few whose names lie on this device. */
function OwnCaseload({ onPick }: { onPick: (clientId: string) => void }) {
  const own = ownCaseload()
  return (
    <div className="stack">
      <p>{t(own.length === 0 ? 'contacts.outbox.noOwnClients' : 'contacts.outbox.ownClientsText')}</p>
      <ul className="rows" aria-label={t('contacts.outbox.ownClients')}>
        {own.map(({ id, name }) => (
          <li key={id}>
            <div>
              <button type="button" className="linky who" onClick={() => onPick(id)}>
                <bdi dir="auto">{name}</bdi>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Chosen({ clientId, onOther }: { clientId: string; onOther: () => void }) {
  const proposal = useRead(prepareContact, { clientId })
  return (
    <p className="circumstance">
      <span>
        {t('contacts.with')} <strong dir="auto">{proposal.status === 'ready' ? proposal.value.clientName : '…'}</strong>
      </span>
      <Button bare small onClick={onOther}>
        {t('contacts.otherClient')}
      </Button>
    </p>
  )
}
