import type { CallProblem } from '#platform/web/api/call.ts'
import { NothingSaved } from '#platform/web/forms/FormFrame.tsx'
import { formatList } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import type { Contents, Ending, HandoverPreview } from '../contract.ts'

type LookProps = {
  shown: HandoverPreview
  busy: boolean
  problem: CallProblem | null
  onOffer: () => void
  onBack: () => void
}

/** Who and what goes along, and what ends, before it is offered. */
export function OfferLook({ shown, busy, problem, onOffer, onBack }: LookProps) {
  const nothingSaved = useTryingOut()
  const { persons, staying, to } = shown
  return (
    <div className="stack">
      <Section title={t('handovers.look.who', { to })}>
        <ul className="bullets">
          {persons.map(({ clientId, name, number }) => (
            <li key={clientId}>
              <bdi dir="auto">{name}</bdi>, {t('clients.number', { number })}
            </li>
          ))}
        </ul>
        {staying.length > 0 && <p>{t('handovers.look.staying', { names: formatList(staying) })}</p>}
      </Section>
      <Section title={t('handovers.look.what')}>
        <p>{t('handovers.look.whole', { to })}</p>
        <ContentsList contents={shown.contents} />
      </Section>
      <Section title={t('handovers.look.next')}>
        <ul className="bullets">
          <li>{t('handovers.look.first', { to })}</li>
          <li>{t('handovers.look.after', { to })}</li>
          {shown.endings.map((ending) => (
            <li key={`${ending.of}${ending.client}${ending.worker}`}>{endingText(ending)}</li>
          ))}
          {shown.endingsHidden && <li>{t('handovers.look.hidden')}</li>}
        </ul>
      </Section>
      {nothingSaved && <NothingSaved />}
      <Notice problem={problem} />
      <div className="acts">
        <Button go busy={busy} disabled={nothingSaved} onClick={onOffer}>
          {t('handovers.look.offer', { to })}
        </Button>
        <Button bare onClick={onBack}>
          {t('handovers.look.back')}
        </Button>
      </div>
    </div>
  )
}

const endingText = ({ of, client, worker, ends }: Ending) =>
  t(`handovers.look.${ends ? of : 'unguided'}`, { client, worker })

export const ContentsList = ({ contents }: { contents: Contents }) => (
  <ul className="bullets">
    {contents.map(({ part, lines }) => (
      <li key={part}>
        {t(`handovers.compartments.${part}`)}:{' '}
        {lines === null ? t('handovers.closed') : t('handovers.lines', { count: lines })}
      </li>
    ))}
  </ul>
)
