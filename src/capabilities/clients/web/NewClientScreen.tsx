import { t } from '#platform/web/i18n/t.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { registerClient } from '../contract.ts'
import './clients.css'
import { Intake } from './parts/Intake.tsx'

export const NewClientScreen = () => (
  <Page title={t('clients.new')} crumb={{ to: '/clienten', text: t('clients.title') }}>
    <Intake
      endpoint={registerClient}
      draft="client-new"
      backTo="/clienten"
      after={(client) => `/clienten/${client.id}`}
    />
  </Page>
)
