-- A second factor at sign-in: a code of an app, or one of ten codes on paper.
create table auth.second_factor (
  user_id uuid primary key references auth.account_user on delete cascade,
  -- Sealed with a key of the installation; null until a code showed that it works.
  secret text,
  -- The one being set up; what worked before goes on working meanwhile.
  pending_secret text,
  -- The latest time step that was used: no code counts twice, nor one from before it.
  last_step bigint not null default 0,
  confirmed_at timestamptz,
  created_at timestamptz not null default now(),
  check ((secret is null) = (confirmed_at is null))
);
create table auth.backup_code (
  user_id uuid not null references auth.second_factor on delete cascade,
  hash text not null,
  used_at timestamptz,
  primary key (user_id, hash)
);
grant select, insert, update, delete on auth.second_factor, auth.backup_code to reisgezel_auth;

-- When this session showed its second factor; null for one that did not.
alter table auth.session add column second_factor_at timestamptz;
-- What was opened before there was a second factor says nothing about one: everybody signs in again.
delete from auth.session;
-- The day of the first sign-in without the second factor that was needed: a delay counts from here.
alter table auth.account_user add column grace_from date;

alter table foundation add column second_factor_grace_days int not null default 0
  check (second_factor_grace_days between 0 and 30);

-- Asked together with session_roles, in the same question.
create function app.session_factor(session_token text)
returns table (proven boolean, factor_set_up boolean, grace_from date, grace_days jsonb)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
  return query
  select s.second_factor_at is not null,
         exists (select from auth.second_factor f where f.user_id = s.user_id and f.confirmed_at is not null),
         u.grace_from,
         (select coalesce(jsonb_object_agg(f.id, f.second_factor_grace_days), '{}')
          from public.foundation f where f.second_factor_grace_days > 0)
  from auth.session s
  join auth.account_user u on u.id = s.user_id
  where s.token = $1 and s.expires_at > now();
end $$;
revoke execute on function app.session_factor(text) from public;
grant execute on function app.session_factor(text) to reisgezel_app;

-- The row of a foundation is its own foundation: the common trigger looked for a column that this table has not, and so
-- refused every change of it.
create function audit.record_foundation_updates() returns trigger language plpgsql as $$
begin
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, old_values, new_values)
  select n.id, app.account(), 'update', tg_table_name, n.id, to_jsonb(o), to_jsonb(n)
  from old_rows o join new_rows n using (id);
  return null;
end $$;
drop trigger audit_update on foundation;
create trigger audit_update after update on foundation
  referencing old table as old_rows new table as new_rows for each statement
  execute function audit.record_foundation_updates();
