import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { listUnassignedCases } from '../../contract/gaps.ts'

/** How many running dossiers have no adviser who is there. Nothing where there are none. */
export function UnassignedNotice() {
  const read = useRead(listUnassignedCases, {})
  if (read.status !== 'ready' || read.value.total === 0) return null
  return (
    <div className="notice calm">
      <p>
        {t('legalReminders.unassigned.notice', { count: read.value.total })}{' '}
        <Link to="/juridisch/zonder-begeleider">{t('legalReminders.unassigned.look')}</Link>
      </p>
    </div>
  )
}
