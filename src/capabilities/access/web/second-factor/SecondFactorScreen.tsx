import { useState } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { getSession } from '../../contract.ts'
import { getSecondFactor, removeSecondFactor, renewBackupCodes } from '../../contract/second-factor.ts'
import { BackupCodes } from './BackupCodes.tsx'
import { CodeForm } from './CodeForm.tsx'
import { Passkeys } from './Passkeys.tsx'
import { SetUp } from './SetUp.tsx'

type Factor = AnswerOf<typeof getSecondFactor>
type Doing = 'set-up' | 'codes' | 'remove'

/** One's own second factor: how it stands, another phone, new codes on paper. */
export function SecondFactorScreen() {
  const read = useRead(getSecondFactor, {})
  const [doing, setDoing] = useState<Doing | null>(null)
  function done() {
    setDoing(null)
    read.reload()
  }
  return (
    <Page title={t('access.factor.title')} sentence={t('access.factor.sentence')}>
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

type PartProps = { doing: Doing | null; setDoing: (doing: Doing | null) => void; onDone: () => void }

function App({ factor, doing, setDoing, onDone }: PartProps & { factor: Factor }) {
  const isSetUp = factor.setUpAt !== null
  return (
    <Section title={t('access.factor.state')}>
      <p>{factor.setUpAt ? t('access.factor.on', { at: formatInstant(factor.setUpAt) }) : t('access.factor.off')}</p>
      {doing === 'set-up' || !isSetUp ? (
        <SetUp renew={isSetUp} refreshes={[getSession]} onDone={onDone} />
      ) : (
        <Button onClick={() => setDoing('set-up')}>{t('access.factor.beginAgain')}</Button>
      )}
    </Section>
  )
}

function Codes({ factor, doing, setDoing, onDone }: PartProps & { factor: Factor }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  return (
    <Section title={t('access.factor.backup')}>
      {codes ? (
        <BackupCodes
          codes={codes}
          onDone={() => {
            setCodes(null)
            onDone()
          }}
        />
      ) : (
        <>
          <p>{t('access.factor.backupLeft', { count: factor.backupCodesLeft })}</p>
          {doing === 'codes' ? (
            <>
              <p>{t('access.factor.newCodesText')}</p>
              <CodeForm
                endpoint={renewBackupCodes}
                label={t('access.factor.presentCode')}
                hint={t('access.factor.presentHint')}
                action={t('access.factor.newCodes')}
                onDone={({ backupCodes }) => setCodes(backupCodes)}
              />
            </>
          ) : (
            <Button onClick={() => setDoing('codes')}>{t('access.factor.newCodes')}</Button>
          )}
        </>
      )}
    </Section>
  )
}

function Off({ doing, setDoing, onDone }: PartProps) {
  if (doing !== 'remove')
    return (
      <div>
        <Button bare onClick={() => setDoing('remove')}>
          {t('access.factor.remove')}
        </Button>
      </div>
    )
  return (
    <Section title={t('access.factor.remove')}>
      <p>{t('access.factor.removeText')}</p>
      <CodeForm
        endpoint={removeSecondFactor}
        label={t('access.factor.presentCode')}
        hint={t('access.factor.presentHint')}
        action={t('access.factor.remove')}
        onDone={() => {
          toast(t('access.factor.removed'))
          onDone()
        }}
      />
    </Section>
  )
}
