import { useState } from 'react'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { DateField } from '#platform/web/ui/fields.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { useFaultFocus } from '#platform/web/ui/focus-fault.ts'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, faultText, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { type Consent, listConsents, withdrawConsent } from '../contract/consent.ts'
import { SharedRows } from './parts/Sharing.tsx'
import './consents.css'

/** What a client agreed to and took back, and what went to whom on the strength of it. */
export const ConsentsScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('documents.consent.title')} sentence={t('documents.consent.sentence')}>
    <Consents clientId={clientId} />
  </ClientPage>
)

function Consents({ clientId }: { clientId: string }) {
  const read = useRead(listConsents, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { consents, sharings, closed, may } = read.value
  const [valid, over] = [consents.filter((one) => one.valid), consents.filter((one) => !one.valid)]
  const add = may.record && (
    <LinkButton go icon="plus" to={`/clienten/${clientId}/toestemming/nieuw`}>
      {t('documents.consent.add')}
    </LinkButton>
  )
  return (
    <Columns
      main={
        <>
          {valid.length === 0 ? (
            <Empty title={t('documents.consent.noneValid')} action={add}>
              {t('documents.consent.noneHelp')}
            </Empty>
          ) : (
            <Section title={t('documents.consent.valid')} count={String(valid.length)} end={add}>
              {valid.map((one) => (
                <ConsentPart key={one.id} consent={one} mayWithdraw={may.record} />
              ))}
            </Section>
          )}
          {closed && <p className="notice calm">{t('documents.consent.closed')}</p>}
          {over.length > 0 && (
            <Section title={t('documents.consent.over')} count={String(over.length)}>
              {over.map((one) => (
                <ConsentPart key={one.id} consent={one} mayWithdraw={false} />
              ))}
            </Section>
          )}
        </>
      }
      beside={
        <Section title={t('documents.consent.papers')}>
          {sharings.length === 0 ? (
            <p className="dim">{t('documents.consent.noPapers')}</p>
          ) : (
            <SharedRows sharings={sharings} />
          )}
        </Section>
      }
    />
  )
}

function ConsentPart({ consent, mayWithdraw }: { consent: Consent; mayWithdraw: boolean }) {
  const said = [
    t(`documents.purpose.${consent.purpose}`),
    t('documents.consent.givenOn', { date: formatDate(consent.givenOn) }),
    consent.untilOn
      ? t('documents.consent.untilOn', { date: formatDate(consent.untilOn) })
      : t('documents.consent.noEnd'),
    consent.givenHow && t(`documents.consent.how.${consent.givenHow}`),
    consent.recordedBy && t('documents.consent.recordedBy', { name: consent.recordedBy }),
  ]
  return (
    <article className="consent">
      <h3>
        <bdi>{consent.recipient}</bdi>
      </h3>
      <p className="dim">{said.filter(Boolean).join(' · ')}</p>
      {consent.withdrawnOn && (
        <p>
          <strong>{t('documents.consent.withdrawnOn', { date: formatDate(consent.withdrawnOn) })}</strong>
          {consent.withdrawnBy && ` · ${consent.withdrawnBy}`}
        </p>
      )}
      <p>
        {t('documents.consent.about', {
          parts: consent.compartments.map((one) => t(`documents.part.${one}`)).join(', '),
        })}
      </p>
      {consent.covers && <p dir="auto">{t('documents.consent.covers', { what: consent.covers })}</p>}
      <Words of={consent} />
      <div className="acts">
        {mayWithdraw && <Withdraw consent={consent} />}
        <LinkButton
          small
          bare
          to={`/geschiedenis/consent/${consent.id}`}
          name={t('documents.consent.historyName', { recipient: consent.recipient })}
        >
          {t('ui.history')}
        </LinkButton>
      </div>
    </article>
  )
}

const Words = ({ of: { language, wording } }: { of: Consent }) =>
  language === null ? (
    <p className="dim">{t('documents.consent.wordsUnknown')}</p>
  ) : (
    <details>
      <summary>{t('documents.consent.words', { language: t(`documents.language.${language}`) })}</summary>
      <p className="told" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {wording}
      </p>
    </details>
  )

function Withdraw({ consent }: { consent: Consent }) {
  const [asking, setAsking] = useState(false)
  const [on, setOn] = useState<string | null>(todayInAmsterdam())
  const nothingSaved = useTryingOut()
  const withdraw = useCommand(withdrawConsent, {
    refreshes: 'all',
    onDone: () => {
      setAsking(false)
      toast(t('documents.consent.withdrawn'))
    },
  })
  const fault = withdraw.problem?.faults.find(({ pointer }) => pointer === '/withdrawnOn')
  const place = useFaultFocus<HTMLDivElement>(fault)
  return (
    <>
      <Button
        small
        disabled={nothingSaved}
        name={t('documents.consent.withdrawName', { recipient: consent.recipient })}
        onClick={() => setAsking(true)}
      >
        {t('documents.consent.withdraw')}
      </Button>
      <Dialog open={asking} title={t('documents.consent.withdrawTitle')} onClose={() => setAsking(false)}>
        <div className="stack" ref={place}>
          <p>{t('documents.consent.withdrawText', { recipient: consent.recipient })}</p>
          <DateField
            label={t('documents.consent.withdrawDate')}
            value={on}
            onChange={setOn}
            error={fault ? faultText(fault.code, fault.params) : on === null ? faultText('fault/required') : undefined}
          />
          {!fault && <Notice problem={withdraw.problem} />}
          <div className="acts">
            <Button
              go
              busy={withdraw.busy}
              onClick={() =>
                on !== null && void withdraw.run({ consentId: consent.id, withdrawnOn: on, version: consent.version })
              }
            >
              {t('documents.consent.withdraw')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('ui.cancel')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
