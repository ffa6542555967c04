import { roles } from '#kernel/actor.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Table, type TableColumn } from '#platform/web/ui/Table.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Account, type Holding, listAccounts } from '../contract/accounts.ts'
import { at } from './parts/addresses.ts'
import { Period } from './parts/Period.tsx'
import { momentOf, roleName, type Standing, standingOf } from './parts/standing.ts'
import { SecondFactorRule } from './second-factor/SecondFactorRule.tsx'

/** What one may narrow the list to; the word stands in the address. */
const filters = { uitgenodigd: 'invited', 'zonder-rol': 'ended' } as const satisfies Record<string, Standing>
type Filter = keyof typeof filters
const isFilter = (word: string | undefined): word is Filter => word !== undefined && word in filters

/** Small letters without accents, so that *Jose* finds José. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

type Person = Account & { standing: Standing; held: readonly Holding[] }

/** Who can sign in, with which roles. */
export function AccountsScreen() {
  const read = useRead(listAccounts, {})
  if (read.status !== 'ready') {
    return (
      <Page title={t('access.accounts')}>
        <Waiting on={read} />
      </Page>
    )
  }
  const today = todayInAmsterdam()
  const people = read.value.accounts.map((account) => ({
    ...account,
    standing: standingOf(account, today),
    held: account.roles.filter((holding) => momentOf(holding, today) !== 'past'),
  }))
  const howMany = (standing: Standing) => people.filter((person) => person.standing === standing).length
  return (
    <Page
      title={t('access.accounts')}
      sentence={[
        t('access.canSignIn', { count: howMany('works') }),
        howMany('invited') > 0 && t('access.stillInvited', { count: howMany('invited') }),
      ]
        .filter(Boolean)
        .join(' ')}
      actions={
        <LinkButton go icon="plus" to={at.invite}>
          {t('access.invite')}
        </LinkButton>
      }
    >
      <div className="stack">
        <Filters />
        <Found people={people} />
      </div>
      <SecondFactorRule />
    </Page>
  )
}

function Filters() {
  const { search, withSearch, go } = useAddress()
  return (
    <div className="form">
      <div className="two">
        <TextField
          label={t('access.search')}
          type="search"
          value={search['q'] ?? ''}
          onChange={(text) => go(withSearch({ q: text }), true)}
        />
        <SelectField
          label={t('access.role')}
          filter
          choices={roles.map((role) => ({ value: role, label: t(`shell.role.${role}`) }))}
          value={roles.find((role) => role === search['rol']) ?? null}
          onChange={(role) => go(withSearch({ rol: role }), true)}
        />
      </div>
      <nav className="filters" aria-label={t('access.narrow')}>
        <FilterLink to={withSearch({ stand: null })} on={!isFilter(search['stand'])}>
          {t('access.everybody')}
        </FilterLink>
        {Object.entries(filters).map(([word, standing]) => (
          <FilterLink key={word} to={withSearch({ stand: word })} on={search['stand'] === word}>
            {t(`access.only.${standing}`)}
          </FilterLink>
        ))}
      </nav>
    </div>
  )
}

function Found({ people }: { people: readonly Person[] }) {
  const { search, withSearch } = useAddress()
  const typed = plain((search['q'] ?? '').trim())
  const stand = isFilter(search['stand']) ? filters[search['stand']] : null
  const role = roles.find((one) => one === search['rol'])
  const found = people.filter(
    (person) =>
      (stand === null || person.standing === stand) &&
      (role === undefined || person.held.some((holding) => holding.role === role)) &&
      plain(`${person.name} ${person.email}`).includes(typed),
  )
  if (found.length === 0 && stand !== null && typed === '' && role === undefined)
    return <Empty title={t(`access.none.${stand}`)} />
  if (found.length === 0) {
    const all = withSearch({ q: null, rol: null, stand: null })
    return (
      <Empty title={t('access.noneFound')} action={<LinkButton to={all}>{t('access.showAll')}</LinkButton>}>
        {t('access.noneFoundHelp')}
      </Empty>
    )
  }
  return (
    <>
      <Table caption={t('access.accounts')} flow rows={found} keyOf={(person) => person.id} columns={columns()} />
      {people.length === 1 && (
        <Empty
          title={t('access.alone')}
          action={
            <LinkButton icon="plus" to={at.invite}>
              {t('access.invite')}
            </LinkButton>
          }
        >
          {t('access.aloneHelp')}
        </Empty>
      )}
    </>
  )
}

const columns = (): TableColumn<Person>[] => [
  {
    heading: t('access.name'),
    head: true,
    cell: (person) => (
      <Link className="who" to={at.account(person.id)}>
        <bdi dir="auto">{person.name}</bdi>
      </Link>
    ),
  },
  { heading: t('access.email'), cell: (person) => <bdi dir="ltr">{person.email}</bdi> },
  {
    heading: t('access.roles'),
    cell: ({ held }) =>
      held.map((holding) => (
        <div key={holding.id}>
          {roleName(holding)}{' '}
          <span className="dim">
            <Period of={holding} />
          </span>
        </div>
      )),
  },
  {
    heading: t('access.door'),
    cell: ({ standing }) =>
      standing === 'works' ? (
        <span className="dim">{t('access.standing.works')}</span>
      ) : (
        <Tag>{t(`access.standing.${standing}`)}</Tag>
      ),
  },
]
