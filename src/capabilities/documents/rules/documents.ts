import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { DocumentCompartment, DocumentValues, UploadMedia } from '../contract/documents.ts'

/** Parts of the file that see a legal dossier. */
const beside = new Set<DocumentCompartment>(['legal', 'flight-story'])

export function refuseDocument(
  wish: DocumentValues,
  { today, mayWrite }: { today: PlainDate; mayWrite: readonly DocumentCompartment[] },
): Fault[] {
  const faults: Fault[] = []
  if (wish.datedOn !== null && wish.datedOn > today) faults.push({ pointer: '/datedOn', code: 'fault/in-the-future' })
  if (wish.keepUntil !== null && wish.keepUntil < today)
    faults.push({ pointer: '/keepUntil', code: 'documents/already-over' })
  if (!mayWrite.includes(wish.compartment)) faults.push({ pointer: '/compartment', code: 'documents/closed-part' })
  else if (wish.caseId !== null && !beside.has(wish.compartment))
    faults.push({ pointer: '/compartment', code: 'documents/case-is-legal' })
  return faults
}

/** One file as it is, or photos as pages; null for what cannot be one document. */
export function makingOf(media: readonly UploadMedia[]): 'as-it-is' | 'pages' | null {
  if (media.length > 0 && media.every((one) => one === 'jpeg' || one === 'png')) return 'pages'
  return media.length === 1 ? 'as-it-is' : null
}
