import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { askForEvidence, type Evidence, listEvidence } from '../../../contract/evidence.ts'
import { addressOfDossier, said } from './words.ts'
import './dossier.css'

/** What proves who they are, by person; from the official paper to what stands in for it. */
export function CaseEvidence({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(listEvidence, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { items, may } = read.value
  const base = addressOfDossier(clientId, caseId)
  const missing = items.filter((item) => item.missing).length
  const people = new Map<string, { name: string | null; items: Evidence[] }>()
  for (const item of items) {
    const key = item.relative?.id ?? ''
    const person = people.get(key) ?? { name: item.relative?.name ?? null, items: [] }
    person.items.push(item)
    people.set(key, person)
  }
  return (
    <Section
      title={t('dossier.evidence.title')}
      {...(items.length > 0 ? { count: t('dossier.evidence.missing', { count: missing }) } : {})}
      end={
        may.manage && (
          <LinkButton small icon="plus" to={`${base}/bewijs`}>
            {t('dossier.evidence.add')}
          </LinkButton>
        )
      }
    >
      {may.manage && missing > 0 && <AskByLetter clientId={clientId} caseId={caseId} />}
      {items.length === 0 && <p className="dim">{t('dossier.evidence.none')}</p>}
      {[...people].map(([key, person]) => (
        <div key={key}>
          <h3 className="person-head">
            <bdi dir="auto">{person.name ?? t('dossier.evidence.ofClient')}</bdi>
          </h3>
          <Rows label={person.name ?? t('dossier.evidence.ofClient')}>
            {person.items.filter(isAsked).map((item) => (
              <EvidenceRow key={item.id} item={item} clientId={clientId} to={`${base}/bewijs/${item.id}`} />
            ))}
          </Rows>
          <LaterEvidence items={person.items.filter((item) => !isAsked(item))} base={base} clientId={clientId} />
        </div>
      ))}
    </Section>
  )
}

/** One letter for all that is missing, in the client's language; it opens, so that it is read before it goes. */
function AskByLetter({ clientId, caseId }: { clientId: string; caseId: string }) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const ask = useCommand(askForEvidence, {
    refreshes: [listEvidence],
    onDone: ({ id }) => {
      toast(t('dossier.evidence.letterMade'))
      go(`/clienten/${clientId}/documenten/${id}`)
    },
  })
  return (
    <div className="stack">
      <Notice problem={ask.problem} />
      <div>
        <Button icon="mail" busy={ask.busy} disabled={nothingSaved} onClick={() => void ask.run({ caseId })}>
          {t('dossier.evidence.letter')}
        </Button>
      </div>
    </div>
  )
}

/** A paper of the second choice, while the first is there or may still come. */
const isAsked = ({ state, missing }: Evidence) => state !== 'open' || missing

type LaterProps = { items: readonly Evidence[]; base: string; clientId: string }
const LaterEvidence = ({ items, base, clientId }: LaterProps) =>
  items.length > 0 && (
    <details>
      <summary>{t('dossier.evidence.later', { count: items.length })}</summary>
      <Rows>
        {items.map((item) => (
          <EvidenceRow key={item.id} item={item} clientId={clientId} to={`${base}/bewijs/${item.id}`} />
        ))}
      </Rows>
    </details>
  )

const EvidenceRow = ({ item, clientId, to }: { item: Evidence; clientId: string; to: string }) => (
  <Row
    to={to}
    title={said(item.title)}
    detail={[item.why, item.note].filter(Boolean).join(' · ')}
    end={
      <>
        <Tag on={item.state === 'received' || item.state === 'sent'}>{standing(item)}</Tag>{' '}
        {item.stateOn && <span className="dim">{formatDate(item.stateOn)}</span>}
        {item.documentId && (
          <LinkButton
            small
            bare
            to={`/clienten/${clientId}/documenten/${item.documentId}`}
            name={t('dossier.evidence.openDocumentOf', { title: said(item.title) })}
          >
            {t('dossier.evidence.openDocument')}
          </LinkButton>
        )}
      </>
    }
  />
)

/** What stands in for a paper that is there or may still come is not asked for. */
const standing = ({ state, missing }: Evidence): string =>
  state === 'open' && !missing ? t('dossier.evidence.notNeeded') : t(`dossier.evidence.state.${state}`)
