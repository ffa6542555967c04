import { useEffect } from 'react'
import { useCommand } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PasswordField } from '#platform/web/ui/TextField.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { changePassword } from '../contract.ts'

export function ChangePasswordScreen() {
  const form = useForm({ schema: changePassword.input, initial: { current: '', password: '' } })
  const command = useCommand(changePassword, {
    onDone: () => {
      form.replace({ current: '', password: '' })
      toast(t('access.changedToast'))
    },
  })
  const { place } = form
  useEffect(() => {
    if (command.problem) place(command.problem)
    // What the server found is placed once, when it comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [command.problem])
  return (
    <Page title={t('access.changeTitle')} sentence={t('access.changeText')}>
      <FormFrame
        form={form}
        labels={{ current: t('access.currentPassword'), password: t('access.newPassword') }}
        action={t('access.changeAction')}
        busy={command.busy}
        problem={command.problem}
        cancelTo="/"
        onSubmit={() => void (form.check() && command.run(form.values))}
      >
        <PasswordField label={t('access.currentPassword')} autoComplete="current-password" {...form.field('current')} />
        <PasswordField
          label={t('access.newPassword')}
          hint={t('access.passwordHint')}
          autoComplete="new-password"
          {...form.field('password')}
        />
      </FormFrame>
    </Page>
  )
}
