import { t } from '#platform/web/i18n/t.ts'
import { Tabs } from '#platform/web/ui/Tabs.tsx'

const rooms = [
  { to: '/juridisch', name: 'cases' },
  { to: '/juridisch/verblijfsvergunningen', name: 'permits' },
  { to: '/juridisch/vragen', name: 'questions' },
] as const

/** What a legal adviser looks through besides the terms; all three are for who reads the legal compartment. */
export const LegalTabs = ({ here }: { here: (typeof rooms)[number]['name'] }) => (
  <Tabs
    label={t('legalTabs.label')}
    tabs={rooms.map(({ to, name }) => ({ to, name: t(`legalTabs.${name}`), here: name === here }))}
  />
)
