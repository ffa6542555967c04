import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { listTemplateItems, type TemplateItem, type TemplateValues } from '../../contract/checklist-template.ts'
import { phases } from '../../contract/checklists.ts'
import { exampleHomes, examples } from '../../rules/checklists/examples.ts'
import { checklistOf } from '../../rules/checklists/items.ts'
import { shipped } from '../../rules/checklists/shipped.ts'
import { templatesOn } from '../../rules/checklists/templates.ts'
import { useSaid } from '../measurements/words.ts'
import { whyThen } from './words.ts'

type Listed = AnswerOf<typeof listTemplateItems>

/** All that can stand on a checklist here, by phase; changed by the administrator, and tried on an example family. */
export function ChecklistTemplatesScreen() {
  const { search } = useAddress()
  const read = useRead(listTemplateItems, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const changed = read.value.items.filter(({ origin }) => origin !== 'shipped').length
  return (
    <Page
      title={t('checklist.template.title')}
      sentence={t('checklist.template.sentence', { count: changed })}
      crumb={{ to: '/beheer/organisatie', text: t('organisation.room') }}
      actions={
        <LinkButton go icon="plus" to="/beheer/checklists/nieuw">
          {t('checklist.template.add')}
        </LinkButton>
      }
    >
      <Preview listed={read.value} />
      {!search['gezin'] &&
        phases.map((phase) => (
          <Phase key={phase} phase={phase} items={read.value.items.filter(({ values }) => values.phase === phase)} />
        ))}
    </Page>
  )
}

function Phase({ phase, items }: { phase: (typeof phases)[number]; items: readonly TemplateItem[] }) {
  const said = useSaid()
  const byDay = items.toSorted((a, b) => a.values.days - b.values.days)
  return (
    <Section title={t(`checklist.phaseName.${phase}`)} count={String(items.length)}>
      <Rows label={t(`checklist.phaseName.${phase}`)}>
        {byDay.map(({ item, origin, values }) => (
          <Row
            key={item}
            to={`/beheer/checklists/${item}`}
            title={said({ nl: values.titleNl, en: values.titleEn || values.titleNl })}
            detail={detailOf(values)}
            end={
              <span className="acts">
                {values.hidden && <Tag>{t('checklist.template.isHidden')}</Tag>}
                {!values.hidden && origin !== 'shipped' && <Tag on>{t(`checklist.template.origins.${origin}`)}</Tag>}
              </span>
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

/** `de begeleider doet het · na 21 dagen · voor het huishouden`. */
const detailOf = (values: TemplateValues): string =>
  [
    t(`checklist.who.${values.who}`),
    t('checklist.template.afterDays', { count: values.days }),
    values.ageFrom === null
      ? t(`checklist.template.scopes.${values.scope}`)
      : t('checklist.template.ages', { from: values.ageFrom, until: values.ageUntil }),
    values.group && t(`checklist.template.groups.${values.group}`),
    values.fromOn && t('checklist.template.since', { date: formatDate(values.fromOn) }),
    values.untilOn && t('checklist.template.until', { date: formatDate(values.untilOn) }),
  ]
    .filter(Boolean)
    .join(' · ')

/** By then both phases have begun. */
const lookAfter = 200

/** What a family that signed today would get, as the checklist stands now. */
function Preview({ listed: { items, today } }: { listed: Listed }) {
  const { search, withSearch } = useAddress()
  const said = useSaid()
  const chosen = examples.find((name) => name === search['gezin']) ?? null
  const list = chosen ? exampleList(items, chosen, today) : []
  return (
    <>
      <div className="stack">
        <p className="dim">{t('checklist.template.previewHint')}</p>
        <nav className="filters" aria-label={t('checklist.template.preview')}>
          <FilterLink to={withSearch({ gezin: null })} on={chosen === null}>
            {t('checklist.template.all')}
          </FilterLink>
          {examples.map((name) => (
            <FilterLink key={name} to={withSearch({ gezin: name })} on={chosen === name}>
              {t(`checklist.template.examples.${name}`)}
            </FilterLink>
          ))}
        </nav>
      </div>
      {chosen && (
        <Section title={t(`checklist.template.examples.${chosen}`)} count={String(list.length)}>
          <Rows label={t(`checklist.template.examples.${chosen}`)}>
            {list.map((item) => (
              <Row
                key={`${item.key} ${item.about?.id}`}
                title={said(item.title)}
                detail={[
                  item.about?.name,
                  t(`checklist.who.${item.who}`),
                  t('checklist.template.dueOn', { date: formatDate(item.due.on), why: whyThen(item.due) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}

function exampleList(items: readonly TemplateItem[], name: (typeof examples)[number], today: PlainDate) {
  const own = items.filter(({ origin }) => origin !== 'shipped')
  const home = exampleHomes(today, (one) => t(`checklist.template.people.${one}`))[name]
  return checklistOf(templatesOn(shipped, own), home, home[0]!.id, addDays(today, lookAfter)).items
}
