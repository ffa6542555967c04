import { isPlainDate } from '#kernel/dates.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import type { AuditEvent } from '../../contract/log.ts'

type Who = { account: { name: string } | null; roles: readonly string[]; action: string }

/** Who it was, in which role. */
export function whoOf({ account, roles, action }: Who): string {
  if (!account) return t(action === 'refused' ? 'logged.nobody' : 'logged.system')
  const words = roles.map((role) => tMaybe(`shell.role.${role}`)).filter(Boolean)
  return words.length > 0 ? `${account.name} (${words.join(', ')})` : account.name
}

type What = Pick<AuditEvent, 'subject' | 'clientNumber' | 'why' | 'address'> & { action: string } & Partial<
    Pick<AuditEvent, 'fields' | 'inList' | 'onBehalfOf'>
  >

/** What was done, with whose file, why and from where. */
export const detailOf = ({
  action,
  subject,
  clientNumber,
  fields = [],
  inList = 0,
  why,
  address,
  onBehalfOf,
}: What): string =>
  [
    subject === 'session' ? t(`logged.action.${action}`) : deedOf(action, subject),
    clientNumber === null ? null : t('access.log.ofClient', { number: clientNumber }),
    inList === 0 ? null : t(fileItself(action, clientNumber) ? 'logged.along' : 'logged.inList', { count: inList }),
    fields.length === 0 ? null : t('logged.fields', { count: fields.length }),
    why && reasonOf(action, why),
    onBehalfOf && t('logged.onBehalfOf', { name: onBehalfOf.name }),
    address && t('logged.fromAddress', { address }),
  ]
    .filter(Boolean)
    .join(' · ')

/** Of one file it is the family that came along; it was no list. */
const fileItself = (action: string, clientNumber: number | null) => action === 'read' && clientNumber !== null

/** Some deeds have words of their own: "added: file opened" says little to who does not know the tables. */
const deedOf = (action: string, subject: string): string =>
  tMaybe(`logged.done.${action}-${subject.replace('.', '-')}`) ??
  `${t(`logged.action.${action}`)}: ${subjectOf(subject)}`

/** Looks and tables have words of their own; of what was refused, the room says enough. */
const subjectOf = (subject: string): string =>
  tMaybe(`logged.of.${subject.replace('.', '-')}`) ?? tMaybe(`logged.room.${subject.split('.')[0]}`) ?? subject

function reasonOf(action: string, why: string): string {
  if (action === 'try-out') return triedOf(why)
  if (action === 'incident') return incidentOf(why)
  return action === 'sign-in' || action === 'second-factor' ? wayOf(why) : whyOf(why)
}

/** `missing 1, extra 2, repaired`, as the nightly check writes it. */
function incidentOf(why: string): string {
  const [, missing, extra, end] = /^missing (\d+), extra (\d+), (\w+)$/.exec(why) ?? []
  const repaired = t(end === 'repaired' ? 'logged.incidentRepaired' : 'logged.incidentLeft')
  return missing === undefined ? why : t('logged.incident', { missing, extra, repaired })
}

/** As what somebody looked: a function, and the location where there was one; or that it ended. */
function triedOf(why: string): string {
  if (why === 'end') return t('logged.triedEnd')
  const [role, ...place] = why.split(', ')
  const name = tMaybe(`shell.role.${role}`) ?? role
  return t('logged.triedAs', { role: name, place: place.join(', ') || t('access.everywhere') })
}

/** A refusal names its problem; `+7` are the refusals of that minute that were only counted. */
const whyOf = (why: string): string =>
  /^\+\d+$/.test(why)
    ? t('logged.andMore', { count: Number(why.slice(1)) })
    : (tMaybe(`problems.${why.replace('/', '.')}`) ?? why)

/** How somebody signed in, or what happened to a second factor; the codes stand in words. */
function wayOf(why: string): string {
  const word = (code: string) => (isPlainDate(code) ? formatDate(code) : (tMaybe(`access.way.${code}`) ?? code))
  return why
    .split(', ')
    .map((part) => part.split(' ').map(word).join(' '))
    .join(', ')
}
