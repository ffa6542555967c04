import { useMantineColorScheme } from '@mantine/core'
import { useRef, useState } from 'react'
import { type Language, useLanguage } from '../i18n/language.ts'
import { t } from '../i18n/t.ts'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { hotkeysOn, setHotkeys } from './hotkeys.ts'
import { initialsOf } from './initials.ts'
import { type Scheme, showScheme } from './scheme.ts'
import { useSession } from './session.ts'

const schemes: readonly { scheme: Scheme; text: string }[] = [
  { scheme: 'auto', text: 'shell.asSystem' },
  { scheme: 'light', text: 'shell.light' },
  { scheme: 'dark', text: 'shell.dark' },
]
const languages: readonly { language: Language; text: string }[] = [
  { language: 'nl', text: 'Nederlands' },
  { language: 'en', text: 'English' },
]

type MeProps = {
  onLanguage: (language: Language) => void
  onFoundation: (foundationId: string) => void
  onSignOut: () => void
}

/** Who is signed in, and what is theirs: language, colours, password, leaving. The browser closes it on Esc or a click. */
export function Me({ onLanguage, onFoundation, onSignOut }: MeProps) {
  const session = useSession()
  const menu = useRef<HTMLDivElement>(null)
  const [role] = session.roles
  const place = session.locations.map((location) => location.name).join(', ')
  return (
    <>
      <button type="button" className="me" popoverTarget="me-menu">
        <span className="ava" aria-hidden="true">
          {initialsOf(session.name)}
        </span>
        <span>
          <bdi>{session.name}</bdi>
          <small>{[role ? t(`shell.role.${role}`) : '', place].filter(Boolean).join(', ')}</small>
        </span>
      </button>
      <div id="me-menu" className="me-menu" popover="auto" ref={menu} role="group" aria-label={t('shell.account')}>
        <Languages
          onLanguage={(language) => {
            menu.current?.hidePopover()
            onLanguage(language)
          }}
        />
        <Schemes />
        <Foundations onFoundation={onFoundation} />
        <hr />
        {session.may.recordContact && <Hotkeys />}
        <Link to="/wachtwoord" onClick={() => menu.current?.hidePopover()}>
          {t('shell.password')}
        </Link>
        <Link to="/tweede-stap" onClick={() => menu.current?.hidePopover()}>
          {t('shell.secondFactor')}
        </Link>
        <Link to="/ingelogd" onClick={() => menu.current?.hidePopover()}>
          {t('shell.sessions')}
        </Link>
        <button type="button" onClick={onSignOut}>
          {t('shell.signOut')}
        </button>
      </div>
    </>
  )
}

function Languages({ onLanguage }: Pick<MeProps, 'onLanguage'>) {
  const here = useLanguage()
  return (
    <div role="group" aria-labelledby="me-languages">
      <p id="me-languages">{t('shell.languages')}</p>
      {languages.map(({ language, text }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === here}
          onClick={() => onLanguage(language)}
        >
          {text}
          {language === here && <Icon name="check" />}
        </button>
      ))}
    </div>
  )
}

/** For who works for more than one. */
function Foundations({ onFoundation }: Pick<MeProps, 'onFoundation'>) {
  const { foundation, foundations } = useSession()
  if (foundations.length < 2) return null
  return (
    <div role="group" aria-labelledby="me-foundations">
      <p id="me-foundations">{t('shell.foundations')}</p>
      {foundations.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={id === foundation.id} onClick={() => onFoundation(id)}>
          {name}
          {id === foundation.id && <Icon name="check" />}
        </button>
      ))}
    </div>
  )
}

function Schemes() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  function choose(scheme: Scheme) {
    setColorScheme(scheme)
    showScheme(scheme)
  }
  return (
    <div role="group" aria-labelledby="me-colours">
      <p id="me-colours">{t('shell.colours')}</p>
      {schemes.map(({ scheme, text }) => (
        <button key={scheme} type="button" aria-pressed={scheme === colorScheme} onClick={() => choose(scheme)}>
          {t(text)}
          {scheme === colorScheme && <Icon name="check" />}
        </button>
      ))}
    </div>
  )
}

function Hotkeys() {
  const [on, setOn] = useState(hotkeysOn)
  function turn() {
    setHotkeys(!on)
    setOn(!on)
  }
  return (
    <button type="button" aria-pressed={on} onClick={turn}>
      {t('shell.hotkeys')}
      {on && <Icon name="check" />}
    </button>
  )
}
