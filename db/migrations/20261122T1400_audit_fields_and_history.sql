-- What NEN 7513 asks of an entry and the log lacked: from which address, and on whose behalf. Both are settings of the
-- transaction, so that what triggers write has them too.
create function app.address() returns inet language sql stable parallel safe
  as $$ select nullif(current_setting('app.address', true), '')::inet $$;
create function app.on_behalf_of() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.on_behalf_of', true), '')::uuid $$;
alter table audit.event add column address inet default app.address();
alter table audit.event add column on_behalf_of uuid default app.on_behalf_of();

-- Old and new rows were paired by their order, which nothing promises; now by who they are. The name of a foundation stands
-- in its own log: until now it stood in none, and so could not be changed.
create or replace function audit.record_updates() returns trigger language plpgsql as $$
begin
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id, batch_id, old_values, new_values)
  select n.foundation_id, app.account(), 'update', tg_table_name, n.id,
         coalesce(n.values ->> 'client_id', case when tg_table_name = 'client' then n.id::text end)::uuid, app.batch(),
         o.values, n.values
  from (select o.id, to_jsonb(o) as values from old_rows o) o
  join (select n.id, coalesce(to_jsonb(n) ->> 'foundation_id', case when tg_table_name = 'foundation' then n.id::text end)::uuid as foundation_id, to_jsonb(n) as values from new_rows n) n
    on n.id = o.id;
  return null;
end $$;

create index on audit.event (foundation_id, subject_id, at desc) where subject_id is not null;

-- The history of one record, for whoever may see that record now. The log stays closed: it opens for the record that stands
-- in a setting, which is there only while this function runs.
create policy history on audit.event for select to reisgezel_app using (
  foundation_id = (select app.foundation())
  and subject_id = (select nullif(current_setting('app.history', true), '')::uuid));

/* One row for each time the record was added or changed: of these columns what stood there before and after. No rows for a
   record that one may not see. */
create function audit.history_of(of text, record uuid, columns text[])
returns table (id uuid, at timestamptz, account_id uuid, roles text[], action text, imported boolean, old_values jsonb, new_values jsonb)
language plpgsql set search_path = public as $$
declare
  visible boolean;
begin
  if not of = any (array['client', 'household_membership', 'client_municipality', 'placement', 'trajectory',
    'contact_moment', 'legal_case', 'enrolment', 'language_pair']) then return; end if;
  execute format('select exists (select from %I where foundation_id = app.foundation() and id = $1)', of) into visible using record;
  if not visible then return; end if;
  perform set_config('app.history', record::text, true);
  return query
    select e.id, e.at, e.account_id, e.roles, e.action, e.batch_id is not null,
      (select jsonb_object_agg(v.key, v.value) from jsonb_each(e.old_values) v where v.key = any (columns)),
      (select jsonb_object_agg(v.key, v.value) from jsonb_each(e.new_values) v where v.key = any (columns))
    from audit.event e
    where e.foundation_id = app.foundation() and e.subject_id = record and e.subject = of
      and e.action in ('insert', 'update')
    order by e.at desc, e.id desc;
  perform set_config('app.history', '', true);
end $$;
revoke execute on function audit.history_of(text, uuid, text[]) from public;
grant execute on function audit.history_of(text, uuid, text[]) to reisgezel_app;

/* A refused sign-in and a password chosen by link: nobody has come in, but whose account it was stands with the foundation
   of that account, where its privacy officer finds it. An address that is nobody's stands with none. */
create function audit.record_outside(action text, subject text, why text, address inet, email text) returns void
language sql security definer set search_path = '' as $$
  insert into audit.event (foundation_id, account_id, action, subject, why, address)
  select person.foundation_id, person.id, $1, $2, $3, $4
  from (select) one left join (
    select h.foundation_id, u.id from auth.account_user u join public.role_holding h on h.account_id = u.id
    where u.email = lower($5) order by h.created_at limit 1
  ) person on true
$$;
revoke execute on function audit.record_outside(text, text, text, inet, text) from public;
grant execute on function audit.record_outside(text, text, text, inet, text) to reisgezel_app;

-- Who tries out what a privacy officer sees is none: the log of an own foundation stays closed to them.
create function app.keeps_log() returns boolean language sql stable parallel safe as $$
  select coalesce(app.roles() && array['privacy-officer', 'system'], false)
    and coalesce(current_setting('app.trying_out', true), '') <> 'yes'
$$;
alter policy look on audit.event using (foundation_id = (select app.foundation()) and (select app.keeps_log()));
create or replace view audit.client_number with (security_barrier) as
  select foundation_id, id, number from client where foundation_id = (select app.foundation()) and (select app.keeps_log());
