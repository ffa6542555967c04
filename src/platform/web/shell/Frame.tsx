import { useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../i18n/language.ts'
import { t } from '../i18n/t.ts'
import type { PaletteItem, PaletteSource } from '../ui/CommandPalette.tsx'
import { preloadDialog } from '../ui/Dialog.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { Toasts } from '../ui/toasts.tsx'
import { Logo } from './Logo.tsx'
import { hotkeysOn } from './hotkeys.ts'
import { Me } from './Me.tsx'
import { useSession } from './session.ts'

// Nobody needs it for the first screen; it is there before anybody can press a key.
const palette = () => import('../ui/CommandPalette.tsx')
const CommandPalette = lazy(async () => ({ default: (await palette()).CommandPalette }))

/** A room of the house in the menu. `text` is a key; `tab` puts it in the bar of a phone. */
export type Room = { to: string; text: string; icon: IconName; tab?: boolean }

type FrameProps = {
  rooms: readonly Room[]
  sources: readonly PaletteSource[]
  /** Begins to record a contact, from anywhere; absent for who may not. */
  onRecord?: (() => void) | undefined
  onLanguage: (language: Language) => void
  onFoundation: (foundationId: string) => void
  onSignOut: () => void
  /** Be oneself again, for an administrator who looks as somebody else. */
  onStopTrying: () => void
  children: ReactNode
}

/** Side bar on a desk; top bar and tabs on a phone. Shows only the rooms that one may enter. */
export function Frame({
  rooms,
  sources,
  onRecord,
  onLanguage,
  onFoundation,
  onSignOut,
  onStopTrying,
  children,
}: FrameProps) {
  const session = useSession()
  const [seeking, setSeeking] = useState(false)
  const path = useRouterState({ select: (state) => state.location.pathname })
  useShortcuts(() => setSeeking(true), onRecord)
  useArrival(path)
  useEffect(() => {
    preloadDialog()
    void palette()
  }, [])
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
            {session.foundation.practice && <span className="practice">{t('shell.practice')}</span>}
          </div>
          <button type="button" className="seek" onClick={() => setSeeking(true)}>
            <Icon name="search" />
            <span>{t('shell.search')}</span>
            <kbd>Ctrl K</kbd>
          </button>
          {onRecord && (
            <button type="button" className="btn go newc" onClick={onRecord} aria-keyshortcuts="c">
              <Icon name="plus" />
              <span>{t('shell.record')}</span>
              <kbd aria-hidden="true">c</kbd>
            </button>
          )}
          <Rooms rooms={rooms} path={path} onRecord={onRecord} />
          <Me onLanguage={onLanguage} onFoundation={onFoundation} onSignOut={onSignOut} />
        </header>
        <main id="main" tabIndex={-1}>
          {session.tryingOut && <TryingOut as={session.tryingOut} onStop={onStopTrying} />}
          {children}
        </main>
      </div>
      <Suspense fallback={null}>
        <CommandPalette open={seeking} onClose={() => setSeeking(false)} sources={allSources} />
      </Suspense>
      <Toasts />
    </>
  )
}

type TryingOutProps = {
  as: NonNullable<ReturnType<typeof useSession>['tryingOut']>
  onStop: () => void
}

/** Stays in sight as long as it lasts: what one sees is not one's own. */
function TryingOut({ as, onStop }: TryingOutProps) {
  const role = t(`shell.role.${as.role}`)
  const who = as.location ? t('shell.roleAt', { role, location: as.location.name }) : role
  return (
    <div className="notice calm trying">
      <p>{t(`shell.tryingOut.${as.clients}`, { who })}</p>
      <button type="button" className="btn small" onClick={onStop}>
        {t('shell.stopTrying')}
      </button>
    </div>
  )
}

/** On a phone: two tabs, Contact in the middle, one more tab, and all other rooms behind *more*. */
function Rooms({
  rooms,
  path,
  onRecord,
}: {
  rooms: readonly Room[]
  path: string
  onRecord?: (() => void) | undefined
}) {
  const tabs = rooms.filter((room) => room.tab).slice(0, 3)
  const isHere = (to: string) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`))
  const item = (room: Room) => (
    <li key={room.to} className={tabs.includes(room) ? 'tab' : undefined}>
      <Link to={room.to} aria-current={isHere(room.to) ? 'page' : undefined}>
        <Icon name={room.icon} />
        <span>{t(room.text)}</span>
      </Link>
    </li>
  )
  const middle = tabs[1] ? rooms.indexOf(tabs[1]) + 1 : rooms.length
  return (
    <nav className="rooms" aria-label={t('shell.mainMenu')}>
      <ul>
        {rooms.slice(0, middle).map(item)}
        {onRecord && (
          <li className="record">
            <button type="button" onClick={onRecord}>
              <Icon name="plus" />
              <span>{t('shell.recordShort')}</span>
            </button>
          </li>
        )}
        {rooms.slice(middle).map(item)}
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

/** On another screen the keyboard and the screen reader begin at its content, not where the last one was left. */
function useArrival(path: string) {
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

function useShortcuts(onSeek: () => void, onRecord: (() => void) | undefined) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const bare = !event.ctrlKey && !event.metaKey && !event.altKey
      const inDialog = document.querySelector('[role="dialog"]') !== null
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        if (!inDialog) onSeek()
      } else if (event.key === 'c' && bare && hotkeysOn() && !isTyping(event.target) && onRecord && !inDialog) {
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
        .map(
          (room): PaletteItem => ({
            id: `room-${room.to}`,
            group: t('shell.group'),
            title: t(room.text),
            icon: room.icon,
            to: room.to,
          }),
        )
        .filter((item) => item.title.toLowerCase().includes(typed.toLowerCase())),
    [rooms],
  )
}
