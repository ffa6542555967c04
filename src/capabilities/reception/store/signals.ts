import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { NationalSignal, NationalSignalValues } from '../contract/signals.ts'

export const nationalSignals = recordsIn<NationalSignalValues & { sentById: string | null }>('national_signal', {
  kind: 'kind',
  subject: 'subject',
  what: 'what',
  receptionLocationId: 'reception_location_id',
  sentOn: 'sent_on',
  sentById: 'sent_by_id',
  answer: 'answer',
  answeredOn: 'answered_on',
})

/** What waits for an answer first, then the latest. */
export async function findNationalSignals(tx: Tx): Promise<NationalSignal[]> {
  const { rows } = await sql<NationalSignal>`
    select s.id, s.version, l.name as location, w.name as "sentBy",
      json_build_object('kind', s.kind, 'subject', s.subject, 'what', s.what, 'receptionLocationId', s.reception_location_id,
        'sentOn', s.sent_on, 'answer', s.answer, 'answeredOn', s.answered_on) as values
    from national_signal s
    left join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    left join app.colleague w on w.foundation_id = s.foundation_id and w.id = s.sent_by_id
    order by s.answered_on is not null, s.sent_on desc, s.id limit 1000`.execute(tx)
  return rows
}
