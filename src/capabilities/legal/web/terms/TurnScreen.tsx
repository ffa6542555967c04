import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { getTerm } from '../../contract/terms.ts'
import { turnsFor } from '../../rules/turns.ts'
import { kindOfTurn } from './parts/addresses.ts'
import { stillWords } from './parts/TermRow.tsx'
import { TurnForm } from './parts/TurnForm.tsx'

/** One thing that happened to a term: the day is counted anew before it is saved. */
export function TurnScreen({ legalTermId, turn }: { legalTermId: string; turn: string }) {
  const read = useRead(getTerm, { legalTermId })
  const kind = kindOfTurn(turn)
  if (kind === null) return <NoSuchPage />
  if (read.status !== 'ready') return <Waiting on={read} />
  const { term, today, may } = read.value
  const possible = may.manage && turnsFor(term.state).includes(kind)
  const now =
    term.dueOn && term.state === 'running'
      ? t('legalTerms.preview', { date: formatDate(term.dueOn) })
      : stillWords(term)
  return (
    <Page
      title={t(`legalTerms.turn.${kind}`)}
      sentence={`${term.about} · ${now}`}
      crumb={{ to: `/termijnen/${term.id}`, text: term.about }}
    >
      <div className="stack">
        <p>{t(`legalTerms.turnHelp.${kind}`)}</p>
        {possible ? (
          <TurnForm term={term} kind={kind} today={today} />
        ) : (
          <p className="notice calm">{t('legalTerms.turnImpossible')}</p>
        )}
      </div>
    </Page>
  )
}
