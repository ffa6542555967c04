import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listRuleChanges } from '../contract/changes.ts'
import { type Amount, type KnownRule, listRules } from '../contract/known.ts'
import { groupsWith, type RuleGroup } from '../rules/groups.ts'
import { versionOn } from '../rules/versions.ts'
import { Amounts, useAmountsOn } from './parts/Amounts.tsx'
import { Certain } from './parts/Certain.tsx'
import { ChangeRows } from './parts/ChangeRows.tsx'
import './rules.css'
import { changedWords, fold, sinceWords, useSaid, useTermWords } from './words.ts'

/** A rule with the version that holds on the day that is looked at; without one, its newest. */
type Listed = { rule: KnownRule; holds: boolean }

const listedOn = (rules: readonly KnownRule[], id: string, on: PlainDate): Listed[] => {
  const holding = versionOn(rules, id, on)
  const newest = rules.findLast((rule) => rule.id === id)
  if (holding) return [{ rule: holding, holds: true }]
  return newest ? [{ rule: newest, holds: false }] : []
}

/** Every rule by which dates are computed, as it holds today or held on another day. */
export function RulesScreen() {
  const { search, withSearch, go } = useAddress()
  const read = useRead(listRules, {})
  const changes = useRead(listRuleChanges, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { today, rules, amounts, may } = read.value
  const typed = search['zoek'] ?? ''
  const day = search['op'] ?? ''
  const on = isPlainDate(day) ? day : today
  const waiting = changes.status === 'ready' ? changes.value.changes.filter(({ state }) => state === 'proposed') : []
  return (
    <Page
      title={t('rules.title')}
      sentence={on === today ? t('rules.sentence') : t('rules.sentenceOn', { date: formatDate(on) })}
      actions={
        <>
          {may.propose && (
            <LinkButton icon="plus" to="/regels/nieuw">
              {t('rules.newRule.title')}
            </LinkButton>
          )}
          <LinkButton to="/regels/dagen">{t('rules.days.title')}</LinkButton>
        </>
      }
    >
      {waiting.length > 0 && (
        <Section title={t('rules.waiting')} count={String(waiting.length)}>
          <ChangeRows changes={waiting} rules={rules} label={t('rules.waiting')} />
        </Section>
      )}
      <form role="search" className="form rules-finder" onSubmit={(event) => event.preventDefault()}>
        <TextField
          type="search"
          label={t('rules.search')}
          name="typed"
          value={typed}
          onChange={(text) => go(withSearch({ zoek: text }), true)}
          error={undefined}
        />
        <DateField
          label={t('rules.on')}
          name="on"
          optional
          value={day === '' ? null : day}
          onChange={(value) => go(withSearch({ op: value }), true)}
          error={undefined}
        />
      </form>
      <Found rules={rules} amounts={amounts} on={on} typed={typed} />
    </Page>
  )
}

type Looked = { rules: readonly KnownRule[]; amounts: readonly Amount[]; on: PlainDate; typed: string }
function Found({ amounts, ...looked }: Looked) {
  const found = useAmountsOn(amounts, looked.on, looked.typed)
  return (
    <>
      <Groups {...looked} alone={found.length === 0} />
      <Amounts found={found} />
    </>
  )
}

/** `alone`: nothing else was found either. */
function Groups({ rules, on, typed, alone }: Omit<Looked, 'amounts'> & { alone: boolean }) {
  const said = useSaid()
  const words = useTermWords()
  const told = ({ rule }: Listed, group: RuleGroup) =>
    fold([said(rule.meaning), words(rule), rule.source, rule.regime, t(`rules.groups.${group}`)].join(' '))
  const groups = groupsWith(rules).map(({ name, ids }) => ({
    name,
    listed: ids
      .flatMap((id) => listedOn(rules, id, on))
      .filter((one) =>
        fold(typed)
          .split(/\s+/)
          .every((word) => told(one, name).includes(word)),
      ),
  }))
  const found = groups.reduce((sum, { listed }) => sum + listed.length, 0)
  return (
    <>
      <p className="sm" role="status">
        <b>{t('rules.found', { count: found })}</b>
      </p>
      {found === 0 && alone && <Empty title={t('rules.notFound')}>{t('rules.notFoundHelp')}</Empty>}
      {groups
        .filter(({ listed }) => listed.length > 0)
        .map(({ name, listed }) => (
          <Section key={name} title={t(`rules.groups.${name}`)} count={String(listed.length)}>
            <div className="rules-list">
              <Rows label={t(`rules.groups.${name}`)}>
                {listed.map((one) => (
                  <RuleRow key={one.rule.id} {...one} />
                ))}
              </Rows>
            </div>
          </Section>
        ))}
    </>
  )
}

function RuleRow({ rule, holds }: Listed) {
  const said = useSaid()
  const words = useTermWords()
  const told = [words(rule), sinceWords(rule), rule.regime, rule.source, rule.changed && changedWords(rule.changed)]
  return (
    <Row
      to={`/regels/${rule.id}`}
      title={said(rule.meaning)}
      detail={holds ? told.filter(Boolean).join(' · ') : t('rules.noneOnThisDay')}
      end={
        holds && (
          <span className="acts">
            {rule.changed && <Tag on>{t('rules.own')}</Tag>}
            <Certain of={rule.certainty} />
          </span>
        )
      }
    />
  )
}
