import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { listTermsOfCase } from '../../../contract/terms.ts'
import { TermRow } from './TermRow.tsx'

/** The terms of one dossier, the running ones first. */
export function CaseTerms({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(listTermsOfCase, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { terms, may } = read.value
  return (
    <Section
      title={t('legalTerms.title')}
      end={
        may.manage && (
          <span className="acts">
            <LinkButton small to={`/clienten/${clientId}/juridisch/${caseId}/gebeurtenis`}>
              {t('legalTerms.event.title')}
            </LinkButton>
            <LinkButton small icon="plus" to={`/clienten/${clientId}/juridisch/${caseId}/termijn`}>
              {t('legalTerms.add')}
            </LinkButton>
          </span>
        )
      }
    >
      {terms.length === 0 ? (
        <p className="dim">{t('legalTerms.noneOfCase')}</p>
      ) : (
        <Rows label={t('legalTerms.title')}>
          {terms.map((term) => (
            <TermRow key={term.id} term={term} without="client" />
          ))}
        </Rows>
      )}
    </Section>
  )
}
