import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { listMutations, type RoundCase } from '../../../contract/round.ts'
import { listTermsOfCase } from '../../../contract/terms.ts'
import { ofMonth } from '../../../rules/round.ts'
import { addressOfCase } from '../../parts/addresses.ts'
import { Mutation } from './Mutation.tsx'
import { MutationForm } from './MutationForm.tsx'

type PartProps = { of: RoundCase; place: string; after: string; onSkip: () => void }

/** One dossier of the round: whose it is, what to write, and beside it what was written before. */
export function RoundCasePart({ of, place, after, onSkip }: PartProps) {
  const { may } = useSession()
  const read = useRead(listMutations, { caseId: of.id })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { mutations, month } = read.value
  const { now, previous } = ofMonth(mutations, month)
  return (
    <Section title={of.client.name} end={place}>
      <p>
        {[of.kind, `${t('legal.openedOn')} ${formatDate(of.openedOn)}`].join(' · ')}
        {' · '}
        {t('legalRound.adviser')}: {of.adviser?.name ?? t('legalRound.noAdviser')}
        {' · '}
        <Link to={addressOfCase(of.client.id, of.id, may)}>{t('legalRound.openCase')}</Link>
      </p>
      {now && <p className="notice calm">{t('legalRound.isDone')}</p>}
      <Columns
        main={<MutationForm caseId={of.id} read={read.value} after={after} onSkip={onSkip} />}
        beside={
          <>
            <Section title={t('legalRound.previous')}>
              {previous ? (
                <Rows label={t('legalRound.previous')}>
                  <Mutation of={previous} />
                </Rows>
              ) : (
                <p className="dim">{t('legalRound.noPrevious')}</p>
              )}
            </Section>
            <RunningTerms caseId={of.id} />
          </>
        }
      />
    </Section>
  )
}

function RunningTerms({ caseId }: { caseId: string }) {
  const read = useRead(listTermsOfCase, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const running = read.value.terms.filter(({ state }) => state === 'running')
  return (
    <Section title={t('legalRound.terms')}>
      {running.length === 0 ? (
        <p className="dim">{t('legalRound.noTerms')}</p>
      ) : (
        <Rows label={t('legalRound.terms')}>
          {running.map(({ id, about, dueOn }) => (
            <Row key={id} to={`/termijnen/${id}`} title={about} detail={formatDate(dueOn!)} />
          ))}
        </Rows>
      )}
    </Section>
  )
}
