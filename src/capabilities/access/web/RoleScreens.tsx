import { addDays, type PlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Empty } from '#platform/web/ui/Waiting.tsx'
import { type Account, changeRole, giveRole, type Holding } from '../contract/accounts.ts'
import { at } from './parts/addresses.ts'
import {
  HoldingFields,
  type HoldingForm,
  holdingLabels,
  openHolding,
  useHoldingWords,
  withLocation,
} from './parts/HoldingFields.tsx'
import { asRole, RoleField } from './parts/RoleField.tsx'
import { OfAccount } from './parts/OfAccount.tsx'

export const NewRoleScreen = ({ accountId }: { accountId: string }) => (
  <OfAccount accountId={accountId}>{(account) => <GiveRole account={account} />}</OfAccount>
)

type NewRoleForm = HoldingForm & { role: string | null }

function GiveRole({ account }: { account: Account }) {
  const show = useHoldingWords()
  const labels = { role: t('access.role'), ...holdingLabels() }
  const worker = account.roles.find((holding) => holding.worker !== null)?.worker ?? null
  return (
    <Page title={t('access.giveRole')} sentence={t('access.giveSentence')} crumb={crumbOf(account)}>
      <RecordForm<NewRoleForm, typeof giveRole>
        endpoint={giveRole}
        initial={{ role: null, ...openHolding, workerId: worker?.id ?? null }}
        version={null}
        beside={{ accountId: account.id }}
        complete={(values) => withLocation(values, asRole(values.role))}
        draft={`role-new-${account.id}`}
        labels={labels}
        action={t('access.giveRole')}
        saved={t('access.given')}
        backTo={at.account(account.id)}
        show={show}
      >
        {(form) => (
          <>
            <RoleField form={form} />
            <HoldingFields form={form} role={asRole(form.values.role)} />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

export const RoleScreen = ({ accountId, roleId }: { accountId: string; roleId: string }) => (
  <OfAccount accountId={accountId}>
    {(account) => {
      const held = account.roles.find(({ id }) => id === roleId)
      return held ? <ChangeRole account={account} held={held} /> : <Empty title={t('ui.notFoundTitle')} />
    }}
  </OfAccount>
)

function ChangeRole({ account, held }: { account: Account; held: Holding }) {
  const session = useSession()
  const show = useHoldingWords()
  return (
    <Page title={t(`shell.role.${held.role}`)} sentence={t(`access.sees.${held.role}`)} crumb={crumbOf(account)}>
      <div className="stack">
        {held.role === 'administrator' && session.accountId === account.id && (
          <p className="notice calm">{t('access.ownRole')}</p>
        )}
        <RecordForm<HoldingForm, typeof changeRole>
          endpoint={changeRole}
          initial={{
            workerId: held.worker?.id ?? null,
            locationId: held.location?.id ?? null,
            municipalityId: held.municipality?.id ?? null,
            fromOn: held.fromOn,
            untilOn: held.untilOn,
          }}
          version={held.version}
          beside={{ roleId: held.id }}
          complete={(values) => withLocation(values, held.role)}
          draft={`role-${held.id}`}
          labels={holdingLabels()}
          saved={t('access.roleSaved')}
          backTo={at.account(account.id)}
          show={show}
        >
          {(form) => (
            <>
              <HoldingFields form={form} role={held.role} />
              <Ending form={form} />
            </>
          )}
        </RecordForm>
      </div>
    </Page>
  )
}

/** The last day still counts, so who must be out now had a last day yesterday. */
function Ending({ form }: { form: Form<HoldingForm> }) {
  const today = todayInAmsterdam()
  function endOn(day: PlainDate) {
    const { fromOn } = form.values
    form.set('untilOn', day)
    // A role that was to begin later would end before its beginning.
    if (fromOn !== null && fromOn > day) form.set('fromOn', day)
  }
  return (
    <fieldset className="field">
      <legend>{t('access.ending')}</legend>
      <div className="hint">{t('access.endingHint')}</div>
      <div className="acts">
        <Button small onClick={() => endOn(today)}>
          {t('access.endsToday')}
        </Button>
        <Button small onClick={() => endOn(addDays(today, -1))}>
          {t('access.endsNow')}
        </Button>
      </div>
    </fieldset>
  )
}

const crumbOf = (account: Account) => ({ to: at.account(account.id), text: account.name })
