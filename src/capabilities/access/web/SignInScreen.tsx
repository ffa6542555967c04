import { useState } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { keepsDrafts } from '#platform/web/forms/drafts.ts'
import { t } from '#platform/web/i18n/t.ts'
import { initialsOf } from '#platform/web/shell/initials.ts'
import { Icon } from '#platform/web/ui/Icon.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { getSignInHints, signIn, type Step } from '../contract.ts'
import { Gate } from './Gate.tsx'
import { passwordTaken } from './SignInForm.tsx'
import { SingleSignOn } from './second-factor/SingleSignOn.tsx'
import { SignInSteps, stepOrDone, stepTitle } from './second-factor/SignInSteps.tsx'

type Hint = AnswerOf<typeof getSignInHints>['accounts'][number]

/** `start`: where a reload of the page goes on. */
export function SignInScreen({ start, onDone }: { start: Step; onDone: () => void }) {
  const [step, setStep] = useState(start)
  const hints = useRead(getSignInHints, {})
  const command = useCommand(signIn, {
    onDone: (answer, { email, password }) => {
      passwordTaken(email, password)
      stepOrDone(setStep, onDone)(answer)
    },
  })
  const accounts = hints.status === 'ready' ? hints.value.accounts.filter((account) => account.password !== null) : []
  return (
    <Gate
      title={stepTitle(step)}
      beside={
        step === null &&
        accounts.length > 0 && (
          <section className="try" aria-labelledby="try">
            <h2 id="try">{t('access.tryTitle')}</h2>
            <p className="dim">{t('access.tryText')}</p>
            <Notice problem={command.problem} />
            <PracticeAccounts
              accounts={accounts}
              onChoose={({ email, password }) => void command.run({ email, password: password ?? '' })}
            />
          </section>
        )
      }
    >
      {step === null && <SingleSignOn offered={hints.status === 'ready' && hints.value.singleSignOn} />}
      <SignInSteps step={step} setStep={setStep} onDone={onDone} />
      {step !== 'set-up' && keepsDrafts() && (
        <p className="foot sm dim">
          <Icon name="note" />
          <span>{t('access.keptText')}</span>
        </p>
      )}
    </Gate>
  )
}

function PracticeAccounts({ accounts, onChoose }: { accounts: readonly Hint[]; onChoose: (account: Hint) => void }) {
  const passwords = new Set(accounts.map((account) => account.password))
  return (
    <>
      <ul className="rows">
        {accounts.map((account) => (
          <li key={account.email} className="lead">
            <span className="ava plain" aria-hidden="true">
              {initialsOf(account.name)}
            </span>
            <div>
              <button type="button" className="who cover" onClick={() => onChoose(account)}>
                {account.name}
              </button>{' '}
              <span className="dim">· {t(`shell.role.${account.role}`)}</span>
              <p>{t(`access.practice.${account.role}`)}</p>
            </div>
            <Icon name="next" flip />
          </li>
        ))}
      </ul>
      {passwords.size === 1 && (
        <p className="sm dim">{t('access.practicePassword', { password: [...passwords][0] })}</p>
      )}
    </>
  )
}
