-- A file that was merged into another keeps its number in the log: what was done in it, and the merge itself, stay findable.
create or replace view audit.client_number with (security_barrier) as
  select foundation_id, id, number, null::uuid as merge_id from client
  where foundation_id = (select app.foundation()) and (select app.keeps_log())
  union all
  -- Undone, the file is there again with its own row; the merge stays findable.
  select foundation_id, case when undone_at is null then gone_id end, gone_number, id from client_merge
  where foundation_id = (select app.foundation()) and (select app.keeps_log());
