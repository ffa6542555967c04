import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { NumberField, SelectField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { useMunicipalities, useWords } from '#capabilities/organisation/web/parts/words.ts'
import { getBoard, setContractedNumber } from '../../contract/board.ts'

type Contract = AnswerOf<typeof getBoard>['contracted'][number]
type ContractForm = { municipalityId: string | null; kindId: string | null; contracted: number | null }
const at = '/begeleiding/contract'

/** Started this year beside what the municipality contracted. */
export function Contracted({
  contracted,
  year,
  mayChange,
}: {
  contracted: readonly Contract[]
  year: number
  mayChange: boolean
}) {
  const title = t('board.contracted.title', { year })
  const change = ({ municipality, kind }: Contract) => (
    <LinkButton
      small
      bare
      to={`${at}?gemeente=${municipality.id}&soort=${kind.id}`}
      name={t('board.contracted.changeOf', { kind: kind.name, name: municipality.name })}
    >
      {t('board.contracted.change')}
    </LinkButton>
  )
  return (
    <Section
      title={title}
      end={
        mayChange && (
          <LinkButton small icon="plus" to={at}>
            {t('board.contracted.add')}
          </LinkButton>
        )
      }
    >
      {contracted.length === 0 ? (
        <p className="dim">{t('board.contracted.none')}</p>
      ) : (
        <Rows label={title}>
          {contracted.map((row) => (
            <Row
              key={`${row.municipality.id}${row.kind.id}`}
              title={`${row.municipality.name}, ${row.kind.name}`}
              detail={
                row.contracted === null
                  ? t('board.contracted.startedOnly', { started: row.started })
                  : t('board.contracted.startedOf', { started: row.started, contracted: row.contracted })
              }
              end={mayChange && change(row)}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

/** How many were agreed with a municipality this year, of a kind. */
export function ContractScreen() {
  const { search } = useAddress()
  const read = useRead(getBoard, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { contracted, today } = read.value
  const known = contracted.find((one) => one.municipality.id === search.gemeente && one.kind.id === search.soort)
  const year = Number(today.slice(0, 4))
  return (
    <Page title={t('board.contracted.title', { year })} crumb={{ to: '/begeleiding', text: t('board.title') }}>
      <ContractFields of={known ?? null} year={year} />
    </Page>
  )
}

function ContractFields({ of, year }: { of: Contract | null; year: number }) {
  const [towns, kinds] = [useMunicipalities(), useWords('trajectory-kind')]
  const labels = {
    municipalityId: t('board.contracted.municipality'),
    kindId: t('board.contracted.kind'),
    contracted: t('board.contracted.number', { year }),
  }
  const initial = {
    municipalityId: of?.municipality.id ?? null,
    kindId: of?.kind.id ?? null,
    contracted: of?.contracted ?? null,
  }
  return (
    <RecordForm<ContractForm, typeof setContractedNumber>
      endpoint={setContractedNumber}
      initial={initial}
      version={of?.version ?? null}
      beside={{ year, version: of?.version ?? null }}
      draft={`contracted-${year}-${of ? `${of.municipality.id}-${of.kind.id}` : 'new'}`}
      labels={labels}
      saved={t('board.contracted.saved')}
      backTo="/begeleiding"
      show={(name, value) =>
        name === 'municipalityId' ? towns.nameOf(value) : name === 'kindId' ? kinds.nameOf(value) : String(value ?? '')
      }
    >
      {(form) => (
        <>
          <div className="two">
            <SelectField label={labels.municipalityId} choices={towns.choices} {...form.field('municipalityId')} />
            <SelectField label={labels.kindId} choices={kinds.choices} {...form.field('kindId')} />
          </div>
          <NumberField label={labels.contracted} {...form.field('contracted')} />
        </>
      )}
    </RecordForm>
  )
}
