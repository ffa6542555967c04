-- What runs, waits or stands still, of one owner or deputy: also of who waits for an event.
drop index legal_term_foundation_id_owner_id_due_on_idx;
drop index legal_term_foundation_id_deputy_id_due_on_idx;
create index on legal_term (foundation_id, owner_id, due_on) where ended_on is null;
create index on legal_term (foundation_id, deputy_id, due_on) where ended_on is null;
