import { type ReactNode, useEffect } from 'react'
import { setLanguage, useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Logo } from '#platform/web/shell/Frame.tsx'

/** The frame of screens before one is inside. */
export function Gate({ title, children, beside }: { title: string; children: ReactNode; beside?: ReactNode }) {
  const language = useLanguage()
  const other = language === 'nl' ? 'en' : 'nl'
  useEffect(() => {
    document.title = `${title} · Reisgezel`
  }, [title])
  return (
    <div className="gate">
      <header className="gate-top">
        <span className="brand">
          <Logo />
          <span>Reisgezel</span>
        </span>
        <button type="button" className="linky" lang={other} onClick={() => setLanguage(other)}>
          {t('shell.language')}
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <div className="door">
          <h1>{title}</h1>
          {children}
        </div>
        {beside}
      </main>
    </div>
  )
}
