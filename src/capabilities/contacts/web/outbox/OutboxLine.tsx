import './outbox.css'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { lineBack, useLineLost } from './line.ts'
import { deliver, onUnsent, openOutbox, type Sender, unsent } from './outbox.ts'
import { packOwnCaseload } from './pack.ts'

const listen = (listener: () => void) => onUnsent(listener)
export const useUnsent = () => useSyncExternalStore(listen, unsent)

type LineProps = {
  draftKey: Promise<CryptoKey | null>
  asServerSays: Sender['asServerSays']
  /** Fetches what a form of a contact is made of, while there is a connection to fetch it by. */
  preload: () => void
}

/** Above every screen: that there is no connection, and what waits to be sent. Nothing when all is well. */
export function OutboxLine({ draftKey, asServerSays, preload }: LineProps) {
  const session = useSession()
  const lost = useLineLost()
  const waiting = useUnsent().filter(({ foundationId }) => foundationId === session.foundation.id)
  useEffect(() => {
    const { accountId, foundation, workerId, roles } = session
    const foundationId = foundation.id
    preload()
    void openOutbox({ accountId, foundationId, asServerSays }, draftKey).then(deliver)
    const guides = workerId !== null && roles.includes('guide') && session.tryingOut === null
    void packOwnCaseload({ accountId, foundationId, workerId, roles }, draftKey, guides).catch(() => {})
    // Once for who is signed in; the rest of the session does not change it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [session.accountId, session.foundation.id, draftKey])
  useDelivery(waiting.length, lost, asServerSays)
  const refused = waiting.filter(({ parcel }) => parcel.state === 'refused').length
  const queued = waiting.length - refused
  return (
    <div role="status" className="outbox-line">
      {(lost || waiting.length > 0) && (
        <p className="notice calm">
          <span>
            {lost && `${t(session.may.recordContact ? 'contacts.outbox.noLine' : 'contacts.outbox.noLineBare')} `}
            {queued > 0 && `${t('contacts.outbox.waiting', { count: queued })} `}
            {refused > 0 && `${t('contacts.outbox.someRefused', { count: refused })} `}
            {waiting.length > 0 && <Link to="/niet-verstuurd">{t('contacts.outbox.look')}</Link>}
          </span>
        </p>
      )}
    </div>
  )
}

const lookEvery = 5_000

/** Tries when there is something to send, and looks for the line as long as it is lost. */
function useDelivery(count: number, lost: boolean, asServerSays: Sender['asServerSays']): void {
  const client = useQueryClient()
  const before = useRef(count)
  useEffect(() => {
    if (count < before.current) void client.invalidateQueries()
    before.current = count
  }, [count, client])
  useEffect(() => {
    if (count === 0 && !lost) return
    const look = async () => {
      // The answer may be that nobody is signed in; that there is one is what counts.
      if (lost) await asServerSays().then(lineBack, () => {})
      if (count > 0) await deliver()
    }
    const timer = setInterval(() => void look(), lookEvery)
    const now = () => void look()
    addEventListener('online', now)
    addEventListener('focus', now)
    return () => {
      clearInterval(timer)
      removeEventListener('online', now)
      removeEventListener('focus', now)
    }
  }, [count, lost, asServerSays])
  useEffect(() => {
    // The line is back: what failed meanwhile is read again.
    if (!lost) return
    return () => void client.invalidateQueries()
  }, [lost, client])
}

/** Said after a contact went to the outbox. */
export const saidLater = (name: string): void => toast(t('contacts.outbox.later', { name }))
