import type { Room } from '#platform/web/shell/Frame.tsx'
import type { ShellSession } from '#platform/web/shell/session.ts'
import { mayEnter } from './doors.ts'

/** The menu, in its order; the session says which rooms one may enter. */
const allRooms: readonly (Room & { enter?: string; unless?: string })[] = [
  { to: '/', text: 'shell.today', icon: 'day', tab: true },
  { to: '/balie', text: 'access.deskRoom', icon: 'desk', enter: 'desk' },
  { to: '/spreekuur', text: 'shell.officeHours', icon: 'group', enter: 'desk' },
  { to: '/clienten', text: 'clients.title', icon: 'people', enter: 'clients', tab: true },
  { to: '/agenda', text: 'shell.agenda', icon: 'day', enter: 'clients' },
  { to: '/boekingen', text: 'shell.bookings', icon: 'day' },
  { to: '/taken', text: 'shell.tasks', icon: 'check', enter: 'clients' },
  { to: '/begeleiding', text: 'shell.guidance', icon: 'check', enter: 'clients' },
  { to: '/sociale-kaart', text: 'shell.directory', icon: 'group', enter: 'clients' },
  { to: '/sociale-kaart', text: 'shell.directory', icon: 'group', enter: 'organisation', unless: '/clienten' },
  { to: '/signalen/trend', text: 'shell.concerns', icon: 'chart', unless: '/sociale-kaart' },
  { to: '/huisvesting', text: 'housing.title', icon: 'home', enter: 'housing' },
  { to: '/juridisch', text: 'legal.title', icon: 'law', enter: 'legal' },
  { to: '/termijnen', text: 'legal.terms', icon: 'day', enter: 'legal' },
  { to: '/opvang', text: 'shell.reception', icon: 'home', enter: 'legal' },
  { to: '/opvang', text: 'shell.reception', icon: 'home', unless: '/clienten' },
  { to: '/regels', text: 'shell.rules', icon: 'note', enter: 'legal' },
  { to: '/regels', text: 'shell.rules', icon: 'note', enter: 'organisation', unless: '/juridisch' },
  { to: '/groepen', text: 'programmes.title', icon: 'group', enter: 'groups' },
  { to: '/taalkoppels', text: 'matching.title', icon: 'pair', enter: 'clients' },
  { to: '/mijn-taalkoppel', text: 'matching.mine.title', icon: 'pair', enter: 'pairs', tab: true },
  { to: '/mensen', text: 'team.title', icon: 'team', enter: 'team' },
  { to: '/verantwoording', text: 'reporting.room', icon: 'chart', enter: 'reports', tab: true },
  { to: '/importeren', text: 'imports.room', icon: 'import', enter: 'imports' },
  { to: '/beheer/organisatie', text: 'organisation.room', icon: 'settings', enter: 'organisation' },
  { to: '/accounts', text: 'access.accounts', icon: 'key', enter: 'accounts' },
  { to: '/toegang', text: 'access.matrixRoom', icon: 'law', enter: 'matrix' },
  { to: '/logboek', text: 'access.log.title', icon: 'eye', enter: 'log' },
]

export const roomsOf = (session: ShellSession): Room[] =>
  allRooms
    .filter((room) => room.enter === undefined || session.may.enter[room.enter] === true)
    .filter((room) => mayEnter(room.to, session) && !(room.unless && mayEnter(room.unless, session)))
