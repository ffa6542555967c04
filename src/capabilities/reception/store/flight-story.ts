import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Extent, FlightStory, Sharing } from '../contract/flight-story.ts'

type StoryRow = { clientId: string; askedOn: string; workerId: string; textNumber: number }
export const stories = recordsIn<StoryRow>('flight_story', {
  clientId: 'client_id',
  askedOn: 'asked_on',
  workerId: 'worker_id',
  textNumber: 'text_number',
})

export type FoundStory = Omit<FlightStory, 'sharings'> & { clientId: string; sharings: Omit<Sharing, 'state'>[] }

const columns = sql`f.id, f.version, f.client_id as "clientId", f.asked_on as "askedOn", w.name as worker,
  (select t.created_at from flight_story_text t
   where t.foundation_id = f.foundation_id and t.story_id = f.id and t.number = f.text_number) as "writtenAt",
  (select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'withdrawnOn', c.withdrawn_on,
      'sharedOn', s.shared_on, 'sharedWhat', s.shared_what, 'sharedBy', b.name,
      'values', json_build_object('recipientKind', c.recipient_kind, 'recipient', c.recipient,
        'covers', case when c.covers is null then 'whole' else 'part' end, 'coversWhat', c.covers, 'consentOn', c.given_on,
        'consentHow', c.given_how, 'consentUntil', c.until_on))
      order by c.given_on desc, c.id), '[]')
   from consent c
   left join flight_story_sharing s on s.foundation_id = c.foundation_id and s.consent_id = c.id and s.story_id = f.id
   left join app.colleague b on b.foundation_id = s.foundation_id and b.id = s.shared_by_id
   where c.foundation_id = f.foundation_id and c.client_id = f.client_id and c.purpose = 'flight-story'
     and 'flight-story' = any (c.compartments)) as sharings`
const beside = sql`left join app.colleague w on w.foundation_id = f.foundation_id and w.id = f.worker_id`

/** What is known about them; the words stay where they are. */
export async function findStories(tx: Tx, clientId: string): Promise<FoundStory[]> {
  const { rows } = await sql<FoundStory>`
    select ${columns} from flight_story f ${beside}
    where f.client_id = ${clientId} order by f.asked_on desc, f.id limit 100`.execute(tx)
  return rows
}

export async function findStory(tx: Tx, id: string): Promise<FoundStory | null> {
  const { rows } = await sql<FoundStory>`select ${columns} from flight_story f ${beside} where f.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** The words that hold now. */
export async function findWords(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await sql<{ words: string }>`
    select t.words from flight_story f
    join flight_story_text t on t.foundation_id = f.foundation_id and t.story_id = f.id and t.number = f.text_number
    where f.id = ${id}`.execute(tx)
  return rows[0]?.words ?? null
}

type Written = { clientId: string; storyId: string; number: number; words: string; workerId: string | null }

export async function insertWords(tx: Tx, foundationId: string, of: Written): Promise<void> {
  await tx
    .insertInto('flight_story_text')
    .values({
      foundation_id: foundationId,
      id: newId(),
      client_id: of.clientId,
      story_id: of.storyId,
      number: of.number,
      words: of.words,
      written_by_id: of.workerId,
    })
    .execute()
}

type Shared = { clientId: string; storyId: string; consentId: string; on: string; what: Extent; text: number }
/** A consent is shared on once for each analysis. The table asks the consent at this moment, whoever writes. */
export async function insertSharing(
  tx: Tx,
  by: { foundationId: string; workerId: string | null },
  of: Shared,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('flight_story_sharing')
    .values({
      foundation_id: by.foundationId,
      id,
      client_id: of.clientId,
      story_id: of.storyId,
      consent_id: of.consentId,
      shared_on: of.on,
      shared_what: of.what,
      shared_text: of.text,
      shared_by_id: by.workerId,
    })
    .execute()
  return id
}
