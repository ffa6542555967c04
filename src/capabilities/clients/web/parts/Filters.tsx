import { useLocations, useMunicipalities, useWords } from '#capabilities/organisation/web/parts/words.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { clientFiltersShape, clientSorts } from '../../contract.ts'
import type { Question } from './ClientList.tsx'

const quick = [
  { name: 'guide', value: 'me', text: 'mine' },
  { name: 'guide', value: 'none', text: 'unguided' },
  { name: 'guidance', value: 'open', text: 'guided' },
  { name: 'home', value: 'housed', text: 'housed' },
  { name: 'home', value: 'waiting', text: 'waiting' },
] as const

/** The question that the address asks; what is no filter of ours is left out, so that an old link still works. */
export function questionOf(search: Record<string, string | undefined>): Question {
  const shape = clientFiltersShape.shape
  const known = Object.keys(shape).filter((name) => {
    const value = search[name]
    return value !== undefined && value !== '' && shape[name as keyof typeof shape].safeParse(value).success
  })
  return Object.fromEntries(known.map((name) => [name, search[name]])) as Question
}

/** The filters that people use every day: each is a link, and the address says which are on. */
export function QuickFilters() {
  const { search, withSearch } = useAddress()
  const { workerId } = useSession()
  return (
    <nav className="filters" aria-label={t('clients.filters')}>
      {quick
        .filter((filter) => filter.value !== 'me' || workerId !== null)
        .map((filter) => {
          const on = search[filter.name] === filter.value
          return (
            <FilterLink key={filter.text} to={withSearch({ [filter.name]: on ? null : filter.value })} on={on}>
              {t(`clients.${filter.text}`)}
            </FilterLink>
          )
        })}
    </nav>
  )
}

/** Town, location, target group and order. */
export function MoreFilters() {
  const { search, withSearch, go } = useAddress()
  const [towns, locations, groups] = [useMunicipalities(), useLocations(), useWords('target-group')]
  const field = (name: 'municipalityId' | 'locationId' | 'targetGroupId' | 'sort') => ({
    value: search[name] ?? null,
    onChange: (value: string | null) => go(withSearch({ [name]: value }), true),
    filter: name !== 'sort',
  })
  const sorts = clientSorts.map((sort) => ({ value: sort, label: t(`clients.sorts.${sort}`) }))
  const some = ['municipalityId', 'locationId', 'targetGroupId', 'sort'].some((name) => search[name] !== undefined)
  return (
    <details className="morefilters" open={some || undefined}>
      <summary>{t('clients.more')}</summary>
      <div>
        <SelectField label={t('clients.municipality')} choices={towns.choices} {...field('municipalityId')} />
        {locations.choices.length > 1 && (
          <SelectField label={t('clients.location')} choices={locations.choices} {...field('locationId')} />
        )}
        {groups.choices.length > 0 && (
          <SelectField label={t('clients.targetGroup')} choices={groups.choices} {...field('targetGroupId')} />
        )}
        <SelectField label={t('clients.sort')} choices={sorts} {...field('sort')} value={search.sort ?? 'name'} />
      </div>
    </details>
  )
}
