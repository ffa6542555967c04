import { lazy, Suspense } from 'react'
import { call } from '#platform/web/api/call.ts'
import { dropAllDrafts } from '#platform/web/forms/drafts.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Entered, signOut, type Step } from '../../contract.ts'
import { enterCode } from '../../contract/second-factor.ts'
import { SignInForm } from '../SignInForm.tsx'
import { CodeForm } from './CodeForm.tsx'
import { PasskeyButton } from './PasskeyButton.tsx'

// Once in a lifetime: not in the first load.
const SetUp = lazy(async () => ({ default: (await import('./SetUp.tsx')).SetUp }))

type StepsProps = {
  /** Where one stands on the way in; null is the password. */
  step: Step
  setStep: (step: Step) => void
  email?: string
  onDone: () => void
}

/** Away from a step that one will not take now. */
async function leave() {
  await call(signOut, {}).catch(() => {})
  dropAllDrafts()
  location.assign('/')
}

/** Inside, or one step further. */
export const stepOrDone = (setStep: (step: Step) => void, onDone: () => void) => (answer: Entered) =>
  answer.session ? onDone() : setStep(answer.step)

/** Password, code, and the first time setting up what makes the codes. Also where an ended session is renewed. */
export function SignInSteps({ step, setStep, email, onDone }: StepsProps) {
  const entered = stepOrDone(setStep, onDone)
  if (step === 'set-up')
    return (
      <Suspense fallback={<Waiting on={{ status: 'waiting', problem: null }} />}>
        <p>{t('access.factor.needed')}</p>
        <SetUp onDone={onDone} />
        <div>
          <Button bare onClick={() => void leave()}>
            {t('shell.signOut')}
          </Button>
        </div>
      </Suspense>
    )
  if (step === 'code')
    return (
      <>
        <p>{t('access.step.text')}</p>
        <CodeForm
          first
          endpoint={enterCode}
          hint={t('access.step.codeHint')}
          action={t('access.step.action')}
          onDone={entered}
        />
        <p className="sm dim">{t('access.step.lost')}</p>
        <div>
          <Button bare onClick={() => setStep(null)}>
            {t('access.step.again')}
          </Button>
        </div>
      </>
    )
  return (
    <>
      <SignInForm {...(email ? { email } : {})} onEntered={entered} />
      <PasskeyButton onEntered={entered} />
    </>
  )
}

/** What the screen is about, as its title says. */
export const stepTitle = (step: Step): string =>
  t(step === 'code' ? 'access.step.title' : step === 'set-up' ? 'access.factor.title' : 'access.signIn')
