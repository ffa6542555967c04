import { useState } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession, useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { CheckField, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { chooseOwnLetters, getOwnCalendar, makeOwnFeed, withdrawOwnFeed } from '../contract/own-calendar.ts'
import './agenda.css'

type Own = AnswerOf<typeof getOwnCalendar>

/** What one hears by mail about one's appointments, and the secret address by which a telephone reads along. */
export function OwnCalendarScreen() {
  const read = useRead(getOwnCalendar, {})
  const interprets = !useSession().may.read.includes('basics')
  if (read.status !== 'ready') return <Waiting on={read} />
  const own = read.value
  const back = interprets ? '/boekingen' : '/agenda'
  const crumb = { to: back, text: t(interprets ? 'planning.bookings.title' : 'planning.agenda.title') }
  return (
    <Page title={t('planning.own.title')} sentence={t('planning.own.sentence')} crumb={crumb}>
      {own.may.change ? (
        <>
          <Feed feed={own.feed} />
          <Letters own={own} back={back} />
        </>
      ) : (
        <p className="notice calm">{t('planning.own.nobody')}</p>
      )}
    </Page>
  )
}

type Wishes = { reminder: boolean; ofOwnPlans: boolean }

function Letters({ own: { reminder, ofOwnPlans, version }, back }: { own: Own; back: string }) {
  const labels = { reminder: t('planning.own.reminder'), ofOwnPlans: t('planning.own.ofOwnPlans') }
  return (
    <Section title={t('planning.own.letters')}>
      <p>{t('planning.own.lettersHelp')}</p>
      <RecordForm<Wishes, typeof chooseOwnLetters>
        key={version}
        endpoint={chooseOwnLetters}
        initial={{ reminder, ofOwnPlans }}
        version={version}
        beside={{}}
        draft="own-letters"
        labels={labels}
        saved={t('planning.own.saved')}
        backTo={back}
        show={(_name, value) => t(value === true ? 'planning.own.on' : 'planning.own.off')}
      >
        {(form) => (
          <>
            <CheckField label={labels.reminder} {...form.field('reminder')} />
            <CheckField label={labels.ofOwnPlans} {...form.field('ofOwnPlans')} />
          </>
        )}
      </RecordForm>
    </Section>
  )
}

function Feed({ feed }: { feed: Own['feed'] }) {
  const nothingSaved = useTryingOut()
  const [address, setAddress] = useState<string | null>(null)
  const make = useCommand(makeOwnFeed, {
    refreshes: [getOwnCalendar],
    onDone: (made) => setAddress(made.address),
  })
  const withdraw = useCommand(withdrawOwnFeed, {
    refreshes: [getOwnCalendar],
    onDone: () => {
      setAddress(null)
      toast(t('planning.own.withdrawn'))
    },
  })
  return (
    <Section title={t('planning.own.feed')}>
      <div className="own-feed">
        {(['feedHelp', 'feedShows', 'feedSecret'] as const).map((name) => (
          <p key={name}>{t(`planning.own.${name}`)}</p>
        ))}
        <p>
          <strong>{standing(feed)}</strong>
        </p>
        {address && <Address address={address} />}
        <Notice problem={make.problem ?? withdraw.problem} />
        <div className="acts">
          <Button busy={make.busy} disabled={nothingSaved} onClick={() => void make.run({})}>
            {t(feed ? 'planning.own.remake' : 'planning.own.make')}
          </Button>
          {feed && (
            <Button busy={withdraw.busy} disabled={nothingSaved} onClick={() => void withdraw.run({})}>
              {t('planning.own.withdraw')}
            </Button>
          )}
        </div>
        {feed && <p className="dim">{t('planning.own.remakeHelp')}</p>}
      </div>
    </Section>
  )
}

function standing(feed: Own['feed']): string {
  if (feed === null) return t('planning.own.none')
  const made = t('planning.own.made', { date: formatDate(feed.madeOn) })
  const read = feed.readOn ? t('planning.own.read', { date: formatDate(feed.readOn) }) : t('planning.own.neverRead')
  return `${made} ${read}`
}

/** Seen this once. It stays on the page until one leaves it, also after copying. */
function Address({ address }: { address: string }) {
  async function copy() {
    try {
      await navigator.clipboard.writeText(address)
      toast(t('planning.own.copied'))
    } catch {
      toast(t('planning.own.notCopied'))
    }
  }
  return (
    <div className="notice calm own-address" role="status">
      <TextField
        label={t('planning.own.address')}
        hint={t('planning.own.addressHint')}
        name="address"
        value={address}
        onChange={() => {}}
        error={undefined}
      />
      <Button small onClick={() => void copy()}>
        {t('planning.own.copy')}
      </Button>
      <p>{t('planning.own.how')}</p>
    </div>
  )
}
