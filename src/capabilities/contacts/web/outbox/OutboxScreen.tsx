import { useEffect, useState } from 'react'
import type { CallProblem } from '#platform/web/api/call.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { formatDate, formatInstant } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty } from '#platform/web/ui/Waiting.tsx'
import { contactValuesShape } from '../../contract.ts'
import { keepDays } from '../../rules/outbox.ts'
import { ContactFields, type ContactForm, contactLabels, useContactWords } from '../ContactFields.tsx'
import { Both } from './Both.tsx'
import { deliver, happens, type Unsent } from './outbox.ts'
import { useUnsent } from './OutboxLine.tsx'

/** What was written down and not sent yet, or refused: why, and what to do with it. */
export function OutboxScreen() {
  const session = useSession()
  const all = useUnsent().filter(({ foundationId }) => foundationId === session.foundation.id)
  return (
    <Page title={t('contacts.outbox.title')} sentence={t('contacts.outbox.sentence', { days: keepDays })}>
      {all.length === 0 ? (
        <Empty title={t('contacts.outbox.none')}>{t('contacts.outbox.noneText')}</Empty>
      ) : (
        <ul className="rows" aria-label={t('contacts.outbox.title')}>
          {all.map((one) => (
            <li key={one.parcel.contactId}>
              <Parcel of={one} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

type Doing = 'mend' | 'throw-away' | null

function Parcel({ of }: { of: Unsent }) {
  const { parcel, wish, clientName } = of
  const { contactId, reason } = parcel
  const show = useContactWords()
  const [doing, setDoing] = useState<Doing>(null)
  const seen = parcel.shownAt !== null
  useEffect(() => {
    if (!seen) happens(contactId, { kind: 'shown', at: Date.now() })
  }, [seen, contactId])
  const facts = [formatDate(wish.heldOn), show('kindId', wish.kindId), show('subjectId', wish.subjectId)]
  const minutes = wish.minutes === null ? '' : t('contacts.outbox.minutes', { count: wish.minutes })
  const clash = reason === 'common/stale-version'
  return (
    <div className="parcel">
      <p>
        <strong>
          <bdi dir="auto">{clientName}</bdi>
        </strong>{' '}
        <span className="sm dim">{[...facts, minutes].filter(Boolean).join(' · ')}</span>
      </p>
      {wish.note && (
        <p className="words" dir="auto">
          {wish.note}
        </p>
      )}
      <p className="sm">{stateOf(of)}</p>
      {clash && <Both of={of} />}
      {doing === 'mend' && <Mend of={of} onDone={() => setDoing(null)} />}
      {doing === 'throw-away' && <ThrowAway of={of} onDone={() => setDoing(null)} />}
      {doing === null && <Acts of={of} clash={clash} onDo={setDoing} />}
    </div>
  )
}

/** What is the matter with it, in a sentence. */
function stateOf({ parcel }: Unsent): string {
  const at = formatInstant(new Date(parcel.savedAt).toISOString())
  if (parcel.state === 'refused') {
    const why = parcel.reason && reasonText(parcel.reason)
    return t('contacts.outbox.refused', { why: why ?? t('contacts.outbox.refusedBare') })
  }
  if (parcel.state === 'sending') return t('contacts.outbox.sending', { at })
  return t('contacts.outbox.queued', { at })
}
/** Some reasons read otherwise where it was not asked a moment ago. */
const reasonText = (code: string) =>
  tMaybe(`contacts.outbox.because.${code.replace('/', '.')}`) ?? tMaybe(`problems.${code.replace('/', '.')}`)

function Acts({ of, clash, onDo }: { of: Unsent; clash: boolean; onDo: (doing: Doing) => void }) {
  const { wish, clientName, parcel } = of
  const named = (what: string) => `${t(what)}: ${clientName}`
  function sendAgain() {
    happens(parcel.contactId, { kind: 'sent-again', at: Date.now() })
    void deliver()
  }
  const copy = () => void navigator.clipboard.writeText(wish.note ?? '').then(() => toast(t('contacts.outbox.copied')))
  return (
    <div className="acts">
      {!clash && parcel.state !== 'sending' && (
        <Button small onClick={sendAgain} name={named('contacts.outbox.sendNow')}>
          {t('contacts.outbox.sendNow')}
        </Button>
      )}
      {!clash && (
        <Button small onClick={() => onDo('mend')} name={named('contacts.outbox.mend')}>
          {t('contacts.outbox.mend')}
        </Button>
      )}
      {wish.note && (
        <Button small bare onClick={copy} name={named('contacts.outbox.copy')}>
          {t('contacts.outbox.copy')}
        </Button>
      )}
      <Button small bare onClick={() => onDo('throw-away')} name={named('contacts.outbox.throwAway')}>
        {t('contacts.outbox.throwAway')}
      </Button>
    </div>
  )
}

function ThrowAway({ of, onDone }: { of: Unsent; onDone: () => void }) {
  return (
    <div className="stack" role="group" aria-label={t('contacts.outbox.throwAwayAsk')}>
      <p>{t('contacts.outbox.throwAwayAsk')}</p>
      <div className="acts">
        <Button small onClick={() => happens(of.parcel.contactId, { kind: 'thrown-away' })}>
          {t('contacts.outbox.throwAwaySure')}
        </Button>
        <Button small bare onClick={onDone}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  )
}

const noProblem: CallProblem | null = null

/** The same contact in other words; it goes on as the one that it is. */
function Mend({ of, onDone }: { of: Unsent; onDone: () => void }) {
  const { wish, parcel } = of
  const initial = contactValuesShape.parse(wish) satisfies ContactForm
  const form = useForm<ContactForm>({
    schema: contactValuesShape,
    initial,
    draft: `parcel-${parcel.contactId}`,
  })
  function save() {
    const values = form.check()
    if (!values) return
    happens(parcel.contactId, { kind: 'reworded', at: Date.now() }, { ...wish, ...values })
    form.done()
    onDone()
    void deliver()
  }
  return (
    <FormFrame
      form={form}
      labels={contactLabels()}
      action={t('contacts.outbox.saveAndSend')}
      busy={false}
      problem={noProblem}
      onSubmit={save}
      onCancel={onDone}
    >
      <ContactFields form={form} kindIds={[wish.kindId]} today={null} whole />
    </FormFrame>
  )
}
