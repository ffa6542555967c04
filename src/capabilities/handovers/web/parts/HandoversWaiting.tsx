import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { countHandovers } from '../../contract.ts'

/** That another location offers files, on the page where the day begins. Nothing when none waits. */
export function HandoversWaiting() {
  const read = useRead(countHandovers, {})
  if (read.status !== 'ready' || read.value.count === 0) return null
  return (
    <Section title={t('clients.handoversTitle')}>
      <p>
        {t('clients.handoversText', { count: read.value.count })}{' '}
        <Link to="/overdrachten">{t('clients.doublesLink')}</Link>
      </p>
    </Section>
  )
}
