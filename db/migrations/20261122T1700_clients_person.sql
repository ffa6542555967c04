-- Names as papers give them, beside the one that is in use on the client. Each of them finds the person.
create table client_name (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('document', 'former', 'alias', 'own-script')),
  given_names text not null default '',
  family_name text not null default '',
  -- worked out from the letters by clients/rules/script.ts
  script text not null check (script in ('latin', 'arabic', 'geez', 'cyrillic', 'other')),
  -- from which paper
  paper text,
  -- as on client
  folded_name text not null,
  search_tokens text[] not null,
  name_parts jsonb not null default '[]',
  folded_as int not null default 0,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  constraint has_a_name check (given_names <> '' or family_name <> '')
);
create index on client_name (foundation_id, client_id);
create index client_name_folded_as on client_name (folded_as, id);
select app.protect_with_client('client_name', 'basics');

-- How somebody wants to be called, and how one says it.
alter table client add column call_name text;
alter table client add column say_name text;

-- How much of the birth date is known: the first of the month or of the year stands for what is not. And from what.
alter table client add column birth_date_precision text not null default 'day'
  check (birth_date_precision in ('day', 'month', 'year'));
alter table client add constraint birth_date_as_precise check (birth_date is null or case birth_date_precision
  when 'month' then extract(day from birth_date) = 1
  when 'year' then extract(day from birth_date) = 1 and extract(month from birth_date) = 1
  else true end);
alter table client add column birth_date_source text;

/* Writes the words of these clients anew: their own, and those of what hangs on them. */
create function app.write_client_tokens(foundation uuid, clients uuid[]) returns void language sql
security definer set search_path = public as $$
  delete from client_token where foundation_id = $1 and client_id = any ($2);
  insert into client_token (foundation_id, location_id, secret, token, vowels, client_id)
  select distinct c.foundation_id, c.location_id, c.secret, word.token, word.vowels, c.id
  from client c cross join lateral (
    select c.search_tokens
    union all
    select n.search_tokens from client_name n where n.foundation_id = c.foundation_id and n.client_id = c.id
  ) found (tokens) cross join app.client_tokens_of(found.tokens) word
  where c.foundation_id = $1 and c.id = any ($2)
$$;
revoke execute on function app.write_client_tokens(uuid, uuid[]) from public, reisgezel_app;

-- On a new client nothing hangs yet. A change that touches neither words nor place leaves the words as they are.
create or replace function app.index_client_tokens() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into client_token (foundation_id, location_id, secret, token, vowels, client_id)
    select n.foundation_id, n.location_id, n.secret, word.token, word.vowels, n.id
    from new_rows n, app.client_tokens_of(n.search_tokens) word;
  else
    perform app.write_client_tokens(n.foundation_id, array_agg(n.id))
    from new_rows n join old_rows o on o.foundation_id = n.foundation_id and o.id = n.id
    where (o.search_tokens, o.location_id, o.secret) is distinct from (n.search_tokens, n.location_id, n.secret)
    group by n.foundation_id;
  end if;
  return null;
end $$;
drop trigger tokens_update on client;
create trigger tokens_update after update on client referencing old table as old_rows new table as new_rows for each statement execute function app.index_client_tokens();

/* For tables that hang on a client. It is locked first, so that words never stand where the client was before a move. */
create function app.index_hanging_tokens() returns trigger language plpgsql security definer set search_path = public as $$
declare
  touched record;
begin
  for touched in execute case tg_op
    when 'INSERT' then 'select foundation_id, array_agg(distinct client_id) as clients from new_rows group by 1'
    when 'DELETE' then 'select foundation_id, array_agg(distinct client_id) as clients from old_rows group by 1'
    else 'select foundation_id, array_agg(distinct client_id) as clients from (table new_rows union all table old_rows) r group by 1' end
  loop
    perform from client where foundation_id = touched.foundation_id and id = any (touched.clients) order by id for no key update;
    perform app.write_client_tokens(touched.foundation_id, touched.clients);
  end loop;
  return null;
end $$;
create function app.index_tokens_of(of regclass) returns void language plpgsql as $$
begin
  execute format('create trigger tokens_insert after insert on %s referencing new table as new_rows for each statement execute function app.index_hanging_tokens()', of);
  execute format('create trigger tokens_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function app.index_hanging_tokens()', of);
  execute format('create trigger tokens_delete after delete on %s referencing old table as old_rows for each statement execute function app.index_hanging_tokens()', of);
end $$;
revoke execute on function app.index_tokens_of(regclass) from public, reisgezel_app;
select app.index_tokens_of('client_name');

-- The history of what is new here is seen as that of the rest.
create or replace function audit.history_of(of text, record uuid, columns text[])
returns table (id uuid, at timestamptz, account_id uuid, roles text[], action text, imported boolean, old_values jsonb, new_values jsonb)
language plpgsql set search_path = public as $$
declare
  visible boolean;
begin
  if not of = any (array['client', 'household_membership', 'client_municipality', 'client_name', 'placement', 'trajectory',
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
