import type { Endpoint, InputOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { useKept } from '#platform/web/forms/use-kept.ts'
import { formatDate, formatInstant, formatList } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { TextField } from '#platform/web/ui/fields.tsx'
import { useFaultFocus } from '#platform/web/ui/focus-fault.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import '#capabilities/clients/web/parts/facts.css'
import { acceptHandover, declineHandover, getHandover, type Handover, withdrawHandover } from '../contract.ts'
import { ContentsList } from './OfferLook.tsx'

/** One hand-over: what is offered, by whom, and the answer. */
export function HandoverScreen({ handoverId }: { handoverId: string }) {
  const read = useRead(getHandover, { handoverId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const of = read.value
  return (
    <Page
      title={t('handovers.one')}
      sentence={formatList(of.persons.map(({ name }) => name))}
      crumb={{ to: '/overdrachten', text: t('handovers.title') }}
    >
      <Outcome of={of} />
      <Section title={t('handovers.whose')}>
        <ul className="bullets">
          {of.persons.map(({ clientId, name, number }) => (
            <li key={clientId}>
              <bdi dir="auto">
                {of.inSight.includes(clientId) ? <Link to={`/clienten/${clientId}`}>{name}</Link> : name}
              </bdi>
              , {t('clients.number', { number })}
            </li>
          ))}
        </ul>
      </Section>
      <Facts of={of} />
      {of.contents && (
        <Section title={t('handovers.look.what')}>
          <p>{t('handovers.look.whole', { to: of.to })}</p>
          <ContentsList contents={of.contents} />
        </Section>
      )}
      {of.may.accept && <Accept of={of} />}
      {of.may.decline && <Closing of={of} endpoint={declineHandover} name="decline" />}
      {of.may.withdraw && <Closing of={of} endpoint={withdrawHandover} name="withdraw" />}
    </Page>
  )
}

/** Where it stands; once accepted, this is the receipt. */
function Outcome({ of }: { of: Handover }) {
  const { state, answeredAt, answeredBy, remark } = of
  const said = { by: answeredBy ?? t('handovers.somebody'), at: answeredAt ? formatInstant(answeredAt) : '', to: of.to }
  return (
    <div className={state === 'declined' ? 'notice' : 'notice calm'}>
      <p>{t(`handovers.outcome.${state}`, said)}</p>
      {remark && <p dir="auto">{t('handovers.remarkSaid', { remark })}</p>}
    </div>
  )
}

function Facts({ of }: { of: Handover }) {
  const consent =
    of.consent === 'not-needed'
      ? t('handovers.consentNot', { why: of.consentWhy ?? '' })
      : [
          t(`handovers.consents.${of.consent}`),
          of.consentOn && formatDate(of.consentOn),
          of.consentLanguage && t('handovers.inLanguage', { language: of.consentLanguage }),
        ]
          .filter(Boolean)
          .join(', ')
  const facts = [
    [t('handovers.facts.road'), t('handovers.road', { from: of.from, to: of.to })],
    [t('handovers.facts.fromOn'), formatDate(of.fromOn)],
    [t('handovers.facts.why'), of.why],
    [t('handovers.facts.consent'), consent],
    [t('handovers.facts.offered'), [of.offeredBy, formatInstant(of.offeredAt)].filter(Boolean).join(', ')],
  ] as const
  return (
    <Section title={t('handovers.facts.title')}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function Accept({ of }: { of: Handover }) {
  const [remark, setRemark, done] = useKept(`accept-${of.id}`)
  const accept = useCommand(acceptHandover, {
    refreshes: 'all',
    onDone: () => {
      done()
      toast(t('handovers.accept.done'))
    },
  })
  const early = of.fromOn > of.today
  return (
    <Section title={t('handovers.accept.title')}>
      <div className="stack">
        <p>{early ? t('handovers.accept.early', { date: formatDate(of.fromOn) }) : t('handovers.accept.text')}</p>
        {!early && (
          <>
            <TextField label={t('handovers.remark')} optional value={remark} onChange={setRemark} />
            <Notice problem={accept.problem} />
            <div>
              <Button
                go
                busy={accept.busy}
                onClick={() => void accept.run({ handoverId: of.id, version: of.version, remark: remark || null })}
              >
                {t('handovers.accept.do')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  )
}

type ClosingProps = { of: Handover; endpoint: Endpoint; name: 'decline' | 'withdraw' }

/** Declining asks why; withdrawing lets one say so. */
function Closing({ of, endpoint, name }: ClosingProps) {
  const [remark, setRemark, done] = useKept(`${name}-${of.id}`)
  const close = useCommand(endpoint, {
    refreshes: 'all',
    onDone: () => {
      done()
      toast(t(`handovers.${name}.done`))
    },
  })
  const place = useFaultFocus<HTMLDivElement>(close.problem?.faults[0])
  const wrong = (close.problem?.faults.length ?? 0) > 0
  return (
    <Section title={t(`handovers.${name}.title`)}>
      <div className="stack" ref={place}>
        <p>{t(`handovers.${name}.text`)}</p>
        <TextField
          label={t(name === 'decline' ? 'handovers.decline.why' : 'handovers.remark')}
          optional={name === 'withdraw'}
          value={remark}
          onChange={setRemark}
          {...(wrong ? { error: t('faults.required') } : {})}
        />
        {!wrong && <Notice problem={close.problem} />}
        <div>
          <Button
            busy={close.busy}
            onClick={() =>
              void close.run({
                handoverId: of.id,
                version: of.version,
                remark: name === 'withdraw' ? remark || null : remark,
              } as InputOf<Endpoint>)
            }
          >
            {t(`handovers.${name}.do`)}
          </Button>
        </div>
      </div>
    </Section>
  )
}
