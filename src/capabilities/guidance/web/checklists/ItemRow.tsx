import type { PlainDate } from '#kernel/dates.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { shortDate, timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Row } from '#platform/web/ui/Rows.tsx'
import { Tag, TermChip } from '#platform/web/ui/TermChip.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import type { Named } from '#kernel/shapes.ts'
import { type Item, setChecklistItem } from '../../contract/checklists.ts'
import { useSaid } from '../measurements/words.ts'
import { addressOf, whyThen } from './words.ts'
import './checklists.css'

type ItemRowProps = {
  item: Item
  today: PlainDate
  /** On whose list it stands. */
  listOf: string
  mayChange: boolean
  /** Named where the rows of more than one client stand together; the explanation is left to the list itself. */
  client?: Named
}

/** One item: done by one press and open again by another; anything else is said on a page of its own. */
export function ItemRow({ item, today, listOf, mayChange, client }: ItemRowProps) {
  const said = useSaid()
  const name = said(item.title)
  const whole = item.about ? `${name}, ${item.about.name}` : name
  const set = useCommand(setChecklistItem, { refreshes: 'all' })
  return (
    <Row
      lead={<Tick item={item} name={whole} mayChange={mayChange} set={set} />}
      title={name}
      detail={
        <>
          {client && <Link to={`/clienten/${client.id}/checklist`}>{client.name}</Link>}
          {client && ' · '}
          {item.about && item.about.id !== client?.id && <bdi dir="auto">{`${item.about.name} · `}</bdi>}
          <span>{[t(`checklist.who.${item.who}`), item.urgency && whyThen(item.due)].filter(Boolean).join(' · ')}</span>
          {!client && item.urgency && <Why item={item} name={name} />}
          <Remark item={item} />
          {set.problem && <Notice problem={set.problem} />}
        </>
      }
      end={
        <span className="acts">
          <Standing item={item} today={today} />
          {mayChange && (
            <LinkButton small bare to={addressOf(listOf, item)} name={t('checklist.otherwiseName', { name: whole })}>
              {t('checklist.otherwise')}
            </LinkButton>
          )}
        </span>
      }
    />
  )
}

const Why = ({ item, name }: { item: Item; name: string }) => {
  const said = useSaid()
  return (
    <span className="why">
      {said(item.why)}
      {item.link && (
        <>
          {' '}
          <a
            href={item.link}
            rel="noreferrer"
            target="_blank"
            aria-label={t('checklist.linkName', { name, site: siteOf(item.link) })}
          >
            {siteOf(item.link)}
          </a>
        </>
      )}
    </span>
  )
}
const siteOf = (link: string) => new URL(link).hostname.replace(/^www\./, '')

/** What was said about it, by whom and when. */
function Remark({ item: { remark, setOn, setBy, state } }: { item: Item }) {
  if (setOn === null || (state === 'open' && remark === null)) return null
  const when = t(setBy ? 'checklist.saidBy' : 'checklist.saidOn', { name: setBy, date: shortDate(setOn) })
  return (
    <span className="why" dir="auto">
      {remark ? `${remark} (${when})` : when}
    </span>
  )
}

function Standing({ item: { state, urgency, due }, today }: { item: Item; today: PlainDate }) {
  return (
    <>
      {state !== 'open' && <Tag on={state !== 'done' && state !== 'not-needed'}>{t(`checklist.state.${state}`)}</Tag>}
      {urgency && (
        <TermChip urgency={urgency}>
          {t(`checklist.urgency.${urgency}`, { date: timelineDate(due.on, today) })}
        </TermChip>
      )}
    </>
  )
}

type TickProps = {
  item: Item
  name: string
  mayChange: boolean
  set: ReturnType<typeof useCommand<typeof setChecklistItem>>
}
function Tick({ item, name, mayChange, set }: TickProps) {
  const nothingSaved = useTryingOut()
  const done = item.state === 'done'
  const { clientId, key } = item
  /** A note stays with the item, also when it is opened again. */
  const say = (state: 'done' | 'open', version: number) =>
    set.run({ clientId, item: key, state, remark: item.remark, version })
  async function press() {
    const saved = await say(done ? 'open' : 'done', item.version)
    if (saved && !done) toast(t('checklist.ticked', { name }), () => void say('open', saved.version))
  }
  return (
    <label className="hitbox">
      <input
        type="checkbox"
        className="tick"
        checked={done}
        disabled={nothingSaved || !mayChange || set.busy}
        aria-label={t(done ? 'checklist.untick' : 'checklist.tick', { name })}
        onChange={() => void press()}
      />
    </label>
  )
}
