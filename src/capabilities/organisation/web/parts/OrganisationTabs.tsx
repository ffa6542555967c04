import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Tabs } from '#platform/web/ui/Tabs.tsx'
import { at } from './addresses.ts'

export function OrganisationTabs() {
  const { pathname } = useAddress()
  const tab = (name: string, to: string) => ({ name: t(`organisation.tab.${name}`), to, here: pathname === to })
  return (
    <Tabs
      label={t('organisation.tabs')}
      tabs={[tab('places', at.root), tab('municipalities', at.municipalities), tab('lists', at.lists)]}
    />
  )
}
