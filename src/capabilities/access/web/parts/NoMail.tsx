import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { getSignInHints } from '../../contract.ts'

/** Where the server sends no mail, whoever waits for a message has to know where it went. */
export function NoMail() {
  const read = useRead(getSignInHints, {})
  if (read.status !== 'ready' || read.value.mail !== 'console') return null
  return <p className="notice calm">{t('access.noMail')}</p>
}
