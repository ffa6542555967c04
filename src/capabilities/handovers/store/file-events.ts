import { type RawBuilder, sql } from 'kysely'
import type { FileEventRow } from '#platform/server/file-events.ts'

/** Accepted hand-overs, and what came along in a package: each as far as its compartment is open to the reader. */
export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'handovers'::text as capability, h.id, h.from_on as on_date, null::date as until_on, 'milestone'::text as mark, ''::text as word,
    jsonb_build_object('what', 'accepted', 'words', jsonb_build_array(f.name || ' → ' || o.name), 'note', h.remark) as detail
  from handover_client p
  join handover h on h.foundation_id = p.foundation_id and h.id = p.handover_id and h.state = 'accepted'
  join location f on f.foundation_id = h.foundation_id and f.id = h.from_location_id
  join location o on o.foundation_id = h.foundation_id and o.id = h.to_location_id
  where p.client_id = ${clientId}
  union all
  select 'handovers', w.id, coalesce(w.on_date, (w.created_at at time zone 'Europe/Amsterdam')::date), w.until_on, 'fact', w.kind,
    jsonb_build_object('what', 'paper-' || w.compartment, 'words', to_jsonb(w.words), 'note', w.note)
  from handover_paper w
  where w.client_id = ${clientId}`
