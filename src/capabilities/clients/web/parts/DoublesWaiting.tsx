import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { countPossibleDoubles } from '../../contract/doubles.ts'

/** That people may have been registered twice, on the page where the day begins. Nothing when there is nobody. */
export function DoublesWaiting() {
  const read = useRead(countPossibleDoubles, {})
  if (read.status !== 'ready' || read.value.count === 0) return null
  return (
    <Section title={t('clients.doublesTitle')}>
      <p>
        {t('clients.doublesText', { count: read.value.count })} <Link to="/dubbelen">{t('clients.doublesLink')}</Link>
      </p>
    </Section>
  )
}
