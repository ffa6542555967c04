import { useState } from 'react'
import type { AnswerOf, Endpoint } from '#kernel/endpoint.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { beginSecondFactor, confirmSecondFactor } from '../../contract/second-factor.ts'
import { BackupCodes } from './BackupCodes.tsx'
import { CodeForm } from './CodeForm.tsx'
import { QrCode } from './QrCode.tsx'

type Begun = AnswerOf<typeof beginSecondFactor>

type SetUpProps = {
  renew?: boolean
  /** What is read again once it works; not what brought here, or the codes would be gone before they are read. */
  refreshes?: readonly Endpoint[]
  onCancel?: () => void
  onDone: () => void
}

/** From an app on the phone to ten codes on paper. `renew`: one that works has to be shown first. */
export function SetUp({ renew = false, refreshes, onCancel, onDone }: SetUpProps) {
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const place = useFocusHere<HTMLDivElement>(begun)
  const part = codes ? (
    <BackupCodes codes={codes} onDone={onDone} />
  ) : begun ? (
    <Scan begun={begun} onDone={setCodes} {...(refreshes ? { refreshes } : {})} />
  ) : renew ? (
    <CodeForm
      endpoint={beginSecondFactor}
      label={t('access.factor.presentCode')}
      hint={t('access.factor.presentHint')}
      action={t('access.factor.beginAgain')}
      {...(onCancel ? { onCancel } : {})}
      onDone={setBegun}
    />
  ) : (
    <Begin onDone={setBegun} />
  )
  return <div ref={place}>{part}</div>
}

function Begin({ onDone }: { onDone: (begun: Begun) => void }) {
  const begin = useCommand(beginSecondFactor, { onDone })
  return (
    <div className="stack">
      <p>{t('access.factor.appNeeded')}</p>
      <Notice problem={begin.problem} />
      <div className="acts">
        <Button go busy={begin.busy} onClick={() => void begin.run({ code: null })}>
          {t('access.factor.begin')}
        </Button>
      </div>
    </div>
  )
}

type ScanProps = { begun: Begun; refreshes?: readonly Endpoint[]; onDone: (codes: readonly string[]) => void }

function Scan({ begun, refreshes, onDone }: ScanProps) {
  return (
    <div className="stack">
      <h2>{t('access.factor.scan')}</h2>
      <QrCode text={begun.address} label={t('access.factor.qr')} />
      <p className="sm">
        {t('access.factor.type')} <code className="secret">{begun.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <h2>{t('access.factor.confirm')}</h2>
      <CodeForm
        endpoint={confirmSecondFactor}
        {...(refreshes ? { refreshes } : {})}
        action={t('access.factor.confirmAction')}
        onDone={({ backupCodes }) => onDone(backupCodes)}
      />
    </div>
  )
}
