-- The log is made tamper-evident afterwards, so that nobody waits for it: a job chains what has been written since, entry by
-- entry, and whoever keeps the last hash elsewhere can prove later that nothing before it was changed, left out or added.
create index on audit.event using brin (at);

create table audit.entry (
  position bigint primary key,
  event_id uuid not null unique,
  event_at timestamptz not null,
  -- sha256 of the hash before it and of the event
  hash bytea not null,
  sealed_at timestamptz not null default clock_timestamp()
);
create index on audit.entry (event_at);
alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy owner on audit.entry to reisgezel_owner using (true) with check (true);

-- Columns that are empty stand outside, so that a column of a later version leaves older hashes as they are.
create function audit.hash_of(before bytea, e audit.event) returns bytea
language sql stable set search_path = '' set timezone = 'UTC' as $$
  select sha256(before || convert_to(
    (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(e)) where value <> 'null')::text, 'UTF8'))
$$;

-- Adds entries for events that have been committed and have none; returns how many. One run at a time. A day is longer than
-- any transaction lives: what turns up with an older instant has not come in by the door, and is told by audit.verify().
create function audit.seal(most int default 20000) returns int
language plpgsql security definer set search_path = '' as $$
declare
  e audit.event;
  last audit.entry;
  newest timestamptz;
  added int := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('audit.seal')) then return 0; end if;
  select * into last from audit.entry order by position desc limit 1;
  select max(event_at) into newest from audit.entry;
  for e in
    select v.* from audit.event v
    where v.at > coalesce(newest - interval '1 day', '-infinity')
      and not exists (select from audit.entry k where k.event_id = v.id)
    order by v.at, v.id limit most
  loop
    last.position := coalesce(last.position, 0) + 1;
    last.hash := audit.hash_of(coalesce(last.hash, ''), e);
    insert into audit.entry (position, event_id, event_at, hash) values (last.position, e.id, e.at, last.hash);
    added := added + 1;
  end loop;
  return added;
end $$;
revoke execute on function audit.seal(int) from public;
grant execute on function audit.seal(int) to reisgezel_app;

-- The first place where chain and log part, or no row. `gap`: an entry is gone; `missing`: its event is gone; `changed`: the
-- event is not what was sealed; `unsealed`: an event that should have been sealed long ago.
create function audit.verify() returns table ("position" bigint, event_id uuid, fault text)
language plpgsql stable set search_path = '' as $$
declare
  k record;
  hash bytea := '';
  expected bigint := 1;
begin
  for k in
    select n.position as at_position, n.event_id as of_event, n.hash as sealed, v.id as found, v as event
    from audit.entry n left join audit.event v on v.id = n.event_id order by n.position
  loop
    if k.at_position <> expected then return query select expected, null::uuid, 'gap'; return; end if;
    if k.found is null then return query select k.at_position, k.of_event, 'missing'; return; end if;
    hash := audit.hash_of(hash, k.event);
    if hash <> k.sealed then return query select k.at_position, k.of_event, 'changed'; return; end if;
    expected := expected + 1;
  end loop;
  return query
    select null::bigint, v.id, 'unsealed' from audit.event v
    where v.at < clock_timestamp() - interval '1 day'
      and not exists (select from audit.entry n where n.event_id = v.id)
    order by v.at, v.id limit 1;
end $$;
revoke execute on function audit.verify() from public;
