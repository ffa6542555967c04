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
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from '../../contract/passkeys.ts'
import { getSecondFactor } from '../../contract/second-factor.ts'
import { CodeForm } from './CodeForm.tsx'
import { canUsePasskeys } from './PasskeyButton.tsx'

type Passkey = AnswerOf<typeof getSecondFactor>['passkeys'][number]
type Question = Parameters<typeof startRegistration>[0]['optionsJSON']
type Made = Parameters<ReturnType<typeof useCommand<typeof addPasskey>>['run']>[0]['response']

/** The passkeys of this person: which there are, another name, gone, and one more. */
export function Passkeys({ passkeys }: { passkeys: readonly Passkey[] }) {
  const section = useFocusHere<HTMLElement>(passkeys.length)
  return (
    <Section ref={section} title={t('access.passkey.title')}>
      <p>{t('access.passkey.text')}</p>
      {passkeys.length > 0 && (
        <Rows label={t('access.passkey.title')}>
          {passkeys.map((passkey) => (
            <One key={passkey.id} passkey={passkey} />
          ))}
        </Rows>
      )}
      <OneMore />
    </Section>
  )
}

type Added = AnswerOf<typeof addPasskey>

/** A code first, then the device makes the key, which counts at once; the last step is a name that tells more. */
function OneMore() {
  const [adding, setAdding] = useState(false)
  const [added, setAdded] = useState<Added | null>(null)
  const place = useFocusHere<HTMLDivElement>(added?.id ?? adding)
  function done() {
    setAdding(false)
    setAdded(null)
  }
  if (!canUsePasskeys()) return <p className="dim">{t('access.passkey.cannot')}</p>
  return (
    <div ref={place}>
      {added ? (
        <Renaming passkey={added} onCancel={done} onDone={done} hint={t('access.passkey.nameHint')} />
      ) : adding ? (
        <Adding onCancel={done} onDone={setAdded} />
      ) : (
        <Button onClick={() => setAdding(true)}>{t('access.passkey.add')}</Button>
      )}
    </div>
  )
}

function Adding({ onCancel, onDone }: { onCancel: () => void; onDone: (added: Added) => void }) {
  const [failed, setFailed] = useState(false)
  const add = useCommand(addPasskey, {
    refreshes: [getSecondFactor],
    onDone: (added) => {
      toast(t('access.passkey.added'))
      onDone(added)
    },
  })
  async function make({ options }: AnswerOf<typeof beginPasskey>) {
    setFailed(false)
    const made = await startRegistration({ optionsJSON: options as unknown as Question }).catch(() => null)
    if (made) await add.run({ response: made as Made })
    else setFailed(true)
  }
  return (
    <>
      {failed && (
        <p className="notice" role="alert">
          {t('access.passkey.failed')}
        </p>
      )}
      <Notice problem={add.problem} />
      <CodeForm
        endpoint={beginPasskey}
        label={t('access.factor.presentCode')}
        hint={t('access.factor.presentHint')}
        action={t('access.passkey.make')}
        onCancel={onCancel}
        onDone={(question) => void make(question)}
      />
    </>
  )
}

function One({ passkey }: { passkey: Passkey }) {
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null)
  const remove = useCommand(removePasskey, {
    refreshes: [getSecondFactor],
    onDone: () => toast(t('access.passkey.removed')),
  })
  const place = useFocusHere<HTMLDivElement>(doing)
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
        <div ref={place}>
          {doing === 'rename' ? (
            <Renaming passkey={passkey} onCancel={() => setDoing(null)} onDone={() => setDoing(null)} />
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
          )}
        </div>
      }
    />
  )
}

type RenamingProps = {
  passkey: Pick<Passkey, 'id' | 'name'>
  hint?: string
  onCancel: () => void
  onDone: () => void
}

function Renaming({ passkey, hint, onCancel, onDone }: RenamingProps) {
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
      onCancel={onCancel}
      onSubmit={() => void (form.check() && rename.run({ passkeyId: passkey.id, ...form.values }))}
    >
      <TextField label={t('access.passkey.name')} {...(hint ? { hint } : {})} {...form.field('name')} />
    </FormFrame>
  )
}
