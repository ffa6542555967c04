import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { listRules } from '../contract/known.ts'
import { SourceText } from './parts/SourceText.tsx'
import './rules.css'
import { changedWords } from './words.ts'

/** Days on which no term ends because a decree says so, by year, the last first. */
export function DaysScreen() {
  const read = useRead(listRules, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { designated, may } = read.value
  const years = [...new Set(designated.map(({ on }) => on.slice(0, 4)))].toSorted().toReversed()
  return (
    <Page
      title={t('rules.days.title')}
      sentence={t('rules.days.sentence')}
      crumb={{ to: '/regels', text: t('rules.title') }}
      actions={
        may.propose && (
          <LinkButton icon="plus" to="/regels/dagen/nieuw">
            {t('rules.days.propose')}
          </LinkButton>
        )
      }
    >
      {years.map((year) => (
        <Section key={year} title={year}>
          <Rows label={year}>
            {designated
              .filter(({ on }) => on.startsWith(year))
              .map(({ on, source, link, changed }) => (
                <Row
                  key={on}
                  title={formatDate(on)}
                  detail={
                    <>
                      <SourceText source={source} link={link} /> · {changedWords(changed)}
                    </>
                  }
                />
              ))}
          </Rows>
        </Section>
      ))}
    </Page>
  )
}
