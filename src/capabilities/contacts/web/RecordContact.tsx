import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { prepareContact, recordContact } from '../contract.ts'
import { ContactFields, type ContactForm, contactLabels, useContactWords } from './ContactFields.tsx'

/** A new contact with one client; used in the dialog of everywhere and on its own page. */
export function RecordContact({ clientId, backTo }: { clientId: string; backTo: string }) {
  const proposal = useRead(prepareContact, { clientId })
  const show = useContactWords()
  if (proposal.status !== 'ready') return <Waiting on={proposal} />
  const { kindId, workerId, today } = proposal.value
  return (
    <RecordForm<ContactForm, typeof recordContact>
      endpoint={recordContact}
      initial={{ heldOn: today, kindId, mannerId: null, subjectId: null, minutes: null, workerId, note: null }}
      version={null}
      beside={{ clientId }}
      draft={`contact-${clientId}`}
      labels={contactLabels()}
      saved={t('contacts.saved')}
      backTo={backTo}
      show={show}
    >
      {(form) => <ContactFields form={form} />}
    </RecordForm>
  )
}
