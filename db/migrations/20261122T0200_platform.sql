-- The floor under everything: who acts (settings of one transaction), forced row security, and the record of changes.
create schema app;
create schema audit;
create schema auth;
grant usage on schema app, audit to reisgezel_app;
grant usage on schema auth to reisgezel_auth;
alter default privileges in schema app grant execute on functions to reisgezel_app;

-- Each of these reads a setting made by asActor or asSystem for the running transaction only. An ended transaction
-- leaves '' behind, not null, so that an unscoped statement sees no rows at all.
create function app.foundation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.foundation', true), '')::uuid $$;
create function app.account() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
create function app.worker() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.worker', true), '')::uuid $$;
create function app.reach() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.reach', true), ''), 'none') $$;
create function app.locations() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.locations', true), ''), '{}')::uuid[] $$;
create function app.today() returns date language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.today', true), '')::date, (now() at time zone 'Europe/Amsterdam')::date) $$;
create function app.batch() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.batch', true), '')::uuid $$;

create table audit.event (
  foundation_id uuid,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  account_id uuid,
  -- read | list | search | export | insert | update | delete | sign-in | sign-out | refused | system
  action text not null,
  -- table or endpoint
  subject text not null,
  subject_id uuid,
  client_id uuid,
  batch_id uuid,
  old_values jsonb,
  new_values jsonb,
  why text,
  primary key (id)
);
create index on audit.event (foundation_id, client_id, at desc);
create index on audit.event (foundation_id, account_id, at desc);
alter table audit.event enable row level security;
alter table audit.event force row level security;
create policy owner on audit.event to reisgezel_owner using (true) with check (true);
create policy add on audit.event for insert to reisgezel_app with check (foundation_id is not distinct from (select app.foundation()));
create policy look on audit.event for select to reisgezel_app using (foundation_id = (select app.foundation()));
grant select, insert on audit.event to reisgezel_app;

-- One statement, one insert: the rows themselves are kept, except for those of an import, whose batch holds them.
create function audit.record_inserts() returns trigger language plpgsql as $$
begin
  if app.batch() is not null then return null; end if;
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id, new_values)
  select (r ->> 'foundation_id')::uuid, app.account(), 'insert', tg_table_name, (r ->> 'id')::uuid,
         coalesce(r ->> 'client_id', case when tg_table_name = 'client' then r ->> 'id' end)::uuid, r
  from (select to_jsonb(n) as r from new_rows n) rows;
  return null;
end $$;
create function audit.record_updates() returns trigger language plpgsql as $$
begin
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id, batch_id, old_values, new_values)
  select (n ->> 'foundation_id')::uuid, app.account(), 'update', tg_table_name, (n ->> 'id')::uuid,
         coalesce(n ->> 'client_id', case when tg_table_name = 'client' then n ->> 'id' end)::uuid, app.batch(), o, n
  from (select to_jsonb(o) as o, row_number() over () as i from old_rows o) old_
  join (select to_jsonb(n) as n, row_number() over () as i from new_rows n) new_ using (i);
  return null;
end $$;
create function audit.record_deletes() returns trigger language plpgsql as $$
begin
  if app.batch() is not null then return null; end if;
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id, old_values)
  select (r ->> 'foundation_id')::uuid, app.account(), 'delete', tg_table_name, (r ->> 'id')::uuid,
         coalesce(r ->> 'client_id', case when tg_table_name = 'client' then r ->> 'id' end)::uuid, r
  from (select to_jsonb(o) as r from old_rows o) rows;
  return null;
end $$;

create function app.bump_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;

/*
  Puts a table under the floor: forced row security with one expression for reading and writing, all rows for the
  owner (migrations, backup), grants for the application, versions counted and changes recorded.
*/
create function app.protect(of regclass, visible text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', of);
  execute format('alter table %s force row level security', of);
  execute format('create policy owner on %s to reisgezel_owner using (true) with check (true)', of);
  execute format('create policy scope on %s to reisgezel_app using (%s) with check (%2$s)', of, visible);
  execute format('grant select, insert, update, delete on %s to reisgezel_app', of);
  if exists (select from pg_attribute where attrelid = of and attname = 'version' and not attisdropped) then
    execute format('create trigger version before update on %s for each row execute function app.bump_version()', of);
    execute format('create trigger audit_insert after insert on %s referencing new table as new_rows for each statement execute function audit.record_inserts()', of);
    execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function audit.record_updates()', of);
    execute format('create trigger audit_delete after delete on %s referencing old table as old_rows for each statement execute function audit.record_deletes()', of);
  end if;
end $$;
revoke execute on function app.protect(regclass, text) from public, reisgezel_app;
