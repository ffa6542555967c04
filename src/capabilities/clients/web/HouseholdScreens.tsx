import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField, PickField, SelectField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  changeMembership,
  getClientFile,
  getHousehold,
  type HouseholdRole,
  householdRoles,
  joinHousehold,
  type Member,
  removeMembership,
} from '../contract.ts'
import { displayName } from '../rules/person.ts'
import './clients.css'
import { askOlder } from './family/OlderThanParent.tsx'
import { WithClientField } from './parts/WithClientField.tsx'
import { stretchText } from './parts/said.ts'

type PlaceForm = { role: HouseholdRole | null; ofClientId: string | null; sure: boolean }
type JoinForm = Omit<PlaceForm, 'ofClientId'> & { withClientId: string | null; fromOn: string | null }
type MemberForm = PlaceForm & { fromOn: string | null; untilOn: string | null }

const roleChoices = () => householdRoles.map((role) => ({ value: role, label: t(`clients.roles.${role}`) }))
const showRole = (name: string, value: unknown) =>
  name === 'role' && value ? t(`clients.roles.${value as string}`) : String(value ?? '')
const labels = () => ({
  withClientId: t('clients.withClient'),
  role: t('clients.role'),
  ofClientId: t('clients.ofWhom'),
  fromOn: t('clients.fromOn'),
  untilOn: t('clients.untilOn'),
})

export function JoinHouseholdScreen({ clientId }: { clientId: string }) {
  const read = useRead(getClientFile, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { client, household, today } = read.value
  const file = `/clienten/${clientId}`
  return (
    <Page
      title={t('clients.joinTitle')}
      sentence={t('clients.joinText')}
      crumb={{ to: file, text: displayName(client) }}
    >
      <RecordForm<JoinForm, typeof joinHousehold>
        endpoint={joinHousehold}
        initial={{ withClientId: null, role: null, sure: false, fromOn: household ? today : null }}
        version={null}
        beside={{ clientId }}
        draft={`household-${clientId}`}
        labels={labels()}
        saved={t('clients.joined')}
        backTo={`${file}?deel=gezin`}
        show={showRole}
        ask={askOlder}
      >
        {(form) => (
          <>
            <WithClientField
              label={t('clients.withClient')}
              hint={t('clients.withClientHint')}
              except={clientId}
              optional={false}
              {...form.field('withClientId')}
            />
            <PickField
              label={t('clients.role')}
              choices={roleChoices()}
              {...form.field('role')}
              onChange={(role) => form.set('role', role as HouseholdRole | null)}
            />
            <DateField
              label={t('clients.joinFrom')}
              hint={t('clients.joinFromHint')}
              optional={household === null}
              {...form.field('fromOn')}
            />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

export function MembershipScreen({ clientId, membershipId }: { clientId: string; membershipId: string }) {
  const file = useRead(getClientFile, { clientId })
  const householdId = file.status === 'ready' ? (file.value.household?.id ?? null) : null
  const read = useRead(getHousehold, { householdId: householdId ?? '' }, { when: householdId !== null })
  if (file.status !== 'ready') return <Waiting on={file} />
  if (read.status !== 'ready') return <Waiting on={read} />
  const member = read.value.members.find((one) => one.membershipId === membershipId)
  const backTo = `/clienten/${clientId}?deel=gezin`
  if (!member) return <Page title={t('clients.memberTitle')} crumb={{ to: backTo, text: t('clients.family') }} />
  const others = read.value.members.filter((one) => one.untilOn !== null && one.untilOn < file.value.today)
  return (
    <Page
      title={t('clients.memberTitle')}
      sentence={displayName(member.client)}
      crumb={{ to: backTo, text: displayName(file.value.client) }}
    >
      <MemberFormOf member={member} members={read.value.members} backTo={backTo} />
      <RemoveMember member={member} backTo={backTo} />
      {others.length > 0 && (
        <Section title={t('clients.familyBefore')}>
          <ul>
            {others.map((one) => (
              <li key={one.membershipId}>
                <bdi dir="auto">{displayName(one.client)}</bdi>, {stretchText(one)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

type MemberFormProps = { member: Member; members: readonly Member[]; backTo: string }

const MemberFormOf = ({ member, members, backTo }: MemberFormProps) => (
  <RecordForm<MemberForm, typeof changeMembership>
    endpoint={changeMembership}
    initial={{
      role: member.role,
      ofClientId: member.ofClientId,
      sure: false,
      fromOn: member.fromOn,
      untilOn: member.untilOn,
    }}
    version={member.version}
    beside={{ membershipId: member.membershipId }}
    draft={`member-${member.membershipId}`}
    labels={labels()}
    saved={t('clients.joined')}
    backTo={backTo}
    history={`household_membership/${member.membershipId}`}
    show={(name, value) => (name === 'ofClientId' ? nameOf(members, value) : showRole(name, value))}
    ask={askOlder}
  >
    {(form) => (
      <>
        <PickField
          label={t('clients.role')}
          choices={roleChoices()}
          {...form.field('role')}
          onChange={(role) => form.set('role', role as HouseholdRole | null)}
        />
        {form.values.role !== 'head' && form.values.role !== 'lodger' && (
          <SelectField
            label={t('clients.ofWhom')}
            hint={t('clients.ofWhomHint')}
            optional
            choices={othersOf(members, member)}
            {...form.field('ofClientId')}
          />
        )}
        <div className="two">
          <DateField label={t('clients.fromOn')} optional {...form.field('fromOn')} />
          <DateField label={t('clients.untilOn')} hint={t('clients.untilHint')} optional {...form.field('untilOn')} />
        </div>
      </>
    )}
  </RecordForm>
)

/** Each other person once, however often they came and went. */
function othersOf(members: readonly Member[], of: Member) {
  const others = members.filter(({ client }) => client.id !== of.client.id)
  const names = new Map(others.map(({ client }) => [client.id, displayName(client)]))
  return Array.from(names, ([value, label]) => ({ value, label }))
}
const nameOf = (members: readonly Member[], id: unknown): string => {
  const found = members.find(({ client }) => client.id === id)
  return found ? displayName(found.client) : ''
}

function RemoveMember({ member, backTo }: { member: Member; backTo: string }) {
  const { go } = useAddress()
  const remove = useCommand(removeMembership, {
    refreshes: 'all',
    onDone: () => {
      toast(t('clients.removed'))
      go(backTo)
    },
  })
  return (
    <Section title={t('clients.removeMember')}>
      <div className="stack">
        <p className="dim">{t('clients.removeMemberText')}</p>
        <Notice problem={remove.problem} />
        <Button icon="remove" busy={remove.busy} onClick={() => void remove.run({ membershipId: member.membershipId })}>
          {t('clients.removeMember')}
        </Button>
      </div>
    </Section>
  )
}
