import { useState } from 'react'
import { useCommand } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { TextField } from '#platform/web/ui/TextField.tsx'
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { forgottenPassword } from '../contract.ts'
import { Gate } from './Gate.tsx'

export function ForgottenPasswordScreen() {
  const [sent, setSent] = useState(false)
  const place = useFocusHere<HTMLDivElement>(sent)
  const form = useForm({ schema: forgottenPassword.input, initial: { email: '' } })
  const command = useCommand(forgottenPassword, { onDone: () => setSent(true) })
  return (
    <Gate title={t('access.forgottenTitle')}>
      {sent ? (
        <div className="stack" role="status" ref={place} tabIndex={-1}>
          <p>{t('access.forgottenSent')}</p>
          <LinkButton to="/">{t('access.toSignIn')}</LinkButton>
        </div>
      ) : (
        <>
          <p>{t('access.forgottenText')}</p>
          <FormFrame
            form={form}
            labels={{ email: t('access.email') }}
            action={t('access.forgottenAction')}
            busy={command.busy}
            problem={command.problem}
            cancelTo="/"
            onSubmit={() => void (form.check() && command.run(form.values))}
          >
            <TextField label={t('access.email')} type="email" autoComplete="username" {...form.field('email')} />
          </FormFrame>
        </>
      )}
    </Gate>
  )
}
