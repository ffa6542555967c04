import { useState } from 'react'
import * as z from 'zod'
import { Gate } from '#capabilities/access/web/Gate.tsx'
import { type Session, sessionShape } from '#capabilities/access/contract.ts'
import { enter, hasEntrance } from '#platform/web/forms/entrance.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { PasswordField, TextField } from '#platform/web/ui/TextField.tsx'

const typed = z.object({ email: z.string().min(1, 'fault/required'), password: z.string().min(1, 'fault/required') })
type Refused = 'wrong' | 'too-old' | null

type WithoutLineProps = { onTryAgain: () => void; onEnter: (session: Session) => void }

/** The application was opened and the server does not answer. Who came in here before comes in, for what lies here. */
export function WithoutLine({ onTryAgain, onEnter }: WithoutLineProps) {
  const [openable] = useState(hasEntrance)
  return (
    <Gate title={t('withoutLine.title')}>
      <p>{t(openable ? 'withoutLine.text' : 'withoutLine.textClosed')}</p>
      <div>
        <Button onClick={onTryAgain}>{t('ui.tryAgain')}</Button>
      </div>
      {openable && <Password onEnter={onEnter} />}
    </Gate>
  )
}

function Password({ onEnter }: Pick<WithoutLineProps, 'onEnter'>) {
  const form = useForm({ schema: typed, initial: { email: '', password: '' } })
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>(null)
  async function submit() {
    if (busy || !form.check()) return
    setBusy(true)
    setRefused(null)
    const answer = await enter(form.values.email, form.values.password).catch(() => ({ is: 'wrong' }) as const)
    setBusy(false)
    if (answer.is !== 'in') {
      setRefused(answer.is)
      return
    }
    const session = sessionShape.safeParse({ ...(answer.session as object), draftKey: answer.draftKey })
    if (session.success) onEnter(session.data)
    else setRefused('too-old')
  }
  return (
    <>
      <FormFrame
        form={form}
        labels={{ email: t('access.email'), password: t('access.password') }}
        action={t('withoutLine.enter')}
        busy={busy}
        problem={null}
        onSubmit={() => void submit()}
      >
        <TextField label={t('access.email')} type="email" autoComplete="username" {...form.field('email')} />
        <PasswordField label={t('access.password')} autoComplete="current-password" {...form.field('password')} />
      </FormFrame>
      {refused && (
        <p className="notice" role="alert">
          {t(refused === 'wrong' ? 'withoutLine.wrong' : 'withoutLine.tooOld')}
        </p>
      )}
      <p className="foot sm dim">{t('withoutLine.safe')}</p>
    </>
  )
}
