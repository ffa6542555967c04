import { useState } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { useKept } from '#platform/web/forms/use-kept.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { SelectField, TextArea } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listHeldTrajectories, reassignTrajectories } from '../../contract/trajectories.ts'

const crumb = () => ({ to: '/', text: t('shell.today') })

/** Who guides, with how many; from there everything of one person goes to others. */
export function HoldersScreen() {
  const read = useRead(listHeldTrajectories, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { holders } = read.value
  return (
    <Page title={t('trajectories.hand.title')} sentence={t('trajectories.hand.choose')} crumb={crumb()}>
      {holders.length === 0 ? (
        <Empty title={t('trajectories.hand.nobody')} />
      ) : (
        <Rows label={t('trajectories.hand.title')}>
          {holders.map(({ id, name, running, leftOn }) => (
            <Row
              key={id}
              to={`/trajecten/verdelen/${id}`}
              title={name}
              detail={[
                t('trajectories.hand.running', { count: running }),
                leftOn && t('trajectories.hand.leaves', { date: formatDate(leftOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Rows>
      )}
    </Page>
  )
}

export function ReassignScreen({ workerId }: { workerId: string }) {
  const read = useRead(listHeldTrajectories, { ofWorkerId: workerId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const holder = read.value.holders.find(({ id }) => id === workerId)
  const { held } = read.value
  return (
    <Page
      title={t('trajectories.hand.of', { name: holder?.name ?? t('trajectories.hand.colleague') })}
      sentence={t('trajectories.hand.sentence', { count: held.length })}
      crumb={{ to: '/trajecten/verdelen', text: t('trajectories.hand.title') }}
    >
      {held.length === 0 ? (
        <Empty title={t('trajectories.hand.none')}>{t('trajectories.hand.noneHelp')}</Empty>
      ) : (
        <Division workerId={workerId} of={read.value} />
      )}
    </Page>
  )
}

/** One guide for all of them, and another one where that is better; saved in one go. */
function Division({ workerId, of }: { workerId: string; of: AnswerOf<typeof listHeldTrajectories> }) {
  const [chosen, setChosen] = useState<Record<string, string | null>>({})
  const [note, setNote, noteDone] = useKept(`divide-${workerId}`)
  const nothingSaved = useTryingOut()
  const hand = useCommand(reassignTrajectories, {
    refreshes: 'all',
    onDone: ({ moved }) => {
      toast(t('trajectories.hand.moved', { count: moved }))
      setChosen({})
      setNote('')
      noteDone()
    },
  })
  const extra = (id: string) => Object.values(chosen).filter((one) => one === id).length
  const choices = of.candidates.map(({ id, name, running }) => ({
    value: id,
    label: `${name} · ${t('trajectories.hand.running', { count: running + extra(id) })}`,
  }))
  const moves = of.held.flatMap(({ id, version }) => {
    const next = chosen[id]
    return next ? [{ trajectoryId: id, version, workerId: next }] : []
  })
  const all = [...new Set(of.held.map(({ id }) => chosen[id] ?? null))]
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void hand.run({ moves, note: note.trim() || null })
      }}
    >
      <SelectField
        name="all"
        label={t('trajectories.hand.all')}
        hint={t('trajectories.hand.allHint')}
        optional
        choices={choices}
        value={all.length === 1 ? all[0]! : null}
        onChange={(workerId) => setChosen(Object.fromEntries(of.held.map(({ id }) => [id, workerId])))}
      />
      <Section title={t('trajectories.hand.each')}>
        {of.held.map(({ id, client, kind, startedOn }) => (
          <SelectField
            key={id}
            name={id}
            label={client.name}
            hint={t('trajectories.hand.since', { kind, date: formatDate(startedOn) })}
            optional
            choices={choices}
            value={chosen[id] ?? null}
            onChange={(workerId) => setChosen({ ...chosen, [id]: workerId })}
          />
        ))}
      </Section>
      <TextArea
        name="note"
        label={t('trajectories.hand.note')}
        hint={t('trajectories.hand.noteHint')}
        optional
        value={note}
        onChange={setNote}
      />
      <Notice problem={hand.problem} />
      <Button go submit busy={hand.busy} disabled={nothingSaved || moves.length === 0}>
        {t('trajectories.hand.save', { count: moves.length })}
      </Button>
    </form>
  )
}
