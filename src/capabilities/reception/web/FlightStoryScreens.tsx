import { useState } from 'react'
import { addMonths, type PlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatInstant, shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, PickField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { consentLanguages, withdrawConsent } from '#capabilities/documents/contract/consent.ts'
import { ReadAloud } from '#capabilities/documents/web/parts/ReadAloud.tsx'
import * as contract from '../contract/flight-story.ts'
import { consentWays } from '../contract/values.ts'
import { choicesOf } from './parts/choices.ts'
import { KeepLine } from './parts/KeepLine.tsx'
import './reception.css'

const pageOf = (clientId: string, id: string) => `/clienten/${clientId}/vluchtverhaal/${id}`

type StoryForm = { askedOn: string | null; words: string }

export const NewFlightStoryScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('reception.story.newTitle')} sentence={t('reception.story.sealed')}>
    <StoryFields clientId={clientId} of={null} initial={{ askedOn: todayInAmsterdam(), words: '' }} />
  </ClientPage>
)

type FieldsProps = { clientId: string; of: contract.FlightStory | null; initial: StoryForm }

const StoryFields = ({ clientId, of, initial }: FieldsProps) => (
  <KeepLine<StoryForm>
    word="story"
    initial={initial}
    of={of}
    endpoint={of ? contract.rewriteFlightStory : contract.writeFlightStory}
    beside={of ? { flightStoryId: of.id } : { clientId }}
    about={clientId}
    backTo={`/clienten/${clientId}/opvang`}
  >
    {(form, label) => (
      <>
        <DateField label={label('askedOn')} hint={t('reception.story.askedOnHint')} {...form.field('askedOn')} />
        <TextArea rows={16} label={label('words')} hint={t('reception.story.wordsHint')} {...form.field('words')} />
      </>
    )}
  </KeepLine>
)

/** The words of one analysis, and with whom it may be shared. Opening this is written down. */
export function FlightStoryScreen({ clientId, flightStoryId }: { clientId: string; flightStoryId: string }) {
  const read = useRead(contract.getFlightStory, { flightStoryId })
  const [writing, setWriting] = useState(false)
  if (read.status !== 'ready') return <Waiting on={read} />
  const { story, values, may } = read.value
  const written = t('reception.story.written', { at: formatInstant(story.writtenAt), name: story.worker ?? '' })
  return (
    <ClientPage
      clientId={clientId}
      title={t('reception.story.title')}
      sentence={`${t('reception.story.opened')} ${written}`}
    >
      <Columns
        main={
          writing ? (
            <StoryFields clientId={clientId} of={story} initial={values} />
          ) : (
            <div className="stack">
              <p className="story" dir="auto">
                {values.words}
              </p>
              {may.keep && (
                <div className="acts">
                  <Button icon="note" onClick={() => setWriting(true)}>
                    {t('reception.story.writeOn')}
                  </Button>
                </div>
              )}
            </div>
          )
        }
        beside={<Sharings clientId={clientId} story={story} mayKeep={may.keep} />}
      />
    </ClientPage>
  )
}

type SharingsProps = { clientId: string; story: contract.FlightStory; mayKeep: boolean }

const Sharings = ({ clientId, story, mayKeep }: SharingsProps) => (
  <Section
    title={t('reception.sharing.title')}
    end={
      mayKeep && (
        <LinkButton small icon="plus" to={`${pageOf(clientId, story.id)}/toestemming`}>
          {t('reception.sharing.add')}
        </LinkButton>
      )
    }
  >
    {story.sharings.length === 0 ? (
      <p className="dim">{t('reception.sharing.none')}</p>
    ) : (
      <ul className="sharings">
        {story.sharings.map((sharing) => (
          <SharingItem key={sharing.id} storyId={story.id} sharing={sharing} mayKeep={mayKeep} />
        ))}
      </ul>
    )}
    <p>
      <LinkButton small bare to={`/clienten/${clientId}/toestemming`}>
        {t('reception.sharing.register')}
      </LinkButton>
    </p>
  </Section>
)

/** To whom, for what and until when, what came of it, and what one can do with it today. */
type ItemProps = { storyId: string; sharing: contract.Sharing; mayKeep: boolean }
function SharingItem({ storyId, sharing, mayKeep }: ItemProps) {
  const { id, version, values, state, sharedOn, sharedWhat, sharedBy, withdrawnOn } = sharing
  const nothingSaved = useTryingOut()
  const share = useCommand(contract.shareFlightStory, {
    refreshes: 'all',
    onDone: () => toast(t('reception.sharing.done')),
  })
  const withdraw = useCommand(withdrawConsent, {
    refreshes: 'all',
    onDone: () => toast(t('reception.sharing.withdrawDone')),
  })
  const lines = [
    values.covers === 'whole' ? t('reception.extent.whole') : t('reception.sharing.part', { what: values.coversWhat }),
    t(`reception.sharing.consent.${values.consentHow ?? 'unsaid'}`, { date: shortDate(values.consentOn) }),
    values.consentUntil
      ? t('reception.sharing.until', { date: shortDate(values.consentUntil) })
      : t('reception.sharing.noEnd'),
    sharedOn && t(`reception.sharing.shared.${sharedWhat}`, { date: shortDate(sharedOn), name: sharedBy ?? '' }),
    withdrawnOn && t('reception.sharing.withdrawn', { date: shortDate(withdrawnOn) }),
    withdrawnOn && sharedOn && t('reception.sharing.askBack'),
  ]
  return (
    <li>
      <h3 dir="auto">
        {values.recipient} <Tag on={state === 'ready'}>{t(`reception.sharingState.${state}`)}</Tag>
      </h3>
      {values.recipientKind && <p className="sm dim">{t(`reception.recipientKind.${values.recipientKind}`)}</p>}
      <ul className="bullets sm">
        {lines.filter(Boolean).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      <Notice problem={share.problem ?? withdraw.problem} />
      {mayKeep && (
        <div className="acts">
          {state === 'ready' && (
            <Button
              small
              busy={share.busy}
              disabled={nothingSaved}
              name={t('reception.sharing.shareWith', { name: values.recipient })}
              onClick={() => void share.run({ flightStoryId: storyId, consentId: id, sharedWhat: values.covers })}
            >
              {t('reception.sharing.share')}
            </Button>
          )}
          {withdrawnOn === null && (
            <Button
              small
              bare
              busy={withdraw.busy}
              disabled={nothingSaved}
              name={t('reception.sharing.withdrawOf', { name: values.recipient })}
              onClick={() => void withdraw.run({ consentId: id, withdrawnOn: todayInAmsterdam(), version })}
            >
              {t('reception.sharing.withdraw')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

type ConsentForm = {
  recipientKind: string | null
  recipient: string
  covers: string | null
  coversWhat: string
  consentHow: string | null
  consentOn: string | null
  consentUntil: string | null
  language: string | null
}
const freshConsent = (today: PlainDate): ConsentForm => ({
  recipientKind: null,
  recipient: '',
  covers: null,
  coversWhat: '',
  consentHow: null,
  consentOn: today,
  consentUntil: addMonths(today, 6),
  language: 'nl',
})

export const StoryConsentScreen = ({ clientId, flightStoryId }: { clientId: string; flightStoryId: string }) => (
  <ClientPage clientId={clientId} title={t('reception.consent.title')} sentence={t('reception.consent.sentence')}>
    <KeepLine<ConsentForm>
      word="consent"
      initial={freshConsent(todayInAmsterdam())}
      of={null}
      endpoint={contract.recordStoryConsent}
      beside={{ flightStoryId }}
      about={flightStoryId}
      backTo={pageOf(clientId, flightStoryId)}
      action={t('reception.consent.save')}
    >
      {(form, label) => (
        <>
          <PickField
            label={label('recipientKind')}
            choices={choicesOf('recipientKind', contract.recipientKinds)}
            {...form.field('recipientKind')}
          />
          <TextField
            label={label('recipient')}
            hint={t('reception.consent.recipientHint')}
            {...form.field('recipient')}
          />
          <PickField
            label={label('covers')}
            choices={choicesOf('extent', contract.extents)}
            {...form.field('covers')}
          />
          {form.values.covers === 'part' && <TextField label={label('coversWhat')} {...form.field('coversWhat')} />}
          <PickField
            label={label('consentHow')}
            choices={choicesOf('consentWay', consentWays)}
            {...form.field('consentHow')}
          />
          <div className="two">
            <DateField label={label('consentOn')} {...form.field('consentOn')} />
            <DateField
              label={label('consentUntil')}
              hint={t('reception.consent.untilHint')}
              {...form.field('consentUntil')}
            />
          </div>
          <PickField
            label={label('language')}
            choices={consentLanguages.map((value) => ({ value, label: t(`documents.language.${value}`) }))}
            {...form.field('language')}
          />
          <ReadAloud
            of={{
              language: form.values.language,
              purpose: 'flight-story',
              recipient: form.values.recipient,
              compartments: ['flight-story'],
              covers: form.values.covers === 'part' ? form.values.coversWhat : '',
              untilOn: form.values.consentUntil,
            }}
          />
        </>
      )}
    </KeepLine>
  </ClientPage>
)
