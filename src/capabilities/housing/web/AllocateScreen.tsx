import { ClientPicker } from '#capabilities/clients/web/parts/ClientPicker.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'

/** An allocation begins with the person: found, or registered first. */
export function AllocateScreen() {
  const { search, go } = useAddress()
  const { may } = useSession()
  const town = search['gemeente']
  const of = town ? `?gemeente=${town}` : ''
  return (
    <Page
      title={t('housing.allocate')}
      sentence={t('housing.allocateSentence')}
      crumb={{ to: `/huisvesting${of}`, text: t('housing.title') }}
      actions={
        may.createClient && (
          <LinkButton icon="plus" to="/clienten/nieuw">
            {t('housing.newClient')}
          </LinkButton>
        )
      }
    >
      <ClientPicker
        label={t('housing.findClient')}
        onPick={({ id }) => go(`/clienten/${id}/huisvesting${of}${of ? '&' : '?'}terug=huisvesting`)}
      />
    </Page>
  )
}
