import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { useEffect, useRef, useState } from 'react'

/** Shown once: nobody can ask for them again. */
export function BackupCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  async function copy() {
    await navigator.clipboard.writeText(codes.join('\n'))
    setCopied(true)
    toast(t('access.factor.copied'))
  }
  return (
    <div className="stack backup">
      <h2 ref={heading} tabIndex={-1}>
        {t('access.factor.backupTitle')}
      </h2>
      <p>{t('access.factor.backupText')}</p>
      <ul className="codes" aria-label={t('access.factor.backup')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="acts">
        <Button icon="print" onClick={() => print()}>
          {t('access.factor.print')}
        </Button>
        <Button {...(copied ? { icon: 'check' } : {})} onClick={() => void copy().catch(() => {})}>
          {t('access.factor.copy')}
        </Button>
        <Button go onClick={onDone}>
          {t('access.factor.kept')}
        </Button>
      </div>
    </div>
  )
}
