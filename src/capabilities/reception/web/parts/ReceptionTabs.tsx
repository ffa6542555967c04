import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Tabs } from '#platform/web/ui/Tabs.tsx'

/** Lists that belong together; each stands here for who may open it. */
export function ReceptionTabs({ here }: { here: 'locations' | 'corrections' | 'signals' }) {
  const { may, roles } = useSession()
  const legal = may.read.includes('basics') && may.read.includes('legal')
  const open = [
    { to: '/opvang', name: 'locations' },
    ...(legal ? [{ to: '/opvang/correcties', name: 'corrections' }] : []),
    ...(legal || roles.includes('coordinator') ? [{ to: '/opvang/signalen', name: 'signals' }] : []),
  ]
  if (open.length < 2) return null
  return (
    <Tabs
      label={t('reception.tabs.label')}
      tabs={open.map(({ to, name }) => ({ to, name: t(`reception.tabs.${name}`), here: name === here }))}
    />
  )
}
