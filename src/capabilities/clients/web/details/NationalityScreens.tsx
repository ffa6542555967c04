import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, SelectField } from '#platform/web/ui/fields.tsx'
import { nationalityLines, type NationalityValues } from '../../contract/details.ts'
import { AddLine, CorrectLine, type LineKind } from './LineScreens.tsx'

type NationalityForm = Omit<NationalityValues, 'nationalityId'> & { nationalityId: string | null }

const labels = () => ({
  nationalityId: t('clients.nationality'),
  fromOn: t('clients.fromOn'),
  untilOn: t('clients.untilOn'),
})

function Fields({ form }: { form: Form<NationalityForm> }) {
  const words = useWords('nationality')
  return (
    <>
      <SelectField label={labels().nationalityId} choices={words.choices} {...form.field('nationalityId')} />
      <div className="two">
        <DateField label={labels().fromOn} optional {...form.field('fromOn')} />
        <DateField label={labels().untilOn} optional {...form.field('untilOn')} />
      </div>
    </>
  )
}

const nationalities: LineKind<NationalityForm> = {
  name: 'nationality',
  endpoints: nationalityLines,
  id: 'otherNationalityId',
  record: 'client_nationality',
  empty: { nationalityId: null, fromOn: null, untilOn: null },
  labels,
  linesOf: (details) => details.nationalities,
  Fields,
}

function useShow() {
  const words = useWords('nationality')
  return (name: string, value: unknown) => (name === 'nationalityId' ? words.nameOf(value) : String(value ?? ''))
}

export const AddNationalityScreen = ({ clientId }: { clientId: string }) => (
  <AddLine kind={nationalities} clientId={clientId} show={useShow()} />
)
type LineAddress = { clientId: string; otherNationalityId: string }
export const NationalityScreen = ({ clientId, otherNationalityId }: LineAddress) => (
  <CorrectLine kind={nationalities} clientId={clientId} lineId={otherNationalityId} show={useShow()} />
)
