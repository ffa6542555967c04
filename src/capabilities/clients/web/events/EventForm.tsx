import { type ReactNode, useEffect, useState } from 'react'
import type { AnswerOf, Endpoint, InputOf } from '#kernel/endpoint.ts'
import type { CallProblem } from '#platform/web/api/call.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { FormFrame, NothingSaved } from '#platform/web/forms/FormFrame.tsx'
import { type Form, useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { getLifeEventForm, type LifeEventForm, type moves, type Preview } from '../../contract/events.ts'
import { displayName } from '../../rules/person.ts'
import '../clients.css'
import { askOlder } from '../family/OlderThanParent.tsx'
import type { ClientFormParts } from '../parts/ClientFields.tsx'
import { PossibleDouble } from '../parts/PossibleDouble.tsx'
import { FollowingSection, NoteLine, StepLine } from './lines.tsx'

type Values = Record<string, unknown>
export type EventKind<V extends Values> = {
  /** Names the texts: `events.<name>.title` and so on. */
  name: string
  endpoints: { preview: Endpoint; record: Endpoint }
  initial: (of: LifeEventForm) => V
  labels: () => Partial<Record<keyof V & string, string>>
  Fields: (props: { form: Form<V>; of: LifeEventForm }) => ReactNode
  /** Fills in what these values leave unasked. */
  complete?: (values: V) => Values
}

/** Something that happened: filled in, looked at, and only then saved. */
export function EventScreen<V extends Values>({ kind, clientId }: { kind: EventKind<V>; clientId: string }) {
  const read = useRead(getLifeEventForm, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <Page
      title={t(`events.${kind.name}.title`)}
      sentence={t(`events.${kind.name}.text`)}
      crumb={{ to: `/clienten/${clientId}/gebeurtenis`, text: displayName(read.value.client) }}
    >
      <EventForm kind={kind} of={read.value} />
    </Page>
  )
}

type Looked = { wish: Values; plan: Preview }

function EventForm<V extends Values>({ kind, of }: { kind: EventKind<V>; of: LifeEventForm }) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const clientId = of.client.id
  const [looked, setLooked] = useState<Looked | null>(null)
  const here = useFocusHere<HTMLDivElement>(looked)
  const form = useForm<V>({
    schema: kind.endpoints.preview.input,
    initial: kind.initial(of),
    draft: `${kind.name}-${clientId}`,
    complete: (values) => ({ ...(kind.complete?.(values) ?? values), clientId }),
  })
  const preview = useCommand(kind.endpoints.preview)
  const record = useCommand(kind.endpoints.record, {
    refreshes: 'all',
    onDone: (answer) => {
      form.done()
      toast(t('events.saved'))
      const { newClientIds } = answer as AnswerOf<typeof moves.record>
      go(newClientIds.length === 1 ? `/clienten/${newClientIds[0]}` : `/clienten/${clientId}?deel=gezin`)
    },
  })
  const problem = preview.problem
  const { place } = form
  useEffect(() => {
    if (problem) place(problem)
    // What the server found is placed once, when it comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [problem?.traceId])

  async function look() {
    const wish = form.check()
    if (!wish) return
    const plan = await preview.run(wish as InputOf<Endpoint>)
    if (plan) setLooked({ wish, plan: plan as Preview })
  }
  return (
    <div ref={here}>
      {looked === null ? (
        <FormFrame
          form={form}
          labels={kind.labels()}
          action={t('events.look')}
          busy={preview.busy}
          problem={problem}
          cancelTo={`/clienten/${clientId}`}
          onSubmit={() => void look()}
          conflict={problem && ask(problem, form)}
        >
          <kind.Fields form={form} of={of} />
        </FormFrame>
      ) : (
        <Look
          plan={looked.plan}
          busy={record.busy}
          problem={record.problem}
          nothingSaved={nothingSaved}
          onSave={() => void record.run({ ...looked.wish, seen: looked.plan.seen } as InputOf<Endpoint>)}
          onBack={() => {
            record.reset()
            setLooked(null)
          }}
        />
      )}
    </div>
  )
}

/** Questions whose answer lets one go on all the same. */
function ask<V extends Values>(problem: CallProblem, form: Form<V>): ReactNode {
  if (problem.code === 'clients/possible-double') {
    return <PossibleDouble problem={problem} form={form as unknown as ClientFormParts} />
  }
  return askOlder(problem, form as unknown as Parameters<typeof askOlder>[1])
}

type LookProps = {
  plan: Preview
  busy: boolean
  problem: CallProblem | null
  nothingSaved: boolean
  onSave: () => void
  onBack: () => void
}

/** What it will change, before it does. */
function Look({ plan, busy, problem, nothingSaved, onSave, onBack }: LookProps) {
  return (
    <div className="stack">
      <Section title={t('events.changes', { count: plan.steps.length })}>
        <ul className="bullets">
          {plan.steps.map((step, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a list that is shown once, and two steps can read alike
            <li key={at}>
              <StepLine step={step} />
            </li>
          ))}
        </ul>
      </Section>
      {plan.notes.length > 0 && (
        <Section title={t('events.notes')}>
          <ul className="bullets">
            {plan.notes.map((note) => (
              <li key={`${note.what}${note.name}${note.word}`}>
                <NoteLine note={note} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <FollowingSection following={plan.following} />
      {nothingSaved && <NothingSaved />}
      <Notice problem={problem} />
      <div className="acts">
        <Button go busy={busy} disabled={nothingSaved} onClick={onSave}>
          {t('events.save')}
        </Button>
        <Button bare onClick={onBack}>
          {t('events.back')}
        </Button>
      </div>
    </div>
  )
}
