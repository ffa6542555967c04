import { todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatList, shortDate, timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import '#capabilities/clients/web/parts/facts.css'
import { type Conference, finishAction, getConference } from '../contract/conferences.ts'
import './network.css'
import { ConferenceFields, CorrectConference } from './parts/ConferenceFields.tsx'

export const NewConferenceScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('network.conference.newTitle')}>
    <ConferenceFields clientId={clientId} today={todayInAmsterdam()} />
  </ClientPage>
)

/** What was agreed stands first, to be ticked; who was there and why it was allowed beside it. */
export function ConferenceScreen({ clientId, conferenceId }: { clientId: string; conferenceId: string }) {
  const { search } = useAddress()
  const here = `/clienten/${clientId}/overleg/${conferenceId}`
  const read = useRead(getConference, { conferenceId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { conference, today, may } = read.value
  if (search['verbeteren'] && may.change)
    return (
      <ClientPage
        clientId={clientId}
        title={t('network.conference.correctTitle')}
        sentence={t('network.conference.correctSentence')}
      >
        <CorrectConference of={conference} backTo={here} today={today} />
      </ClientPage>
    )
  return (
    <ClientPage clientId={clientId} title={t('network.conference.title')} sentence={formatDate(conference.heldOn)}>
      <Columns
        main={
          <>
            <Section title={t('network.conference.actions')}>
              {conference.actions.length === 0 ? (
                <p className="dim">{t('network.conference.noActions')}</p>
              ) : (
                <Rows label={t('network.conference.actions')}>
                  {conference.actions.map((action) => (
                    <ActionRow key={action.id} action={action} today={today} mayChange={may.change} />
                  ))}
                </Rows>
              )}
            </Section>
            {conference.discussed && (
              <Section title={t('network.conference.discussed')}>
                <p dir="auto" className="told">
                  {conference.discussed}
                </p>
              </Section>
            )}
          </>
        }
        beside={
          <>
            <Present conference={conference} />
            <div className="acts">
              {may.change && <LinkButton to={`${here}?verbeteren=ja`}>{t('network.conference.correct')}</LinkButton>}
              <LinkButton bare to={`/geschiedenis/case_conference/${conferenceId}`}>
                {t('ui.history')}
              </LinkButton>
            </div>
          </>
        }
      />
    </ClientPage>
  )
}

function Present({ conference }: { conference: Conference }) {
  const { clients, workers, partners, others, ground, groundNote } = conference
  const names = (all: readonly { name: string }[]) => formatList(all.map(({ name }) => name))
  const facts = [
    ['clients', names(clients)],
    ['workers', names(workers)],
    ['partners', names(partners)],
    ['others', others],
    ['ground', [t(`network.conference.grounds.${ground}`), groundNote].filter(Boolean).join(' · ')],
  ] as const
  return (
    <Section title={t('network.conference.someone')}>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`network.conference.${name}`)}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}

type ActionProps = { action: Conference['actions'][number]; today: string; mayChange: boolean }

function ActionRow({ action, today, mayChange }: ActionProps) {
  const { id, version, what, worker, who, beforeOn, doneOn, late } = action
  const nothingSaved = useTryingOut()
  const finish = useCommand(finishAction, { refreshes: 'all' })
  const run = () => void finish.run({ actionId: id, version, doneOn: doneOn === null ? today : null })
  const urgency = late ? 'late' : beforeOn === today ? 'today' : 'later'
  return (
    <Row
      lead={
        <label className="hitbox">
          <input
            type="checkbox"
            className="tick"
            checked={doneOn !== null}
            disabled={!mayChange || nothingSaved || finish.busy}
            aria-label={t(`network.conference.${doneOn === null ? 'tick' : 'untick'}`, { name: what })}
            onChange={run}
          />
        </label>
      }
      title={what}
      detail={
        <>
          {worker?.name ?? who}
          <Notice problem={finish.problem} />
        </>
      }
      end={
        doneOn === null ? (
          <TermChip urgency={urgency}>
            {t(`network.concerns.${late ? 'late' : 'before'}`, { date: timelineDate(beforeOn, today) })}
          </TermChip>
        ) : (
          <span className="sm dim">{t('network.conference.done', { date: shortDate(doneOn) })}</span>
        )
      }
    />
  )
}
