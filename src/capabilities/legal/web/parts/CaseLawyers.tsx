import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type LegalLawyer, listLawyersOfCase } from '../../contract/lawyers.ts'

/** Who the lawyer is, and what they were sent. */
export function CaseLawyers({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(listLawyersOfCase, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { lawyers, may } = read.value
  const here = `/clienten/${clientId}/juridisch/${caseId}/advocaat`
  return (
    <Section
      title={t('legalLawyers.title')}
      end={
        may.manage && (
          <LinkButton small icon="plus" to={here}>
            {t('legalLawyers.add')}
          </LinkButton>
        )
      }
    >
      {lawyers.length === 0 ? (
        <p className="dim">{t('legalLawyers.none')}</p>
      ) : (
        <Rows label={t('legalLawyers.title')}>
          {lawyers.map((lawyer) => (
            <Row
              key={lawyer.id}
              {...(may.manage ? { to: `${here}/${lawyer.id}` } : {})}
              title={[lawyer.name, lawyer.office].filter(Boolean).join(', ')}
              detail={detailOf(lawyer)}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

const detailOf = ({ referredOn, legalAidNumber, sharings }: LegalLawyer): string =>
  [
    t('legalLawyers.referred', { date: formatDate(referredOn) }),
    legalAidNumber ? t('legalLawyers.aid', { number: legalAidNumber }) : t('legalLawyers.noAid'),
    t('legalLawyers.sentCount', { count: sharings.length }),
  ].join(' · ')
