import type { ReactNode } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Account, listAccounts } from '../../contract/accounts.ts'
import { at } from './addresses.ts'

type Props = { accountId: string; children: (account: Account) => ReactNode }

/** What a screen shows of one account of the list; somebody who is not in it does not exist. */
export function OfAccount({ accountId, children }: Props) {
  const read = useRead(listAccounts, {})
  if (read.status !== 'ready') {
    return (
      <Page title={t('access.accounts')}>
        <Waiting on={read} />
      </Page>
    )
  }
  const account = read.value.accounts.find(({ id }) => id === accountId)
  return account ? children(account) : <Unknown />
}

const Unknown = () => (
  <Page title={t('access.unknownAccount')} sentence={t('access.unknownAccountHelp')}>
    <LinkButton to={at.root}>{t('access.toAccounts')}</LinkButton>
  </Page>
)
