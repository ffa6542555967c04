import { type ComponentProps, useEffect, useRef, useState } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { listItems } from '#capabilities/organisation/contract.ts'
import { prepareContact, recordContact } from '../contract.ts'
import { FollowUp, Together } from './Besides.tsx'
import { ContactFields, type ContactForm, contactLabels } from './ContactFields.tsx'
import { keepContact } from './outbox/outbox.ts'
import { saidLater } from './outbox/OutboxLine.tsx'
import { contactDraft } from './parts/drafts.ts'

type RecordProps = { clientId: string; onDone: () => void; cancelTo?: string }

/** A new contact with one client; in the dialog of everywhere and on its own page. What is typed stays as a draft. */
export function RecordContact(props: RecordProps) {
  const proposal = useRead(prepareContact, { clientId: props.clientId })
  const subjects = useRead(listItems, { list: 'contact-subject' })
  if (proposal.status !== 'ready') return <WaitingInFocus on={proposal} />
  // The focus goes to the first subject: without the subjects that would be the wrong control.
  if (subjects.status === 'waiting') return <WaitingInFocus on={subjects} />
  return <ContactFormOf {...props} proposal={proposal.value} />
}

/** Has the focus meanwhile, so that the keys of somebody in a hurry press no button of the dialog. */
const WaitingInFocus = ({ on }: ComponentProps<typeof Waiting>) => (
  <div tabIndex={-1} data-autofocus>
    <Waiting on={on} />
  </div>
)

function ContactFormOf({
  clientId,
  onDone,
  cancelTo,
  proposal,
}: RecordProps & { proposal: AnswerOf<typeof prepareContact> }) {
  const { clientName, kindId, kindIds, workerId, today, usualSubjectIds } = proposal
  const [contactId] = useState(() => newId())
  const form = useForm<ContactForm>({
    schema: recordContact.input,
    initial: {
      heldOn: today,
      kindId,
      mannerId: null,
      subjectId: null,
      minutes: null,
      workerId,
      note: null,
      contactId,
      also: [],
      followUp: null,
      followUpOn: null,
      clientName,
    },
    // The names are for the screen and the list of drafts only.
    complete: ({ clientName: _, also = [], ...wish }) => ({
      ...wish,
      clientId,
      alsoClientIds: also.map(({ id }) => id),
    }),
    draft: contactDraft(clientId),
  })
  const command = useCommand(recordContact, {
    refreshes: 'all',
    onDone: () => {
      form.done()
      toast(t('contacts.savedWith', { name: clientName }))
      onDone()
    },
  })
  const { place } = form
  const asked = useRef<Parameters<typeof keepContact>[0] | null>(null)
  /** Without a connection it goes to the outbox, under the id that it was sent with: it may have arrived after all. */
  async function later() {
    if (!asked.current || !(await keepContact(asked.current, clientName))) return
    form.done()
    saidLater(clientName)
    onDone()
  }
  useEffect(() => {
    if (!command.problem) return
    place(command.problem)
    if (command.problem.code === 'common/no-connection' || command.problem.code === 'common/unavailable') void later()
    // It was kept before, in other words: what stands here now is another contact.
    if (command.problem.code === 'common/stale-version') form.set('contactId', newId())
    // What the server found is placed once, when it comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [command.problem?.traceId])
  const nothingSaved = useTryingOut()
  async function submit() {
    const wish = form.check()
    if (!wish || command.busy || nothingSaved) return
    asked.current = wish as Parameters<typeof keepContact>[0]
    await command.run(asked.current)
  }
  const frame = useRef<HTMLDivElement>(null)
  // The first choice is at hand when the client has been chosen: the button that had the focus is gone.
  useEffect(() => {
    const first = frame.current?.querySelector<HTMLInputElement>('input[type=radio]')
    // A dialog that has only just opened looks a moment later for what is to have the focus in it.
    first?.setAttribute('data-autofocus', '')
    first?.focus()
  }, [])
  useSaveKey(() => void submit())
  return (
    <div ref={frame} className="stack">
      <Together form={form} clientId={clientId} />
      <FormFrame
        form={form}
        labels={contactLabels()}
        action={t('contacts.record')}
        busy={command.busy}
        nothingSaved={nothingSaved}
        problem={command.problem}
        onSubmit={() => void submit()}
        {...(cancelTo ? { cancelTo } : {})}
      >
        <ContactFields form={form} usual={usualSubjectIds} kindIds={kindIds} today={today} />
        <FollowUp form={form} />
      </FormFrame>
    </div>
  )
}

/** Ctrl-Enter saves, also from within the note. */
function useSaveKey(save: () => void) {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
