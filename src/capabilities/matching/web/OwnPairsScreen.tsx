import type { ReactNode } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listOwnPairs, type OwnPair } from '../contract.ts'
import './matching.css'
import { LevelOf, Lessons } from './parts/Lessons.tsx'

/** The room of a language coach: how to reach the learner, the level, and the lessons. */
export function OwnPairsScreen() {
  const read = useRead(listOwnPairs, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { pairs, may } = read.value
  return (
    <Page title={t('matching.mine.title')} sentence={t('matching.mine.sentence')}>
      {pairs.length === 0 ? (
        <Empty title={t('matching.mine.none')}>{t('matching.mine.noneHelp')}</Empty>
      ) : (
        pairs.map((pair) => <Pair key={pair.id} pair={pair} mayRecord={may.record} />)
      )}
    </Page>
  )
}

function Pair({ pair, mayRecord }: { pair: OwnPair; mayRecord: boolean }) {
  const { learner } = pair
  const dates = [
    t('matching.mine.since', { date: formatDate(pair.startedOn) }),
    pair.endedOn && t('matching.mine.until', { date: formatDate(pair.endedOn) }),
  ]
  return (
    <Section title={learner.firstName}>
      <div className="stack">
        <p className="dim">{dates.filter(Boolean).join(', ')}</p>
        <dl className="learner">
          <Fact name={t('matching.mine.phone')}>
            {learner.phone && <a href={`tel:${learner.phone}`}>{learner.phone}</a>}
          </Fact>
          <Fact name={t('matching.mine.email')}>
            {learner.email && <a href={`mailto:${learner.email}`}>{learner.email}</a>}
          </Fact>
          <Fact name={t('matching.mine.language')}>{learner.language}</Fact>
          <Fact name={t('matching.mine.interpreter')}>
            {learner.needsInterpreter === null ? null : t(learner.needsInterpreter ? 'ui.yes' : 'ui.no')}
          </Fact>
        </dl>
        <div className="form">
          <LevelOf pair={pair} mayRecord={mayRecord} />
        </div>
        <h3>{t('matching.lesson.title')}</h3>
        <Lessons pairId={pair.id} />
      </div>
    </Section>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children ?? t('ui.unknown')}</dd>
  </div>
)
