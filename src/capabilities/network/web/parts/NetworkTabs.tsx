import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Tabs } from '#platform/web/ui/Tabs.tsx'

const rooms = [
  { to: '/sociale-kaart', name: 'directory', of: null },
  { to: '/verwijzingen', name: 'referrals', of: 'guidance' },
  { to: '/signalen', name: 'concerns', of: 'basics' },
] as const

/** Three lists that belong together; each stands here for who may open it. */
export function NetworkTabs({ here }: { here: (typeof rooms)[number]['name'] }) {
  const { may } = useSession()
  const open = rooms.filter(({ of }) => of === null || (may.read.includes('basics') && may.read.includes(of)))
  if (open.length < 2) return null
  return (
    <Tabs
      label={t('network.tabs.label')}
      tabs={open.map(({ to, name }) => ({ to, name: t(`network.tabs.${name}`), here: name === here }))}
    />
  )
}
