import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { TextField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type DeskCard, findAtDesk, listOpenings } from '../contract/openings.ts'
import { asksEnough } from '../rules/openings.ts'

/** Somebody stands at the desk: is this a client of ours, and with whom? Without the file. */
export function DeskScreen() {
  const { may } = useSession()
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), 250)
  const asked = settled.slice(0, 100)
  const words = asked.split(/[^\p{L}\p{M}\p{N}]+/u)
  return (
    <Page
      title={t('access.desk.title')}
      sentence={t('access.desk.sentence')}
      actions={may.breakGlass && <LinkButton to="/dossier-openen">{t('access.desk.glass')}</LinkButton>}
    >
      <div className="form">
        <TextField
          name="q"
          label={t('access.desk.who')}
          hint={t('access.desk.hint')}
          value={typed}
          onChange={setTyped}
          error={undefined}
        />
      </div>
      {asked !== '' && (asksEnough(words) ? <Found q={asked} /> : <MoreLetters />)}
      {may.openForWalkIn && <OpenToday />}
    </Page>
  )
}

const MoreLetters = () => <p className="dim">{t('access.desk.moreLetters')}</p>

function Found({ q }: { q: string }) {
  const read = useRead(findAtDesk, { q }, { keep: true })
  // What is left of it once folded may be less than it looks.
  if (read.status === 'failed' && read.problem.code === 'common/invalid-input') return <MoreLetters />
  if (read.status !== 'ready') return <Waiting on={read} />
  const { found, more } = read.value
  if (found.length === 0) return <Empty title={t('access.desk.none')}>{t('access.desk.noneText')}</Empty>
  return (
    <Section title={t('access.desk.found')}>
      <Rows label={t('access.desk.found')}>
        {found.map((card) => (
          <Row key={card.clientId} title={card.name} detail={whom(card)} end={<Opening card={card} />} />
        ))}
      </Rows>
      {more && <p className="dim">{t('access.desk.more')}</p>}
    </Section>
  )
}

/** "Hillegom · bij Joke Verhoef" */
const whom = ({ location, guides }: DeskCard): string =>
  [
    location,
    guides.length > 0
      ? t('access.desk.with', { names: guides.map(({ name }) => name).join(', ') })
      : t('access.desk.withNobody'),
  ].join(' · ')

function Opening({ card: { clientId, name, may } }: { card: DeskCard }) {
  if (may.read) return <Link to={`/clienten/${clientId}`}>{t('access.desk.toFile')}</Link>
  if (!may.openForWalkIn) return null
  return (
    <LinkButton small to={`/balie/${clientId}`} name={t('access.desk.openForNamed', { name })}>
      {t('access.desk.openAction')}
    </LinkButton>
  )
}

/** Files that are open for once, so that one finds them back after the talk. */
function OpenToday() {
  const read = useRead(listOpenings, {})
  if (read.status !== 'ready' || read.value.openings.length === 0) return null
  return (
    <Section title={t('access.desk.openNow')}>
      <Rows label={t('access.desk.openNow')}>
        {read.value.openings.map(({ id, client, kind, reason, endsAt }) => (
          <Row
            key={id}
            to={`/clienten/${client.id}`}
            title={client.name}
            detail={[t(`access.event.${kind}`), reason].join(' · ')}
            end={<span className="sm dim">{t('access.desk.until', { at: formatInstant(endsAt) })}</span>}
          />
        ))}
      </Rows>
    </Section>
  )
}
