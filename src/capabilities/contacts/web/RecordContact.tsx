import { useEffect, useRef } from 'react'
import type { AnswerOf, InputOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { prepareContact, recordContact } from '../contract.ts'
import { ContactFields, type ContactForm, contactLabels } from './ContactFields.tsx'
import { contactDraft } from './parts/drafts.ts'

type RecordProps = { clientId: string; onDone: () => void; cancelTo?: string }

/** A new contact with one client; in the dialog of everywhere and on its own page. What is typed stays as a draft. */
export function RecordContact(props: RecordProps) {
  const proposal = useRead(prepareContact, { clientId: props.clientId })
  if (proposal.status !== 'ready') return <Waiting on={proposal} />
  return <ContactFormOf {...props} proposal={proposal.value} />
}

function ContactFormOf({
  clientId,
  onDone,
  cancelTo,
  proposal,
}: RecordProps & { proposal: AnswerOf<typeof prepareContact> }) {
  const { clientName, kindId, workerId, today, usualSubjectIds } = proposal
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
      clientName,
    },
    // The name is for the list of drafts only.
    complete: (values) => {
      const { clientName: _, ...wish } = values
      return { ...wish, clientId }
    },
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
  useEffect(() => {
    if (command.problem) place(command.problem)
    // What the server found is placed once, when it comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [command.problem?.traceId])
  async function submit() {
    const wish = form.check()
    if (wish && !command.busy) await command.run(wish as InputOf<typeof recordContact>)
  }
  const frame = useRef<HTMLDivElement>(null)
  // The first choice is at hand when the client has been chosen: the button that had the focus is gone.
  useEffect(() => frame.current?.querySelector<HTMLInputElement>('input[type=radio]')?.focus(), [])
  useSaveKey(() => void submit())
  return (
    <div ref={frame}>
      <FormFrame
        form={form}
        labels={contactLabels()}
        action={t('contacts.record')}
        busy={command.busy}
        problem={command.problem}
        onSubmit={() => void submit()}
        {...(cancelTo ? { cancelTo } : {})}
      >
        <ContactFields form={form} usual={usualSubjectIds} today={today} />
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
