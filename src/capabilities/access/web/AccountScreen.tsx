import { todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, Notice } from '#platform/web/ui/Waiting.tsx'
import { type Account, type Holding, sendPasswordLink } from '../contract/accounts.ts'
import { at } from './parts/addresses.ts'
import { NoMail } from './parts/NoMail.tsx'
import { OfAccount } from './parts/OfAccount.tsx'
import { Period } from './parts/Period.tsx'
import { momentOf, roleName, standingOf } from './parts/standing.ts'
import { SecondFactorOf } from './second-factor/SecondFactorRule.tsx'

/** One account: which roles, and how this person gets in. */
export const AccountScreen = ({ accountId }: { accountId: string }) => (
  <OfAccount accountId={accountId}>{(account) => <AccountPage account={account} />}</OfAccount>
)

function AccountPage({ account }: { account: Account }) {
  const today = todayInAmsterdam()
  const past = account.roles.filter((holding) => momentOf(holding, today) === 'past')
  const held = account.roles.filter((holding) => !past.includes(holding))
  return (
    <Page
      title={account.name}
      sentence={<bdi dir="ltr">{account.email}</bdi>}
      crumb={{ to: at.root, text: t('access.accounts') }}
      actions={
        <LinkButton icon="plus" to={at.newRole(account.id)}>
          {t('access.giveRole')}
        </LinkButton>
      }
    >
      <Section title={t('access.roles')} count={String(held.length)}>
        {held.length === 0 ? (
          <Empty title={t('access.noRoles')}>{t('access.noRolesHelp')}</Empty>
        ) : (
          <Holdings account={account} holdings={held} label={t('access.roles')} />
        )}
      </Section>
      <Door account={account} />
      <SecondFactorOf account={account} />
      {past.length > 0 && (
        <Section title={t('access.pastRoles')} count={String(past.length)}>
          <Holdings account={account} holdings={past} label={t('access.pastRoles')} />
        </Section>
      )}
    </Page>
  )
}

type HoldingsProps = { account: Account; holdings: readonly Holding[]; label: string }

function Holdings({ account, holdings, label }: HoldingsProps) {
  const today = todayInAmsterdam()
  return (
    <Rows label={label}>
      {holdings.map((holding) => (
        <Row
          key={holding.id}
          title={roleName(holding)}
          detail={
            <>
              {momentOf(holding, today) === 'later' && `${t('access.beginsLater')} · `}
              <Period of={holding} without={t('access.always')} />
              {holding.worker && ` · ${t('access.asWorker', { name: holding.worker.name })}`}
            </>
          }
          end={
            <LinkButton
              small
              to={at.role(account.id, holding.id)}
              name={t('access.changeNamed', { role: roleName(holding) })}
            >
              {t('access.change')}
            </LinkButton>
          }
        />
      ))}
    </Rows>
  )
}

/** How this person gets in, and the message that helps when it does not work. */
function Door({ account }: { account: Account }) {
  const send = useCommand(sendPasswordLink, {
    onDone: () => toast(t('access.linkSent', { name: account.name })),
  })
  const standing = standingOf(account, todayInAmsterdam())
  return (
    <Section title={t('access.door')}>
      <p>{t(`access.doorText.${standing}`)}</p>
      {standing !== 'ended' && (
        <>
          <NoMail />
          <Notice problem={send.problem} />
          <Button icon="mail" busy={send.busy} onClick={() => void send.run({ accountId: account.id })}>
            {t(account.active ? 'access.sendLink' : 'access.inviteAgain')}
          </Button>
        </>
      )}
    </Section>
  )
}
