import { useState } from 'react'
import type { AnswerOf, Endpoint } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { getSession } from '../../contract.ts'
import { getSecondFactor, removeSecondFactor, renewBackupCodes } from '../../contract/second-factor.ts'
import { BackupCodes } from './BackupCodes.tsx'
import { CodeForm, type CodeFormProps } from './CodeForm.tsx'
import { Passkeys } from './Passkeys.tsx'
import { SetUp } from './SetUp.tsx'

type Factor = AnswerOf<typeof getSecondFactor>
type Doing = 'set-up' | 'codes' | 'remove'

/** One's own second factor: how it stands, another phone, new codes on paper. */
export function SecondFactorScreen() {
  const read = useRead(getSecondFactor, {})
  const [doing, setDoing] = useState<Doing | null>(null)
  // Turned off, its own part is gone.
  const place = useFocusHere<HTMLDivElement>(read.status === 'ready' && read.value.may.remove)
  function done() {
    setDoing(null)
    read.reload()
  }
  return (
    <Page ref={place} title={t('access.factor.title')} sentence={t('access.factor.sentence')}>
      {read.status === 'ready' ? (
        <>
          <App factor={read.value} doing={doing} setDoing={setDoing} onDone={done} />
          {read.value.setUpAt && <Codes factor={read.value} doing={doing} setDoing={setDoing} onDone={done} />}
          {read.value.setUpAt && <Passkeys passkeys={read.value.passkeys} />}
          {read.value.may.remove && <Off doing={doing} setDoing={setDoing} onDone={done} />}
        </>
      ) : (
        <Waiting on={read} />
      )}
    </Page>
  )
}

const PresentCode = <E extends Endpoint>(props: CodeFormProps<E>) => (
  <CodeForm label={t('access.factor.presentCode')} hint={t('access.factor.presentHint')} {...props} />
)

type PartProps = { doing: Doing | null; setDoing: (doing: Doing | null) => void; onDone: () => void }

function App({ factor, doing, setDoing, onDone }: PartProps & { factor: Factor }) {
  const isSetUp = factor.setUpAt !== null
  const settingUp = doing === 'set-up' || !isSetUp
  const place = useFocusHere<HTMLDivElement>(settingUp)
  return (
    <Section title={t('access.factor.state')}>
      {factor.setUpAt && <p>{t('access.factor.on', { at: formatInstant(factor.setUpAt) })}</p>}
      <div ref={place}>
        {settingUp ? (
          <SetUp renew={isSetUp} refreshes={[getSession]} onCancel={() => setDoing(null)} onDone={onDone} />
        ) : (
          <Button onClick={() => setDoing('set-up')}>{t('access.factor.beginAgain')}</Button>
        )}
      </div>
    </Section>
  )
}

function Codes({ factor, doing, setDoing, onDone }: PartProps & { factor: Factor }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const asking = doing === 'codes'
  const place = useFocusHere<HTMLDivElement>(asking || codes !== null)
  function kept() {
    setCodes(null)
    onDone()
  }
  return (
    <Section title={t('access.factor.backup')}>
      <div ref={place}>
        {codes ? (
          <BackupCodes codes={codes} onDone={kept} />
        ) : (
          <div className="stack">
            <p>{t('access.factor.backupLeft', { count: factor.backupCodesLeft })}</p>
            {asking && <p>{t('access.factor.newCodesText')}</p>}
            {asking ? (
              <PresentCode
                endpoint={renewBackupCodes}
                action={t('access.factor.newCodes')}
                onCancel={() => setDoing(null)}
                onDone={({ backupCodes }) => setCodes(backupCodes)}
              />
            ) : (
              <div>
                <Button onClick={() => setDoing('codes')}>{t('access.factor.newCodes')}</Button>
              </div>
            )}
          </div>
        )}
      </div>
    </Section>
  )
}

function Off({ doing, setDoing, onDone }: PartProps) {
  const asking = doing === 'remove'
  const place = useFocusHere<HTMLDivElement>(asking)
  function off() {
    toast(t('access.factor.removed'))
    onDone()
  }
  return (
    <div ref={place}>
      {asking ? (
        <Section title={t('access.factor.remove')}>
          <p>{t('access.factor.removeText')}</p>
          <PresentCode
            endpoint={removeSecondFactor}
            action={t('access.factor.remove')}
            onCancel={() => setDoing(null)}
            onDone={off}
          />
        </Section>
      ) : (
        <Button bare onClick={() => setDoing('remove')}>
          {t('access.factor.remove')}
        </Button>
      )}
    </div>
  )
}
