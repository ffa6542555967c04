import { draftsFrom } from '#platform/web/forms/drafts.ts'

const start = 'contact-with-'
export const contactDraft = (clientId: string): string => `${start}${clientId}`

export type UnfinishedContact = { clientId: string; clientName: string; savedAt: Date; note: string | null }

/** Contacts that were begun on this device and not saved yet. */
export function unfinishedContacts(): UnfinishedContact[] {
  return draftsFrom(start).map(({ name, savedAt, values }) => {
    const { clientName, note } = values as { clientName?: string; note?: string | null }
    return {
      clientId: name.slice(start.length),
      clientName: clientName ?? '',
      savedAt: new Date(savedAt),
      note: note ?? null,
    }
  })
}
