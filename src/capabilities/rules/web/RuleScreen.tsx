import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Timeline, type TimelineItem } from '#platform/web/ui/Timeline.tsx'
import { NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listRuleChanges } from '../contract/changes.ts'
import { type KnownRule, listRules } from '../contract/known.ts'
import { versionOn } from '../rules/versions.ts'
import { Calculator } from './parts/Calculator.tsx'
import { Certain } from './parts/Certain.tsx'
import { ChangeRows } from './parts/ChangeRows.tsx'
import { SourceText } from './parts/SourceText.tsx'
import './rules.css'
import { changedWords, spanWords, useSaid, useTermWords } from './words.ts'

/** One rule: what it comes to on a day, every version with its source, and who asked to change it. */
export function RuleScreen({ ruleId }: { ruleId: string }) {
  const said = useSaid()
  const words = useTermWords()
  const read = useRead(listRules, {})
  const all = useRead(listRuleChanges, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { today, rules, designated, may } = read.value
  const versions = rules.filter(({ id }) => id === ruleId)
  const newest = versions.at(-1)
  if (!newest) return <NoSuchPage />
  const now = versionOn(rules, ruleId, today)
  const changes = all.status === 'ready' ? all.value.changes.filter(({ rule }) => rule === ruleId) : []
  return (
    <Page
      title={said((now ?? newest).meaning)}
      sentence={now ? t('rules.nowHolds', { words: words(now) }) : t('rules.noneOnThisDay')}
      crumb={{ to: '/regels', text: t('rules.title') }}
      actions={may.propose && <LinkButton to={`/regels/${ruleId}/wijzigen`}>{t('rules.propose.title')}</LinkButton>}
    >
      <Section title={t('rules.calculate.title')}>
        <Calculator rules={versions} designated={designated} today={today} />
      </Section>
      <Section title={t('rules.versions')} count={String(versions.length)}>
        <Timeline
          items={versions.map((version) => momentOf(version, words(version)))}
          today={today}
          now={t('rules.today')}
        />
      </Section>
      {changes.length > 0 && (
        <Section title={t('rules.changes')} count={String(changes.length)}>
          <ChangeRows changes={changes} rules={rules} label={t('rules.changes')} />
        </Section>
      )}
    </Page>
  )
}

const momentOf = (version: KnownRule, words: string): TimelineItem => ({
  id: version.validFrom,
  on: version.validFrom,
  mark: version.changed ? 'milestone' : 'fact',
  title: words,
  note: [spanWords(version), version.regime, t(`rules.moments.${version.appliesTo}`)].filter(Boolean).join(' · '),
  meta: (
    <span className="rule-source">
      <SourceText source={version.source} link={version.link} />
      <Certain of={version.certainty} />
      <span className="dim">{changedWords(version.changed)}</span>
      {version.changed && <span className="dim">{version.changed.why}</span>}
    </span>
  ),
})
