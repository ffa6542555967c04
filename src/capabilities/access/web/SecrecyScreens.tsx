import { useState } from 'react'
import type { CallProblem } from '#platform/web/api/call.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { dropDraft } from '#platform/web/forms/drafts.ts'
import { useKept } from '#platform/web/forms/use-kept.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { CheckField, SelectField, TextArea } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, faultText, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { changeSecrecy, getSecrecy, listSecretClients, nameForSecret } from '../contract/openings.ts'

/** Puts one client out of sight of everybody but those named here. */
export function SecrecyScreen({ clientId }: { clientId: string }) {
  const read = useRead(getSecrecy, { clientId })
  const { go } = useAddress()
  const { accountId } = useSession()
  const [lifting, setLifting] = useState(false)
  const change = useCommand(changeSecrecy, {
    refreshes: 'all',
    onDone: (_, { secret }) => {
      dropDraft(secretDraft(clientId))
      setLifting(false)
      toast(t(secret ? 'access.secrecy.saved' : 'access.secrecy.lifted'))
    },
  })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { clientName, secret, members, choices, coupledIds } = read.value
  const named = members.map(({ id }) => id)
  const save = (accountIds: readonly string[]) =>
    void change.run({ clientId, secret: true, accountIds: [...accountIds] })
  return (
    <Page
      title={t('access.secrecy.title')}
      sentence={t(secret ? 'access.secrecy.isSecret' : 'access.secrecy.isOpen', { name: clientName })}
      crumb={{ to: `/clienten/${clientId}`, text: clientName }}
    >
      {!faultAt(change.problem, '/why') && <Notice problem={change.problem} />}
      {secret ? (
        <>
          <Section title={t('access.secrecy.named')}>
            <Rows label={t('access.secrecy.named')}>
              {members.map(({ id, name }) => (
                <Row
                  key={id}
                  title={name}
                  end={
                    id === accountId ? (
                      <span className="sm dim">{t('access.secrecy.you')}</span>
                    ) : (
                      <Button
                        small
                        busy={change.busy}
                        name={t('access.secrecy.removeNamed', { name })}
                        onClick={() => save(named.filter((one) => one !== id))}
                      >
                        {t('access.secrecy.remove')}
                      </Button>
                    )
                  }
                />
              ))}
            </Rows>
            <NameSomebody
              choices={choices.filter(({ id }) => !named.includes(id))}
              onName={(id) => save([...named, id])}
              busy={change.busy}
            />
          </Section>
          {lifting ? (
            <Reasoned
              text={t('access.secrecy.liftText')}
              action={t('access.secrecy.lift')}
              busy={change.busy}
              problem={change.problem}
              draft={secretDraft(clientId)}
              onSave={(why) => void change.run({ clientId, secret: false, why, accountIds: [] })}
              onCancel={() => setLifting(false)}
            />
          ) : (
            <p className="acts">
              <Button onClick={() => setLifting(true)}>{t('access.secrecy.lift')}</Button>
            </p>
          )}
        </>
      ) : (
        <Reasoned
          text={t('access.secrecy.what')}
          action={t('access.secrecy.mark')}
          busy={change.busy}
          problem={change.problem}
          keeps={choices.filter(({ id }) => coupledIds.includes(id) && id !== accountId)}
          draft={secretDraft(clientId)}
          onSave={(why, accountIds) => void change.run({ clientId, secret: true, why, accountIds })}
          onCancel={() => go(`/clienten/${clientId}`)}
        />
      )}
    </Page>
  )
}

type Choices = readonly { id: string; name: string }[]
type ReasonedProps = {
  text: string
  action: string
  busy: boolean
  problem: CallProblem | null
  /** Who keeps access unless they are unticked. */
  keeps?: Choices
  /** Keeps the reason while it is typed. */
  draft: string
  onSave: (why: string, accountIds: string[]) => void
  onCancel: () => void
}

const secretDraft = (clientId: string) => `secret-${clientId}`

/** Hiding somebody, or showing somebody again, with the reason. */
function Reasoned({ draft, text, action, busy, problem, keeps = [], onSave, onCancel }: ReasonedProps) {
  const [why, setWhy] = useKept(draft)
  const [dropped, setDropped] = useState<readonly string[]>([])
  const fault = faultAt(problem, '/why')
  const kept = keeps.map(({ id }) => id).filter((id) => !dropped.includes(id))
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(why, kept)
      }}
    >
      <p>{text}</p>
      <TextArea
        name="why"
        label={t('access.secrecy.why')}
        hint={t('access.secrecy.whyHint')}
        value={why}
        onChange={setWhy}
        error={fault && faultText(fault)}
      />
      {keeps.map(({ id, name }) => (
        <CheckField
          key={id}
          name={`keeps-${id}`}
          label={t('access.secrecy.keeps', { name })}
          value={kept.includes(id)}
          onChange={(keep) => setDropped(keep ? dropped.filter((one) => one !== id) : [...dropped, id])}
          error={undefined}
        />
      ))}
      <p className="acts">
        <Button go submit busy={busy}>
          {action}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </p>
    </form>
  )
}

const faultAt = (problem: CallProblem | null, pointer: string): string | undefined =>
  problem?.faults.find((fault) => fault.pointer === pointer)?.code

function NameSomebody({ choices, onName, busy }: { choices: Choices; onName: (id: string) => void; busy: boolean }) {
  const [chosen, setChosen] = useState<string | null>(null)
  function name() {
    if (chosen) onName(chosen)
    setChosen(null)
  }
  return (
    <div className="form">
      <SelectField
        name="accountId"
        label={t('access.secrecy.add')}
        hint={t('access.secrecy.addHint')}
        choices={choices.map((one) => ({ value: one.id, label: one.name }))}
        value={chosen}
        onChange={setChosen}
        error={undefined}
      />
      <p className="acts">
        <Button busy={busy} disabled={chosen === null} onClick={name}>
          {t('access.secrecy.addAction')}
        </Button>
      </p>
    </div>
  )
}

/** Which clients are secret, by number, and for whom: for the privacy officer, who can name somebody when nobody is left. */
export function SecretClientsScreen() {
  const read = useRead(listSecretClients, {})
  const name = useCommand(nameForSecret, {
    refreshes: [listSecretClients],
    onDone: () => toast(t('access.secrecy.saved')),
  })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { clients, choices } = read.value
  return (
    <Page
      title={t('access.secrecy.listTitle')}
      sentence={t('access.secrecy.listSentence')}
      crumb={{ to: '/logboek', text: t('access.log.title') }}
    >
      <Notice problem={name.problem} />
      {clients.length === 0 && <Empty title={t('access.secrecy.none')}>{t('access.secrecy.noneText')}</Empty>}
      {clients.map(({ id, number, members }) => (
        <Section key={id} title={t('access.log.ofClient', { number })}>
          <p>{members.length > 0 ? members.map((one) => one.name).join(', ') : t('access.secrecy.nobody')}</p>
          <NameSomebody
            choices={choices.filter((one) => !members.some((member) => member.id === one.id))}
            onName={(accountId) => void name.run({ clientId: id, accountId })}
            busy={name.busy}
          />
        </Section>
      ))}
    </Page>
  )
}
