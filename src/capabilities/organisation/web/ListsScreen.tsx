import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type List, listItems, lists, meanings } from '../contract.ts'
import { at } from './parts/addresses.ts'
import { OrganisationTabs } from './parts/OrganisationTabs.tsx'

/** The foundation's own words, list by list, with what they mean for figures. */
export function ListsScreen() {
  const { search } = useAddress()
  const list = lists.find((name) => name === search['lijst']) ?? 'contact-kind'
  return (
    <Page title={t('organisation.title')} sentence={t('organisation.sentence')}>
      <OrganisationTabs />
      <nav className="filters" aria-label={t('organisation.chooseList')}>
        {lists.map((name) => (
          <FilterLink key={name} to={at.list(name)} on={name === list}>
            {t(`organisation.list.${name}`)}
          </FilterLink>
        ))}
      </nav>
      <Words key={list} list={list} />
    </Page>
  )
}

function Words({ list }: { list: List }) {
  const read = useRead(listItems, { list })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { items, may } = read.value
  const title = t(`organisation.list.${list}`)
  return (
    <Section
      title={title}
      count={String(items.length)}
      end={
        may.manage && (
          <LinkButton small icon="plus" to={at.newWord(list)}>
            {t('organisation.addWord')}
          </LinkButton>
        )
      }
    >
      {items.length === 0 ? (
        <Empty title={t('organisation.noWords')} />
      ) : (
        <Rows label={title}>
          {items.map((item) => (
            <Row
              key={item.id}
              {...(may.manage ? { to: at.word(item.id) } : {})}
              title={item.name}
              detail={
                list in meanings
                  ? item.meaning
                    ? t(`organisation.means.${item.meaning}`)
                    : t('organisation.noMeaning')
                  : null
              }
              end={item.active ? null : <Tag>{t('organisation.inactive')}</Tag>}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}
