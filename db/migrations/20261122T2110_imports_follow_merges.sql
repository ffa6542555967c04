-- By which number of a source somebody is known stays true when two files become one, and when they become two again.
-- A version below zero is that of the file before it was merged: no version here is equal to it, so that a next offering asks.
alter table import_link add column merged_from uuid;
create index on import_link (foundation_id, merged_from) where merged_from is not null;

create function app.imports_follow_merge() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.undone_at is null then
    update import_link set record_id = new.client_id, merged_from = coalesce(merged_from, record_id),
      versions = case when versions >= 0 then -1 - versions else versions end
    where foundation_id = new.foundation_id and kind = 'clients' and record_id = new.gone_id;
  else
    update import_link set record_id = new.gone_id, merged_from = null, versions = -1 - versions
    where foundation_id = new.foundation_id and kind = 'clients' and merged_from = new.gone_id;
    update import_link l set record_id = new.gone_id from client_merge m
    where l.foundation_id = new.foundation_id and l.kind = 'clients' and l.merged_from = m.gone_id
      and m.foundation_id = l.foundation_id and m.client_id = new.gone_id and m.undone_at is null;
  end if;
  return null;
end $$;
create trigger imports_follow after insert or update of undone_at on client_merge for each row execute function app.imports_follow_merge();
