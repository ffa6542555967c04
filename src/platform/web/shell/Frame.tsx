import { Menu, useMantineColorScheme } from '@mantine/core'
import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { setLanguage, useLanguage } from '../i18n/language.ts'
import { t } from '../i18n/t.ts'
import { CommandPalette, type PaletteItem, type PaletteSource } from '../ui/CommandPalette.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { Toasts } from '../ui/toasts.tsx'
import { useSession } from './session.ts'

/** A room of the house in the menu. `text` is a key; `tab` puts it in the bar of a phone. */
export type Room = { to: string; text: string; icon: IconName; tab?: boolean }

type FrameProps = {
  rooms: readonly Room[]
  sources: readonly PaletteSource[]
  /** Begins to record a contact, from anywhere; absent for who may not. */
  onRecord?: (() => void) | undefined
  onSignOut: () => void
  children: ReactNode
}

/** Side bar on a desk; top bar and tabs on a phone. Shows only the rooms that one may enter. */
export function Frame({ rooms, sources, onRecord, onSignOut, children }: FrameProps) {
  const session = useSession()
  const [seeking, setSeeking] = useState(false)
  const path = useRouterState({ select: (state) => state.location.pathname })
  useShortcuts(() => setSeeking(true), onRecord)
  const screens = useScreens(rooms)
  const allSources = useMemo(() => [...sources, screens], [sources, screens])
  return (
    <>
      <a className="skip" href="#main">
        {t('ui.toContent')}
      </a>
      <div className="app">
        <header className="side">
          <div className="brandbar">
            <Link className="brand" to="/">
              <Logo />
              <span>
                Reisgezel<small>{session.foundation.name}</small>
              </span>
            </Link>
          </div>
          {session.foundation.practice && <span className="practice">{t('shell.practice')}</span>}
          <button type="button" className="seek" onClick={() => setSeeking(true)}>
            <Icon name="search" />
            <span>{t('shell.search')}</span>
            <kbd>Ctrl K</kbd>
          </button>
          {onRecord && (
            <button type="button" className="btn go newc" onClick={onRecord}>
              <Icon name="plus" />
              <span>
                {t('shell.record')}
                <span className="long">{t('shell.recordLong')}</span>
              </span>
              <kbd>c</kbd>
            </button>
          )}
          <Rooms rooms={rooms} path={path} gap={onRecord !== undefined} />
          <Me onSignOut={onSignOut} />
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <CommandPalette open={seeking} onClose={() => setSeeking(false)} sources={allSources} />
      <Toasts />
    </>
  )
}

function Rooms({ rooms, path, gap }: { rooms: readonly Room[]; path: string; gap: boolean }) {
  const tabs = rooms.filter((room) => room.tab).slice(0, 3)
  const isHere = (to: string) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`))
  const place = (room: Room) => (tabs.includes(room) ? 'tab' : undefined)
  return (
    <nav className="rooms" aria-label={t('shell.mainMenu')}>
      <ul>
        {rooms.map((room) => (
          <FragmentWithGap key={room.to} gap={gap && tabs.indexOf(room) === 2}>
            <li className={place(room)}>
              <Link to={room.to} aria-current={isHere(room.to) ? 'page' : undefined}>
                <Icon name={room.icon} />
                <span>{t(room.text)}</span>
              </Link>
            </li>
          </FragmentWithGap>
        ))}
        <li className="more">
          <Link to="/meer" aria-current={path === '/meer' ? 'page' : undefined}>
            <Icon name="more" />
            <span>{t('shell.more')}</span>
          </Link>
        </li>
      </ul>
    </nav>
  )
}

/** On a phone the contact button stands in the middle of the tabs, over an empty place. */
const FragmentWithGap = ({ gap, children }: { gap: boolean; children: ReactNode }) => (
  <>
    {gap && <li className="gap" aria-hidden="true" />}
    {children}
  </>
)

function Me({ onSignOut }: { onSignOut: () => void }) {
  const session = useSession()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [role] = session.roles
  const place = session.locations.map((location) => location.name).join(', ')
  const initials = session.name
    .split(' ')
    .map((part) => part[0])
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('')
  function turnLight() {
    const dark = colorScheme === 'dark' || (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
    const next = dark ? 'light' : 'dark'
    setColorScheme(next)
    showScheme(next)
  }
  return (
    <Menu position="top-start" width={240} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className="me me-menu" aria-label={`${t('shell.account')}: ${session.name}`}>
          <span className="ava" aria-hidden="true">
            {initials}
          </span>
          <span>
            {session.name}
            <small>{[role ? t(`shell.role.${role}`) : '', place].filter(Boolean).join(', ')}</small>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setLanguage(language === 'nl' ? 'en' : 'nl')} lang={language === 'nl' ? 'en' : 'nl'}>
          {t('shell.language')}
        </Menu.Item>
        <Menu.Item onClick={turnLight}>{t('shell.light')}</Menu.Item>
        <Menu.Item component={Link} to="/wachtwoord">
          {t('shell.password')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={onSignOut}>{t('shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The tokens follow `data-theme`; without one they follow the system. */
export const showScheme = (scheme: string): void => {
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset['theme'] = scheme
  else delete document.documentElement.dataset['theme']
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

function useShortcuts(onSeek: () => void, onRecord: (() => void) | undefined) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        onSeek()
      } else if (event.key === 'c' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && onRecord) {
        if (document.querySelector('[role="dialog"]')) return
        event.preventDefault()
        onRecord()
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onSeek, onRecord])
}

function useScreens(rooms: readonly Room[]): PaletteSource {
  return useMemo(
    () => async (typed: string) =>
      rooms
        .map((room): PaletteItem => ({ id: `room-${room.to}`, group: t('shell.group'), title: t(room.text), to: room.to }))
        .filter((item) => item.title.toLowerCase().includes(typed.toLowerCase())),
    [rooms],
  )
}

export const Logo = () => (
  <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="var(--accent)" />
    <path d="M7 23.5c5.5 0 4.5-7 9.5-7s4 4 8.5 4" fill="none" stroke="var(--ink-on-accent)" strokeWidth="2.4" strokeLinecap="round" />
    <circle cx="12" cy="10" r="3" fill="var(--ink-on-accent)" />
    <circle cx="20.5" cy="11" r="2.5" fill="none" stroke="var(--ink-on-accent)" strokeWidth="2" />
  </svg>
)
