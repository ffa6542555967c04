import type { ReactNode } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { TextArea } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { approveRule, getRuleChange, refuseRule, type RuleChange, withdrawRule } from '../contract/changes.ts'
import type { Words } from '../contract.ts'
import type { KnownRule } from '../contract/known.ts'
import { lengthWords } from '../rules/words.ts'
import { useChangeTitle } from './parts/ChangeRows.tsx'
import { SourceText } from './parts/SourceText.tsx'
import { Touched } from './parts/Touched.tsx'
import './rules.css'
import { lengthOf, spanWords, useSaid } from './words.ts'

type Read = AnswerOf<typeof getRuleChange>

/** One change beside what holds now: whom it touches, and what a second person makes of it. */
export function ChangeScreen({ changeId }: { changeId: string }) {
  const read = useRead(getRuleChange, { changeId })
  const title = useChangeTitle(read.status === 'ready' && read.value.now ? [read.value.now] : [])
  if (read.status !== 'ready') return <Waiting on={read} />
  const { change, now, may } = read.value
  return (
    <Page
      title={title(change)}
      sentence={stateWords(change)}
      crumb={
        change.rule && now
          ? { to: `/regels/${change.rule}`, text: t('rules.change.toRule') }
          : { to: '/regels', text: t('rules.title') }
      }
    >
      <Section title={t('rules.change.what')}>
        <Facts change={change} now={now} />
      </Section>
      <WhomItTouches change={change} />
      {may.decide && <Decide change={change} />}
      {may.withdraw && <Withdraw change={change} />}
    </Page>
  )
}

const day = (at: string) => formatDate(at.slice(0, 10))

function stateWords({ state, proposed, decided }: RuleChange): string {
  const proposer = proposed.by ?? t('rules.somebody')
  if (decided === null) return t('rules.change.waits', { name: proposer, date: day(proposed.at) })
  return t(`rules.change.was.${state}`, {
    proposer,
    name: decided.by ?? t('rules.somebody'),
    date: day(decided.at),
    reason: decided.refusal ?? '',
  })
}

function Facts({ change, now }: { change: RuleChange; now: KnownRule | null }) {
  const said = useSaid()
  const length = lengthOf(change)
  const becomes = length && said(lengthWords(length))
  const facts: [string, ReactNode][] =
    change.subject === 'day'
      ? [['designatedOn', formatDate(change.validFrom)]]
      : [
          ['rule', now && said(now.meaning)],
          ...(change.brings ? newFacts(change, said) : []),
          ['length', now ? t('rules.change.fromTo', { from: said(lengthWords(now.length)), to: becomes }) : becomes],
          ['span', spanWords(change)],
          ['appliesTo', change.appliesTo && t(`rules.moments.${change.appliesTo}`)],
          ['regime', change.regime],
        ]
  const grounds: [string, ReactNode][] = [
    ['source', <SourceText key="source" source={change.source} link={change.link} />],
    ['certainty', t(`rules.certainty.${change.certainty}`)],
    ['ground', change.why],
  ]
  return (
    <dl className="rule-facts">
      {[...facts, ...grounds]
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{t(`rules.fields.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** What is said of a rule that was not there before. */
function newFacts({ rule, brings }: RuleChange, said: (text: Words) => string): [string, ReactNode][] {
  if (!brings) return []
  return [
    ['name', rule],
    ['meaningNl', brings.meaning.nl],
    ['meaningEn', brings.meaning.en],
    ['countsFrom', said(brings.countsFrom)],
    ['mode', t(`rules.modes.${brings.mode}`)],
    ['direction', t(brings.back ? 'rules.newRule.backward' : 'rules.newRule.forward')],
    ['weight', t(brings.grave ? 'rules.newRule.isGrave' : 'rules.newRule.notGrave')],
  ]
}

/** Asked only while it waits: afterwards the terms have followed. Nothing runs yet by a rule that is new. */
function WhomItTouches({
  change: { rule, value, unit, validFrom, validUntil, state, brings },
}: {
  change: RuleChange
}) {
  if (brings) return null
  if (state !== 'proposed' || rule === null || value === null || unit === null) return null
  return <Touched asked={{ rule, value, unit, from: validFrom, ...(validUntil ? { until: validUntil } : {}) }} />
}

function Decide({ change: { id, version, rule } }: { change: Read['change'] }) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const approve = useCommand(approveRule, {
    refreshes: 'all',
    onDone: () => {
      toast(t('rules.change.approved'))
      go(rule ? `/regels/${rule}` : '/regels/dagen')
    },
  })
  // The same answer as the whole screen, asked again while the terms are computed anew.
  const read = useRead(getRuleChange, { changeId: id }, { every: approve.busy ? 500 : false })
  const following = approve.busy && read.status === 'ready' ? read.value.following : null
  return (
    <>
      <Section title={t('rules.change.decide')}>
        <div className="stack">
          <p>{t('rules.change.decideHelp')}</p>
          <Notice problem={approve.problem} />
          {following && <p role="status">{t('rules.change.following', following)}</p>}
          <div>
            <Button
              go
              busy={approve.busy}
              disabled={nothingSaved}
              onClick={() => void approve.run({ changeId: id, version })}
            >
              {t('rules.change.approve')}
            </Button>
          </div>
        </div>
      </Section>
      <Section title={t('rules.change.refuseTitle')}>
        <RecordForm<{ reason: string }, typeof refuseRule>
          endpoint={refuseRule}
          initial={{ reason: '' }}
          version={version}
          beside={{ changeId: id }}
          draft={`rule-refusal-${id}`}
          labels={{ reason: t('rules.fields.reason') }}
          action={t('rules.change.refuse')}
          saved={t('rules.change.refused')}
          backTo="/regels"
          show={(_name, value) => String(value ?? '')}
        >
          {(form) => <TextArea label={t('rules.fields.reason')} {...form.field('reason')} />}
        </RecordForm>
      </Section>
    </>
  )
}

function Withdraw({ change: { id, version } }: { change: Read['change'] }) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const withdraw = useCommand(withdrawRule, {
    refreshes: 'all',
    onDone: () => {
      toast(t('rules.change.withdrawn'))
      go('/regels')
    },
  })
  return (
    <Section title={t('rules.change.own')}>
      <div className="stack">
        <p>{t('rules.change.ownHelp')}</p>
        <Notice problem={withdraw.problem} />
        <div>
          <Button
            busy={withdraw.busy}
            disabled={nothingSaved}
            onClick={() => void withdraw.run({ changeId: id, version })}
          >
            {t('rules.change.withdraw')}
          </Button>
        </div>
      </div>
    </Section>
  )
}
