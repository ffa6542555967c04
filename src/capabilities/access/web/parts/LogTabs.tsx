import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Tabs } from '#platform/web/ui/Tabs.tsx'

/** Where the parts of the log stand. */
export const logAt = {
  log: '/logboek',
  counts: '/logboek/overzicht',
  signals: '/logboek/opvallend',
  signal: (id: string) => `/logboek/opvallend/${id}`,
  thresholds: '/logboek/grenzen',
  samples: '/logboek/steekproeven',
  newSample: '/logboek/steekproeven/nieuw',
  sample: (id: string) => `/logboek/steekproeven/${id}`,
}

const parts = ['log', 'counts', 'signals', 'samples'] as const

export function LogTabs() {
  const { pathname } = useAddress()
  const tabs = parts.map((part) => ({ name: t(`watch.tabs.${part}`), to: logAt[part], here: pathname === logAt[part] }))
  return <Tabs label={t('watch.tabs.label')} tabs={tabs} />
}
