import { startRegistration } from '@simplewebauthn/browser'
import { useState } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { TextField } from '#platform/web/ui/TextField.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from '../../contract/passkeys.ts'
import { getSecondFactor } from '../../contract/second-factor.ts'
import { CodeForm } from './CodeForm.tsx'
import { canUsePasskeys } from './PasskeyButton.tsx'

type Passkey = AnswerOf<typeof getSecondFactor>['passkeys'][number]
type Made = Awaited<ReturnType<typeof startRegistration>>
type Question = Parameters<typeof startRegistration>[0]['optionsJSON']

/** The passkeys of this person: which there are, another name, gone, and one more. */
export function Passkeys({ passkeys }: { passkeys: readonly Passkey[] }) {
  const [adding, setAdding] = useState(false)
  return (
    <Section title={t('access.passkey.title')}>
      <p>{t('access.passkey.text')}</p>
      {passkeys.length > 0 && (
        <Rows label={t('access.passkey.title')}>
          {passkeys.map((passkey) => (
            <One key={passkey.id} passkey={passkey} />
          ))}
        </Rows>
      )}
      {adding ? (
        <Adding onDone={() => setAdding(false)} />
      ) : canUsePasskeys() ? (
        <Button onClick={() => setAdding(true)}>{t('access.passkey.add')}</Button>
      ) : (
        <p className="dim">{t('access.passkey.cannot')}</p>
      )}
    </Section>
  )
}

/** A code first, then the device makes the key, then it gets a name. */
function Adding({ onDone }: { onDone: () => void }) {
  const [made, setMade] = useState<Made | null>(null)
  const [failed, setFailed] = useState(false)
  async function make({ options }: AnswerOf<typeof beginPasskey>) {
    setFailed(false)
    await startRegistration({ optionsJSON: options as unknown as Question }).then(setMade, () => setFailed(true))
  }
  if (made) return <Naming made={made} onDone={onDone} />
  return (
    <>
      {failed && (
        <p className="notice" role="alert">
          {t('access.passkey.failed')}
        </p>
      )}
      <CodeForm
        endpoint={beginPasskey}
        label={t('access.factor.presentCode')}
        hint={t('access.factor.presentHint')}
        action={t('access.passkey.make')}
        onDone={(question) => void make(question)}
      />
    </>
  )
}

function Naming({ made, onDone }: { made: Made; onDone: () => void }) {
  const form = useForm({
    schema: addPasskey.input,
    initial: { name: '' },
    complete: (values) => ({ ...values, response: made }),
  })
  const add = useCommand(addPasskey, {
    refreshes: [getSecondFactor],
    onDone: () => {
      toast(t('access.passkey.added'))
      onDone()
    },
  })
  async function save() {
    const wish = form.check()
    if (wish) await add.run(wish as Parameters<typeof add.run>[0])
  }
  return (
    <FormFrame
      form={form}
      labels={{ name: t('access.passkey.name') }}
      action={t('access.passkey.save')}
      busy={add.busy}
      problem={add.problem}
      onSubmit={() => void save()}
    >
      <TextField label={t('access.passkey.name')} hint={t('access.passkey.nameHint')} {...form.field('name')} />
    </FormFrame>
  )
}

function One({ passkey }: { passkey: Passkey }) {
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null)
  const remove = useCommand(removePasskey, {
    refreshes: [getSecondFactor],
    onDone: () => toast(t('access.passkey.removed')),
  })
  const { name } = passkey
  return (
    <Row
      title={name}
      detail={[
        t('access.passkey.since', { at: formatInstant(passkey.createdAt) }),
        passkey.lastUsedAt
          ? t('access.sessions.lastSeen', { at: formatInstant(passkey.lastUsedAt) })
          : t('access.passkey.unused'),
      ].join(' · ')}
      end={
        doing === 'rename' ? (
          <Renaming passkey={passkey} onDone={() => setDoing(null)} />
        ) : (
          <div className="acts">
            <Notice problem={remove.problem} />
            {doing === 'remove' ? (
              <Button small busy={remove.busy} onClick={() => void remove.run({ passkeyId: passkey.id })}>
                {t('access.passkey.removeSure')}
              </Button>
            ) : (
              <>
                <Button small name={t('access.passkey.renameNamed', { name })} onClick={() => setDoing('rename')}>
                  {t('access.passkey.rename')}
                </Button>
                <Button small name={t('access.passkey.removeNamed', { name })} onClick={() => setDoing('remove')}>
                  {t('access.passkey.remove')}
                </Button>
              </>
            )}
          </div>
        )
      }
    />
  )
}

function Renaming({ passkey, onDone }: { passkey: Passkey; onDone: () => void }) {
  const form = useForm({
    schema: renamePasskey.input,
    initial: { name: passkey.name },
    complete: (values) => ({ ...values, passkeyId: passkey.id }),
  })
  const rename = useCommand(renamePasskey, { refreshes: [getSecondFactor], onDone })
  return (
    <FormFrame
      form={form}
      labels={{ name: t('access.passkey.name') }}
      action={t('access.passkey.save')}
      busy={rename.busy}
      problem={rename.problem}
      onSubmit={() => void (form.check() && rename.run({ passkeyId: passkey.id, ...form.values }))}
    >
      <TextField label={t('access.passkey.name')} {...form.field('name')} />
    </FormFrame>
  )
}
