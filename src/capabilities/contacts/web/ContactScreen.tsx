import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { correctContact, getContact } from '../contract.ts'
import { ContactFields, type ContactForm, contactLabels, useContactWords } from './ContactFields.tsx'
import { RecordContact } from './RecordContact.tsx'

export function NewContactScreen({ clientId }: { clientId: string }) {
  const { go } = useAddress()
  const file = `/clienten/${clientId}`
  return (
    <ClientPage clientId={clientId} title={t('contacts.newTitle')}>
      <RecordContact clientId={clientId} onDone={() => go(file)} cancelTo={file} />
    </ClientPage>
  )
}

export function ContactScreen({ clientId, contactId }: { clientId: string; contactId: string }) {
  const contact = useRead(getContact, { contactId })
  const show = useContactWords()
  if (contact.status !== 'ready') return <Waiting on={contact} />
  const file = `/clienten/${clientId}`
  return (
    <ClientPage clientId={clientId} title={t('contacts.editTitle')}>
      <RecordForm<ContactForm, typeof correctContact>
        endpoint={correctContact}
        initial={contact.value.values}
        version={contact.value.version}
        beside={{ contactId }}
        draft={`contact-${contactId}`}
        labels={contactLabels()}
        saved={t('contacts.saved')}
        backTo={file}
        history={`contact_moment/${contactId}`}
        show={show}
      >
        {(form) => <ContactFields form={form} kindIds={contact.value.kindIds} today={null} whole />}
      </RecordForm>
    </ClientPage>
  )
}
