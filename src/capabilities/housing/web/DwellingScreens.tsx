import { useState } from 'react'
import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { addDwelling, correctDwelling, getDwelling, listDwellings } from '../contract.ts'
import { dwellingName } from './parts/DwellingField.tsx'

const of = (town: string | undefined) => (town ? `?gemeente=${town}` : '')
const addressOf = (id: string, town: string | undefined) => `/huisvesting/woningen/${id}${of(town)}`

/** Homes of a municipality, found while typing; what is typed stands in the address. */
export function DwellingsScreen() {
  const { search, withSearch, go } = useAddress()
  const town = search['gemeente']
  const [q, setQ] = useState(search['q'] ?? '')
  const read = useRead(listDwellings, { q, ...(town ? { municipalityId: town } : {}) }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { dwellings, total, may } = read.value
  return (
    <Page
      title={t('housing.dwellings')}
      sentence={t('housing.dwellingsSentence')}
      crumb={{ to: `/huisvesting${of(town)}`, text: t('housing.title') }}
      actions={
        may.edit && (
          <LinkButton go icon="plus" to={`/huisvesting/woningen/nieuw${of(town)}`}>
            {t('housing.addDwelling')}
          </LinkButton>
        )
      }
    >
      <TextField
        label={t('housing.searchDwelling')}
        type="search"
        value={q}
        onChange={(typed) => {
          setQ(typed)
          go(withSearch({ q: typed }), true)
        }}
      />
      {dwellings.length === 0 ? (
        <Empty title={t(q === '' ? 'housing.noDwellings' : 'housing.noDwelling')} />
      ) : (
        <Rows label={t('housing.dwellings')}>
          {dwellings.map((one) => (
            <Row
              key={one.id}
              {...(may.edit ? { to: addressOf(one.id, town) } : {})}
              title={dwellingName(one)}
              detail={[one.municipality.name, one.address && one.number].filter(Boolean).join(' · ')}
            />
          ))}
        </Rows>
      )}
      {total > dwellings.length && (
        <p className="sm dim">{t('housing.someDwellings', { count: dwellings.length, total })}</p>
      )}
    </Page>
  )
}

type DwellingForm = {
  municipalityId: string | null
  address: string | null
  postcode: string | null
  number: string | null
}

function DwellingFields({
  initial,
  dwelling,
}: {
  initial: DwellingForm
  dwelling: { id: string; version: number } | null
}) {
  const { search } = useAddress()
  const municipalities = useMunicipalities()
  const labels = {
    municipalityId: t('housing.municipality'),
    address: t('housing.address'),
    postcode: t('housing.postcode'),
    number: t('housing.dwellingNumber'),
  }
  return (
    <RecordForm<DwellingForm, typeof addDwelling | typeof correctDwelling>
      endpoint={dwelling ? correctDwelling : addDwelling}
      initial={initial}
      version={dwelling?.version ?? null}
      beside={dwelling ? { dwellingId: dwelling.id } : {}}
      draft={`dwelling-${dwelling?.id ?? 'new'}`}
      labels={labels}
      saved={t('housing.saved')}
      backTo={`/huisvesting/woningen${of(search['gemeente'])}`}
      show={(name, value) => (name === 'municipalityId' ? municipalities.nameOf(value) : String(value ?? ''))}
    >
      {(form) => {
        const line = (name: 'address' | 'postcode' | 'number') => ({
          ...form.field(name),
          value: form.values[name] ?? '',
          onChange: (text: string) => form.set(name, text),
        })
        return (
          <>
            <SelectField
              label={labels.municipalityId}
              choices={municipalities.choices}
              {...form.field('municipalityId')}
            />
            <TextField label={labels.address} {...line('address')} />
            <div className="two">
              <TextField label={labels.postcode} optional {...line('postcode')} />
              <TextField label={labels.number} hint={t('housing.dwellingNumberHint')} optional {...line('number')} />
            </div>
          </>
        )
      }}
    </RecordForm>
  )
}

function useCrumb() {
  const { search } = useAddress()
  return { to: `/huisvesting/woningen${of(search['gemeente'])}`, text: t('housing.dwellings') }
}

export function NewDwellingScreen() {
  const { search } = useAddress()
  const initial = { municipalityId: search['gemeente'] ?? null, address: null, postcode: null, number: null }
  return (
    <Page title={t('housing.addDwelling')} crumb={useCrumb()}>
      <DwellingFields initial={initial} dwelling={null} />
    </Page>
  )
}

export function DwellingScreen({ dwellingId }: { dwellingId: string }) {
  const crumb = useCrumb()
  const read = useRead(getDwelling, { dwellingId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { id, version, values } = read.value
  return (
    <Page title={t('housing.editDwelling')} sentence={<bdi>{dwellingName(values)}</bdi>} crumb={crumb}>
      <DwellingFields initial={values} dwelling={{ id, version }} />
    </Page>
  )
}
