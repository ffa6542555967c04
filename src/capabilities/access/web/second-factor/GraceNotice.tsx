import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'

/** For who may go without a second factor for some days: until when, on every screen. */
export const GraceNotice = ({ lastDay }: { lastDay: string | null }) =>
  lastDay && (
    <p className="notice calm grace" role="note">
      <span>
        {t('access.factor.grace', { date: formatDate(lastDay) })}{' '}
        <Link to="/tweede-stap">{t('access.factor.graceAction')}</Link>
      </span>
    </p>
  )
