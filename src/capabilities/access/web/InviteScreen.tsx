import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { inviteAccount } from '../contract/accounts.ts'
import { at } from './parts/addresses.ts'
import {
  HoldingFields,
  type HoldingForm,
  holdingLabels,
  openHolding,
  useHoldingWords,
  withLocation,
} from './parts/HoldingFields.tsx'
import { NoMail } from './parts/NoMail.tsx'
import { asRole, RoleField } from './parts/RoleField.tsx'

type InviteForm = HoldingForm & { name: string; email: string; role: string | null }

/** An account with its first role; the person chooses a password by the message that follows. */
export function InviteScreen() {
  const show = useHoldingWords()
  const labels = {
    name: t('access.name'),
    email: t('access.email'),
    role: t('access.role'),
    ...holdingLabels(),
  }
  return (
    <Page
      title={t('access.inviteTitle')}
      sentence={t('access.inviteSentence')}
      crumb={{ to: at.root, text: t('access.accounts') }}
    >
      <div className="stack">
        <NoMail />
        <RecordForm<InviteForm, typeof inviteAccount>
          endpoint={inviteAccount}
          initial={{ name: '', email: '', role: null, ...openHolding }}
          version={null}
          beside={{}}
          complete={(values) => withLocation(values, asRole(values.role))}
          draft="account-new"
          labels={labels}
          action={t('access.inviteAction')}
          saved={t('access.invited')}
          backTo={at.root}
          after={({ id }) => at.account(id)}
          show={show}
        >
          {(form) => (
            <>
              <div className="two">
                <TextField label={labels.name} {...form.field('name')} />
                <TextField label={labels.email} type="email" {...form.field('email')} />
              </div>
              <RoleField form={form} />
              <HoldingFields form={form} role={asRole(form.values.role)} />
            </>
          )}
        </RecordForm>
      </div>
    </Page>
  )
}
