import { useCommand } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { PasswordField, TextField } from '#platform/web/ui/TextField.tsx'
import { type Entered, signIn } from '../contract.ts'

/** Opens this device without a line later on; not in the first load. */
export const passwordTaken = (email: string, password: string): void =>
  void import('#platform/web/forms/entrance.ts').then((entrance) => entrance.passwordTaken(email, password))

/** E-mail address and password: the first step. */
export function SignInForm({ email = '', onEntered }: { email?: string; onEntered: (answer: Entered) => void }) {
  const form = useForm({ schema: signIn.input, initial: { email, password: '' } })
  const command = useCommand(signIn, {
    onDone: (answer, { email: of, password }) => {
      passwordTaken(of, password)
      onEntered(answer)
    },
  })
  async function submit() {
    if (form.check()) await command.run(form.values)
  }
  return (
    <FormFrame
      form={form}
      labels={{ email: t('access.email'), password: t('access.password') }}
      action={t('access.signIn')}
      busy={command.busy}
      problem={command.problem}
      onSubmit={() => void submit()}
    >
      <TextField label={t('access.email')} type="email" autoComplete="username" {...form.field('email')} />
      <PasswordField
        label={t('access.password')}
        autoComplete="current-password"
        first={email !== ''}
        {...form.field('password')}
      />
      <p className="sm">
        <Link to="/wachtwoord-vergeten">{t('access.forgotten')}</Link>
      </p>
    </FormFrame>
  )
}
