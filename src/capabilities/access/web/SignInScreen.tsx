import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { getSignInHints, signIn } from '../contract.ts'
import { Gate } from './Gate.tsx'
import { SignInForm } from './SignInForm.tsx'

export function SignInScreen({ onDone }: { onDone: () => void }) {
  const hints = useRead(getSignInHints, {})
  const command = useCommand(signIn, { refreshes: 'all', onDone })
  const accounts = hints.status === 'ready' ? hints.value.accounts.filter((account) => account.password !== null) : []
  return (
    <Gate title={t('access.signIn')} beside={accounts.length > 0 && <PracticeAccounts />}>
      <SignInForm onDone={onDone} />
      <p>
        <Link to="/wachtwoord-vergeten">{t('access.forgotten')}</Link>
      </p>
      <p className="sm dim">{t('access.keptText')}</p>
    </Gate>
  )

  function PracticeAccounts() {
    return (
      <section className="try" aria-labelledby="try">
        <h2 id="try">{t('access.tryTitle')}</h2>
        <p className="dim">{t('access.tryText')}</p>
        <Notice problem={command.problem} />
        <ul className="rows">
          {accounts.map((account) => (
            <li key={account.email}>
              <div>
                <button
                  type="button"
                  className="linky who"
                  onClick={() => void command.run({ email: account.email, password: account.password ?? '' })}
                >
                  {account.name}
                </button>{' '}
                <span className="dim">· {t(`shell.role.${account.role}`)}</span>
                <p>{t(`access.practice.${account.role}`)}</p>
              </div>
              <span className="sm dim end">{account.email}</span>
            </li>
          ))}
        </ul>
        <p className="sm dim">{t('access.practicePassword', { password: accounts[0]?.password })}</p>
      </section>
    )
  }
}
