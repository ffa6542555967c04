import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, SelectField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { changeTargetGroup, getDetails, targetGroupLines } from '../../contract/details.ts'
import { displayName } from '../../rules/person.ts'
import { AddLine, CorrectLine, fileOf, type LineKind } from './LineScreens.tsx'

type ChangeForm = { targetGroupId: string | null; fromOn: string | null }
type EarlierForm = ChangeForm & { untilOn: string | null }

const labels = () => ({
  targetGroupId: t('clients.targetGroup'),
  fromOn: t('clients.fromOn'),
  untilOn: t('clients.untilOn'),
})

function useShow() {
  const words = useWords('target-group')
  return (name: string, value: unknown) => (name === 'targetGroupId' ? words.nameOf(value) : String(value ?? ''))
}

/** From a day on another group; the one of now stays as one of before. */
export function ChangeTargetGroupScreen({ clientId }: { clientId: string }) {
  const read = useRead(getDetails, { clientId })
  const words = useWords('target-group')
  const show = useShow()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { client, today } = read.value
  return (
    <Page
      title={t('details.targetGroup.change')}
      sentence={client.targetGroup && t('details.targetGroup.changeText', { name: client.targetGroup })}
      crumb={{ to: fileOf(clientId), text: displayName(client) }}
    >
      <RecordForm<ChangeForm, typeof changeTargetGroup>
        endpoint={changeTargetGroup}
        initial={{ targetGroupId: null, fromOn: today }}
        version={client.version}
        beside={{ clientId }}
        draft={`target-group-${clientId}`}
        labels={labels()}
        saved={t('details.saved')}
        backTo={fileOf(clientId)}
        show={show}
      >
        {(form) => (
          <>
            <SelectField label={labels().targetGroupId} choices={words.choices} {...form.field('targetGroupId')} />
            <DateField label={labels().fromOn} {...form.field('fromOn')} />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

function Fields({ form }: { form: Form<EarlierForm> }) {
  const words = useWords('target-group')
  return (
    <>
      <SelectField label={labels().targetGroupId} choices={words.choices} {...form.field('targetGroupId')} />
      <div className="two">
        <DateField label={labels().fromOn} optional {...form.field('fromOn')} />
        <DateField label={labels().untilOn} {...form.field('untilOn')} />
      </div>
    </>
  )
}

const earlier: LineKind<EarlierForm> = {
  name: 'targetGroup',
  endpoints: targetGroupLines,
  id: 'earlierTargetGroupId',
  record: 'client_target_group',
  empty: { targetGroupId: null, fromOn: null, untilOn: null },
  labels,
  linesOf: (details) => details.targetGroups,
  Fields,
}

export const AddEarlierTargetGroupScreen = ({ clientId }: { clientId: string }) => (
  <AddLine kind={earlier} clientId={clientId} show={useShow()} />
)
type LineAddress = { clientId: string; earlierTargetGroupId: string }
export const EarlierTargetGroupScreen = ({ clientId, earlierTargetGroupId }: LineAddress) => (
  <CorrectLine kind={earlier} clientId={clientId} lineId={earlierTargetGroupId} show={useShow()} />
)
