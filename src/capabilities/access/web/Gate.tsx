import { type ReactNode, useEffect } from 'react'
import { type Language, setLanguage, useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Logo } from '#platform/web/shell/Logo.tsx'
import { Link } from '#platform/web/ui/Link.tsx'

/** The frame of screens before one is inside. */
export function Gate({ title, children, beside }: { title: string; children: ReactNode; beside?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Reisgezel`
  }, [title])
  return (
    <div className="gate">
      <a className="skip" href="#main">
        {t('ui.toContent')}
      </a>
      <header className="gate-top">
        <Link className="brand" to="/">
          <Logo />
          <span>Reisgezel</span>
        </Link>
        <Languages />
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

const languages: readonly [Language, string][] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
]

function Languages() {
  const here = useLanguage()
  return (
    <nav aria-label={t('shell.languages')}>
      {languages.map(([language, name]) => (
        <button
          key={language}
          type="button"
          className="linky"
          lang={language}
          aria-current={language === here ? 'true' : undefined}
          onClick={() => void setLanguage(language)}
        >
          {name}
        </button>
      ))}
    </nav>
  )
}
