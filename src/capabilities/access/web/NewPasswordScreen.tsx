import { useEffect, useState } from 'react'
import { useCommand } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { PasswordField } from '#platform/web/ui/TextField.tsx'
import { resetPassword } from '../contract.ts'
import { Gate } from './Gate.tsx'

const tokenOfAddress = () => new URLSearchParams(location.search).get('token') ?? ''

export function NewPasswordScreen() {
  const [token] = useState(tokenOfAddress)
  const [done, setDone] = useState(false)
  const form = useForm({
    schema: resetPassword.input,
    initial: { password: '' },
    complete: (values) => ({ ...values, token }),
  })
  const command = useCommand(resetPassword, { onDone: () => setDone(true) })
  const place = useFocusHere<HTMLDivElement>(command.problem)
  // The token opens an account: it should not stay in the address bar or the history.
  useEffect(() => history.replaceState(history.state, '', location.pathname), [])
  return (
    <Gate title={t('access.newPasswordTitle')}>
      {token === '' || command.problem?.code === 'access/link-expired' ? (
        <div className="stack" role="alert" ref={place} tabIndex={-1}>
          <p>{t('access.linkUseless')}</p>
          <LinkButton go to="/wachtwoord-vergeten">
            {t('access.linkAnew')}
          </LinkButton>
        </div>
      ) : done ? (
        <div className="stack" role="status">
          <p>{t('access.newPasswordDone')}</p>
          <LinkButton go to="/">
            {t('access.toSignIn')}
          </LinkButton>
        </div>
      ) : (
        <FormFrame
          form={form}
          labels={{ password: t('access.newPassword') }}
          action={t('access.newPasswordAction')}
          busy={command.busy}
          problem={command.problem}
          onSubmit={() => void (form.check() && command.run({ ...form.values, token }))}
        >
          <PasswordField
            label={t('access.newPassword')}
            hint={t('access.passwordHint')}
            autoComplete="new-password"
            {...form.field('password')}
          />
        </FormFrame>
      )}
    </Gate>
  )
}
