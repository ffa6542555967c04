-- Who sees what, as data: function x compartment x reach x right. One row of policy per table asks for its compartment.

-- What each function sees unless a foundation chose otherwise, and the widest that a foundation may choose.
create table app.compartment_default (
  role text not null,
  compartment text not null,
  reach text not null check (reach in ('none', 'own', 'location', 'foundation')),
  may_write boolean not null,
  most_reach text not null check (most_reach in ('none', 'own', 'location', 'foundation')),
  most_write boolean not null,
  primary key (role, compartment)
);
grant select on app.compartment_default to reisgezel_app;

create function app.reach_rank(reach text) returns int language sql immutable parallel safe
  as $$ select array_position(array['none', 'own', 'location', 'foundation'], $1) $$;

with named (role) as (
  select unnest(array['guide', 'language-coach', 'work-coach', 'budget-coach', 'interpreter', 'legal-adviser', 'trainer',
    'housing-guide', 'receptionist', 'team-leader', 'coordinator', 'administrator', 'privacy-officer', 'hr', 'finance',
    'municipality'])
), parts (compartment) as (
  select unnest(array['desk', 'basics', 'household', 'housing', 'guidance', 'contacts', 'groups', 'language', 'legal',
    'flight-story', 'health', 'money', 'meldcode', 'team', 'reports', 'log'])
), told (role, compartment, reach, may_write, most_reach, most_write) as (values
  ('guide', 'desk', 'location', false, 'location', false),
  ('guide', 'basics', 'own', true, 'own', true),
  ('guide', 'household', 'own', true, 'own', true),
  ('guide', 'housing', 'own', true, 'own', true),
  ('guide', 'guidance', 'own', false, 'own', false),
  ('guide', 'contacts', 'own', true, 'own', true),
  ('guide', 'groups', 'own', true, 'own', true),
  ('guide', 'language', 'own', false, 'own', false),
  ('guide', 'health', 'none', false, 'own', true),
  ('guide', 'money', 'none', false, 'own', true),
  ('language-coach', 'language', 'own', true, 'own', true),
  ('work-coach', 'basics', 'own', false, 'own', true),
  ('work-coach', 'guidance', 'own', false, 'own', false),
  ('work-coach', 'contacts', 'own', true, 'own', true),
  ('work-coach', 'groups', 'own', true, 'own', true),
  ('work-coach', 'language', 'own', false, 'own', false),
  ('work-coach', 'household', 'none', false, 'own', false),
  ('budget-coach', 'basics', 'own', false, 'own', true),
  ('budget-coach', 'household', 'own', false, 'own', false),
  ('budget-coach', 'guidance', 'own', false, 'own', false),
  ('budget-coach', 'contacts', 'own', true, 'own', true),
  ('budget-coach', 'money', 'own', true, 'own', true),
  ('budget-coach', 'housing', 'none', false, 'own', false),
  ('legal-adviser', 'desk', 'location', false, 'location', false),
  ('legal-adviser', 'basics', 'location', true, 'location', true),
  ('legal-adviser', 'household', 'location', true, 'location', true),
  ('legal-adviser', 'legal', 'location', true, 'location', true),
  ('legal-adviser', 'flight-story', 'location', true, 'location', true),
  ('legal-adviser', 'housing', 'none', false, 'location', false),
  ('legal-adviser', 'guidance', 'none', false, 'location', false),
  ('legal-adviser', 'health', 'none', false, 'location', false),
  ('trainer', 'groups', 'location', true, 'location', true),
  ('trainer', 'language', 'none', false, 'location', false),
  ('housing-guide', 'desk', 'location', false, 'location', false),
  ('housing-guide', 'basics', 'location', false, 'location', true),
  ('housing-guide', 'household', 'location', true, 'location', true),
  ('housing-guide', 'housing', 'location', true, 'location', true),
  ('housing-guide', 'guidance', 'none', false, 'location', false),
  ('receptionist', 'desk', 'location', false, 'location', false),
  ('team-leader', 'desk', 'location', false, 'location', false),
  ('team-leader', 'basics', 'location', true, 'location', true),
  ('team-leader', 'household', 'location', true, 'location', true),
  ('team-leader', 'housing', 'location', true, 'location', true),
  ('team-leader', 'guidance', 'location', true, 'location', true),
  ('team-leader', 'contacts', 'location', true, 'location', true),
  ('team-leader', 'groups', 'location', true, 'location', true),
  ('team-leader', 'language', 'location', true, 'location', true),
  ('team-leader', 'legal', 'location', true, 'location', true),
  ('team-leader', 'flight-story', 'location', false, 'location', true),
  ('team-leader', 'health', 'location', true, 'location', true),
  ('team-leader', 'money', 'location', true, 'location', true),
  ('team-leader', 'meldcode', 'location', true, 'location', true),
  ('team-leader', 'team', 'location', true, 'location', true),
  ('team-leader', 'reports', 'location', true, 'location', true),
  ('coordinator', 'team', 'foundation', true, 'foundation', true),
  ('coordinator', 'reports', 'foundation', true, 'foundation', true),
  ('administrator', 'team', 'foundation', true, 'foundation', true),
  ('administrator', 'reports', 'foundation', false, 'foundation', false),
  ('privacy-officer', 'log', 'foundation', false, 'foundation', false),
  ('hr', 'team', 'foundation', true, 'foundation', true),
  ('finance', 'reports', 'foundation', false, 'foundation', false),
  ('municipality', 'reports', 'own', false, 'own', false)
)
insert into app.compartment_default
select n.role, p.compartment, coalesce(t.reach, 'none'), coalesce(t.may_write, false),
       coalesce(t.most_reach, 'none'), coalesce(t.most_write, false)
from named n cross join parts p left join told t on t.role = n.role and t.compartment = p.compartment;

-- What a foundation chose otherwise.
create table access_rule (
  foundation_id uuid not null references foundation,
  id uuid not null,
  role text not null,
  compartment text not null,
  reach text not null check (reach in ('none', 'own', 'location', 'foundation')),
  may_write boolean not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, role, compartment),
  foreign key (role, compartment) references app.compartment_default
);
select app.protect('access_rule', $$
  foundation_id = (select app.foundation()) and (select app.roles()) && array['administrator', 'system']$$);

create function app.keep_within_limits() returns trigger language plpgsql as $$
begin
  if exists (select from app.compartment_default d where d.role = new.role and d.compartment = new.compartment
      and (app.reach_rank(new.reach) > app.reach_rank(d.most_reach) or (new.may_write and not d.most_write)
        or (d.role = 'privacy-officer' and d.compartment = 'log' and new.reach <> d.reach))) then
    raise exception 'wider than % may be for %', new.compartment, new.role using errcode = 'check_violation',
      constraint = 'access_rule_within_limits';
  end if;
  return new;
end $$;
create trigger within_limits before insert or update on access_rule for each row execute function app.keep_within_limits();

alter table role_holding drop constraint role_holding_role_check;
alter table role_holding add constraint role_holding_role_check check (role in ('guide', 'language-coach', 'work-coach',
  'budget-coach', 'interpreter', 'legal-adviser', 'trainer', 'housing-guide', 'receptionist', 'team-leader', 'coordinator',
  'administrator', 'privacy-officer', 'hr', 'finance', 'municipality'));
-- whose town hall; for the role of a municipality alone
alter table role_holding add column municipality_id uuid;
alter table role_holding add foreign key (foundation_id, municipality_id) references municipality;

-- Who works for two foundations says for which one this session acts.
alter table auth.session add column foundation_id uuid references public.foundation on delete set null;
-- An administrator looks as somebody of this function, at this location, until the session says otherwise.
alter table auth.session add column trying_role text;
alter table auth.session add column trying_location_id uuid;

-- Nobody but these people see this client, whatever their function sees otherwise.
alter table client add column secret boolean not null default false;
create table secrecy_member (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  account_id uuid not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, client_id, account_id),
  foreign key (foundation_id, client_id) references client on delete cascade
);
create index on secrecy_member (account_id);

-- A file opened for once: at the desk for today, or by breaking the glass for a few hours.
create table file_opening (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('walk-in', 'break-glass')),
  reason text not null check (reason <> ''),
  opened_at timestamptz not null default now(),
  ends_at timestamptz not null check (ends_at > opened_at),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade
);
create index on file_opening (account_id, ends_at);
create index on file_opening (foundation_id, client_id, opened_at desc);

-- The one question asked before an actor is known: who this is, what they hold today, and what each function sees.
drop function app.session_roles(text, date);
create function app.session_of(session_token text, today date, now_ timestamptz)
returns table (account_id uuid, email text, display_name text, language text, expires_at timestamptz, chosen_foundation_id uuid,
               trying jsonb, holdings jsonb, locations jsonb, rules jsonb, openings jsonb, named_for uuid[])
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
  return query
  with who as (
    select u.id, u.email, u.name, u.language, s.expires_at, s.foundation_id, s.trying_role, s.trying_location_id
    from auth.session s join auth.account_user u on u.id = s.user_id
    where s.token = $1 and s.expires_at > now()
  ), held as (
    select h.* from public.role_holding h join who on h.account_id = who.id
    where (h.from_on is null or h.from_on <= $2) and (h.until_on is null or h.until_on >= $2)
  )
  select who.id, who.email, who.name, who.language, who.expires_at, who.foundation_id,
    case when who.trying_role is not null then jsonb_build_object('role', who.trying_role, 'locationId', who.trying_location_id) end,
    (select coalesce(jsonb_agg(jsonb_build_object('foundationId', h.foundation_id, 'foundationName', f.name,
        'practice', f.kind = 'practice', 'role', h.role, 'workerId', h.worker_id, 'locationId', h.location_id,
        'municipalityId', h.municipality_id) order by h.created_at, h.id), '[]')
     from held h join public.foundation f on f.id = h.foundation_id),
    (select coalesce(jsonb_agg(jsonb_build_object('foundationId', l.foundation_id, 'id', l.id, 'name', l.name) order by l.name), '[]')
     from public.location l where l.foundation_id in (select h.foundation_id from held h)
       and (l.opened_on is null or l.opened_on <= $2) and (l.closed_on is null or l.closed_on >= $2)),
    (select coalesce(jsonb_agg(jsonb_build_object('foundationId', r.foundation_id, 'role', r.role, 'compartment', d.compartment,
        'reach', coalesce(a.reach, d.reach), 'mayWrite', coalesce(a.may_write, d.may_write))), '[]')
     from (select h.foundation_id, h.role from held h
       union select h.foundation_id, who.trying_role from held h where who.trying_role is not null) r
     join app.compartment_default d on d.role = r.role
     left join public.access_rule a on a.foundation_id = r.foundation_id and a.role = d.role and a.compartment = d.compartment
     where coalesce(a.reach, d.reach) <> 'none'),
    (select coalesce(jsonb_agg(distinct jsonb_build_object('foundationId', o.foundation_id, 'clientId', o.client_id, 'kind', o.kind)), '[]')
     from public.file_opening o join public.client c on c.foundation_id = o.foundation_id and c.id = o.client_id
     where o.account_id = who.id and o.ends_at > $3 and o.opened_at <= $3 and not c.secret),
    (select coalesce(array_agg(m.client_id), '{}') from public.secrecy_member m where m.account_id = who.id)
  from who;
end $$;
grant execute on function app.session_of(text, date, timestamptz) to reisgezel_app;

-- What asActor laid down for this transaction. Compartments are spelled with '_' here: a setting's name takes no '-'.
create function app.has_places(right_ text, compartment text) returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.' || $1 || '_at_' || $2, true), '') <> '' $$;
create function app.places(right_ text, compartment text) returns uuid[] language sql stable parallel safe
  as $$ select nullif(current_setting('app.' || $1 || '_at_' || $2, true), '')::uuid[] $$;
create function app.has_ties(right_ text, compartment text) returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.' || $1 || '_tie_' || $2, true), '') <> '' $$;
create function app.ties(right_ text, compartment text) returns text[] language sql stable parallel safe
  as $$ select nullif(current_setting('app.' || $1 || '_tie_' || $2, true), '')::text[] $$;
create function app.everywhere(right_ text, compartment text) returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.' || $1 || '_all_' || $2, true), '') <> '' $$;
create function app.named_for() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.named_for', true), ''), '{}')::uuid[] $$;

-- Who lives with whom opens files for longer than today, so a walk-in changes no household.
-- A walk-in shows what one's own clients show; broken glass shows, for reading, all but the innermost compartments.
create function app.opened(right_ text, compartment text) returns uuid[] language sql stable parallel safe as $$
  select case when 'trajectory' = any (app.ties($1, $2)) and not ($1 = 'write' and $2 = 'household')
           then coalesce(nullif(current_setting('app.walk_in', true), ''), '{}')::uuid[] else '{}' end
      || case when $1 = 'read' and $2 = any (array['basics', 'household', 'housing', 'guidance', 'contacts', 'groups', 'language',
             'legal', 'health'])
           then coalesce(nullif(current_setting('app.broken_glass', true), ''), '{}')::uuid[] else '{}' end
$$;

-- Couplings say by what, and whether the client is secret, so that nothing else need be read for them.
alter table client_coupling add column tie text not null default 'trajectory' check (tie in ('trajectory', 'pair'));
alter table client_coupling add column secret boolean not null default false;

create or replace view app.coupled_client as
  select k.foundation_id, k.client_id, k.tie from client_coupling k
  where k.foundation_id = app.foundation() and k.worker_id = app.worker()
    and (k.from_on is null or k.from_on <= app.today()) and (k.until_on is null or k.until_on >= app.today())
    and (not k.secret or k.client_id = any (app.named_for()));
drop function app.own_clients() cascade;
drop function app.visible_with_client(regclass) cascade;

-- Where clients are, read with the owner's eyes so that no policy stands inside a policy: ids alone.
drop view app.located_client cascade;
create view app.located_client as
  select c.foundation_id, c.id as client_id, c.location_id from client c
  where c.foundation_id = app.foundation() and (not c.secret or c.id = any (app.named_for()));
grant select on app.located_client to reisgezel_app;

/*
  The expression of a row that hangs on a client, for one compartment and one right. In this order because most rows of a
  request are decided by the first that applies, and a setting costs less than a lookup.
*/
create function app.visible_with_client(of regclass, right_ text, compartment text) returns text language sql stable as $f$
  select format($$ case
    when app.reach() = 'foundation' then true
    when %1$s.client_id = any ((select app.opened('%2$s', '%3$s'))::uuid[]) then true
    when app.has_places('%2$s', '%3$s') and exists (
      select from app.located_client k where k.foundation_id = %1$s.foundation_id and k.client_id = %1$s.client_id
        and k.location_id = any ((select app.places('%2$s', '%3$s'))::uuid[])) then true
    when app.has_ties('%2$s', '%3$s') then exists (
      select from app.coupled_client k where k.foundation_id = %1$s.foundation_id and k.client_id = %1$s.client_id
        and k.tie = any ((select app.ties('%2$s', '%3$s'))::text[]))
    else false end $$, relname, right_, compartment)
  from pg_class where oid = of
$f$;
revoke execute on function app.visible_with_client(regclass, text, text) from public, reisgezel_app;

/* One expression for reading and one for adding, changing and removing. */
create function app.separate_rights(of regclass, readable text, writable text) returns void language plpgsql as $f$
begin
  execute format('drop policy if exists scope on %s', of);
  execute format('create policy scope on %s for select to reisgezel_app using (foundation_id = (select app.foundation()) and %s)', of, readable);
  execute format('create policy adding on %s for insert to reisgezel_app with check (foundation_id = (select app.foundation()) and %s)', of, writable);
  execute format('create policy changing on %s for update to reisgezel_app using (foundation_id = (select app.foundation()) and %s) with check (foundation_id = (select app.foundation()) and %2$s)', of, writable);
  execute format('create policy removing on %s for delete to reisgezel_app using (foundation_id = (select app.foundation()) and %s)', of, writable);
end $f$;
revoke execute on function app.separate_rights(regclass, text, text) from public, reisgezel_app;

create function app.hang_on_client(of regclass, compartment text) returns void language sql as $$
  select app.separate_rights(of, app.visible_with_client(of, 'read', compartment), app.visible_with_client(of, 'write', compartment))
$$;
revoke execute on function app.hang_on_client(regclass, text) from public, reisgezel_app;

/* Puts a table whose rows hang on one client under the floor, in one compartment. */
drop function app.protect_with_client(regclass);
create function app.protect_with_client(of regclass, compartment text) returns void language plpgsql as $f$
begin
  perform app.protect(of, 'false');
  perform app.hang_on_client(of, compartment);
end $f$;
revoke execute on function app.protect_with_client(regclass, text) from public, reisgezel_app;

select app.hang_on_client('household_membership', 'household');
select app.hang_on_client('client_municipality', 'basics');
select app.hang_on_client('placement', 'housing');
select app.hang_on_client('trajectory', 'guidance');
select app.hang_on_client('legal_case', 'legal');
select app.hang_on_client('enrolment', 'groups');
select app.hang_on_client('language_pair', 'language');

create function app.visible_client(right_ text) returns text language sql stable as $f$
  select format($$ case
    when app.reach() = 'foundation' then true
    when client.secret and client.id <> all ((select app.named_for())::uuid[]) then false
    when client.id = any ((select app.opened('%1$s', 'basics'))::uuid[]) then true
    when client.location_id = any ((select app.places('%1$s', 'basics'))::uuid[]) then true
    when app.has_ties('%1$s', 'basics') then exists (
      select from app.coupled_client k where k.foundation_id = client.foundation_id and k.client_id = client.id
        and k.tie = any ((select app.ties('%1$s', 'basics'))::text[]))
    else false end $$, right_)
$f$;
revoke execute on function app.visible_client(text) from public, reisgezel_app;
select app.separate_rights('client', app.visible_client('read'), app.visible_client('write'));

-- A contact about a legal matter stands in the legal compartment, every other in that of contacts: a legal adviser reads no
-- notes of guidance, a guide none of the lawyer.
alter table contact_moment add column legal boolean not null default false;
update list_item set meaning = 'legal' where list = 'contact-kind' and meaning is null and name ~* '\mjuridisch';
update contact_moment m set legal = true from list_item k
  where k.foundation_id = m.foundation_id and k.id = m.kind_id and k.meaning = 'legal';
create function app.mark_legal_contacts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.legal := exists (select from list_item k where k.foundation_id = new.foundation_id and k.id = new.kind_id and k.meaning = 'legal');
  return new;
end $$;
create trigger mark_legal before insert or update of kind_id, legal on contact_moment for each row execute function app.mark_legal_contacts();
create function app.contact_kind_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update contact_moment m set legal = false where m.foundation_id = new.foundation_id and m.kind_id = new.id;
  return null;
end $$;
create trigger contact_kind_changed after update of meaning on list_item for each row
  when (old.list = 'contact-kind' and old.meaning is distinct from new.meaning) execute function app.contact_kind_changed();
select app.separate_rights('contact_moment', format('case when contact_moment.legal then %s else %s end',
    app.visible_with_client('contact_moment', 'read', 'legal'), app.visible_with_client('contact_moment', 'read', 'contacts')),
  format('case when contact_moment.legal then %s else %s end',
    app.visible_with_client('contact_moment', 'write', 'legal'), app.visible_with_client('contact_moment', 'write', 'contacts')));

-- Couplings are facts kept by the owner alone; nobody else writes them, and one's own are enough to read.
drop policy scope on client_coupling;
create policy scope on client_coupling for select to reisgezel_app
  using (foundation_id = (select app.foundation()) and (app.reach() = 'foundation' or worker_id = (select app.worker())));
revoke insert, update, delete on client_coupling from reisgezel_app;

create or replace function app.refresh_couplings(foundation uuid, clients uuid[]) returns void language sql as $$
  with touched as (
    select distinct other.client_id from household_membership mine
    join household_membership other on other.foundation_id = mine.foundation_id and other.household_id = mine.household_id
    where mine.foundation_id = $1 and mine.client_id = any ($2)
    union select unnest($2)
  ), gone as (
    delete from client_coupling c using touched where c.foundation_id = $1 and c.client_id = touched.client_id
  ), found (worker_id, client_id, from_on, until_on, tie) as (
    select t.worker_id, t.client_id, t.started_on, t.ended_on, 'trajectory'
    from trajectory t join touched on touched.client_id = t.client_id
    where t.foundation_id = $1 and t.worker_id is not null
    union
    select t.worker_id, other.client_id,
           greatest(t.started_on, mine.from_on, other.from_on), least(t.ended_on, mine.until_on, other.until_on), 'trajectory'
    from touched
    join household_membership other on other.foundation_id = $1 and other.client_id = touched.client_id
    join household_membership mine on mine.foundation_id = $1 and mine.household_id = other.household_id and mine.client_id <> other.client_id
    join trajectory t on t.foundation_id = $1 and t.client_id = mine.client_id and t.worker_id is not null
    union
    select p.worker_id, p.client_id, p.started_on, p.ended_on, 'pair'
    from language_pair p join touched on touched.client_id = p.client_id
    where p.foundation_id = $1
  )
  insert into client_coupling (foundation_id, worker_id, client_id, from_on, until_on, tie, secret)
  select $1, f.worker_id, f.client_id, f.from_on, f.until_on, f.tie, c.secret
  from found f join client c on c.foundation_id = $1 and c.id = f.client_id
$$;
revoke execute on function app.refresh_couplings(uuid, uuid[]) from public, reisgezel_app;
create trigger coupling_insert after insert on language_pair referencing new table as new_rows for each statement execute function app.couplings_changed();
create trigger coupling_update after update on language_pair referencing old table as old_rows new table as new_rows for each statement execute function app.couplings_changed();
create trigger coupling_delete after delete on language_pair referencing old table as old_rows for each statement execute function app.couplings_changed();
select app.refresh_couplings(foundation_id, array_agg(client_id)) from language_pair group by foundation_id;

create function app.secrecy_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update client_coupling set secret = new.secret where foundation_id = new.foundation_id and client_id = new.id;
  return null;
end $$;
create trigger secrecy_changed after update of secret on client for each row
  when (old.secret is distinct from new.secret) execute function app.secrecy_changed();

-- Words of the search carry where the file is, so that a search reads no words of files that it may not show.
alter table client_token add column location_id uuid;
alter table client_token add column secret boolean not null default false;
update client_token t set location_id = c.location_id from client c where c.foundation_id = t.foundation_id and c.id = t.client_id;
alter table client_token alter column location_id set not null;
alter table client_token drop constraint client_token_pkey;
alter table client_token add primary key (foundation_id, location_id, secret, token, client_id);
create or replace function app.index_client_tokens() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    delete from client_token t using new_rows n where t.foundation_id = n.foundation_id and t.client_id = n.id;
  end if;
  insert into client_token (foundation_id, location_id, secret, token, client_id)
  select distinct n.foundation_id, n.location_id, n.secret, word, n.id from new_rows n, unnest(n.search_tokens) word;
  return null;
end $$;
drop policy scope on client_token;
create policy scope on client_token for select to reisgezel_app using (foundation_id = (select app.foundation()) and case
  when app.reach() = 'foundation' then true
  when secret and client_id <> all ((select app.named_for())::uuid[]) then false
  when location_id = any ((select app.places('read', 'basics'))::uuid[]) then true
  when location_id = any ((select app.places('read', 'desk'))::uuid[]) then true
  when client_id = any ((select app.opened('read', 'basics'))::uuid[]) then true
  when app.has_ties('read', 'basics') then exists (
    select from app.coupled_client k where k.foundation_id = client_token.foundation_id and k.client_id = client_token.client_id
      and k.tie = any ((select app.ties('read', 'basics'))::text[]))
  else false end);
revoke insert, update, delete on client_token from reisgezel_app;

/* Ids of the clients whose basics one sees by coupling, walk-in or broken glass: a guide's list begins here. */
create function app.own_clients() returns uuid[] language plpgsql stable as $$
begin
  return (
    select coalesce(array_agg(distinct id), '{}') from (
      select k.client_id as id from app.coupled_client k where k.tie = any (app.ties('read', 'basics'))
      union all select unnest(app.opened('read', 'basics'))) own);
end $$;

select app.protect('secrecy_member', 'false');
select app.hang_on_client('secrecy_member', 'basics');

-- Waiting rows of imports hold people: for the team leader of the location, who may take them.
select app.change_visible('import_row', $$
  foundation_id = (select app.foundation()) and (
    (select app.reach()) = 'foundation' or location_id = any ((select app.places('write', 'basics'))::uuid[]))
$$);
select app.change_visible('import_link', $$
  foundation_id = (select app.foundation()) and (app.reach() = 'foundation' or app.has_places('write', 'basics'))
$$);
drop function app.locations();

-- Functions decide what is seen, so who gives them is decided here as well. Of one's own everybody may know.
drop policy scope on role_holding;
create policy scope on role_holding for select to reisgezel_app using (foundation_id = (select app.foundation()));
create policy adding on role_holding for insert to reisgezel_app with check (
  foundation_id = (select app.foundation()) and (select app.roles()) && array['administrator', 'system']);
create policy changing on role_holding for update to reisgezel_app using (
  foundation_id = (select app.foundation()) and (select app.roles()) && array['administrator', 'system']);
create policy removing on role_holding for delete to reisgezel_app using (
  foundation_id = (select app.foundation()) and (select app.roles()) && array['administrator', 'system']);

-- A team leader keeps the people of the own locations, and those who have none yet.
select app.separate_rights('worker', 'true', $$ (app.reach() = 'foundation' or app.everywhere('write', 'team')
  or worker.location_id = any ((select app.places('write', 'team'))::uuid[])
  or (worker.location_id is null and app.has_places('write', 'team'))) $$);

-- Who a client is and whom to ask, for the desk: of the own locations, and nothing else of the file.
create view app.desk_card with (security_barrier) as
  select c.foundation_id, c.id as client_id, c.number, c.given_names, c.family_name, c.location_id
  from client c
  where c.foundation_id = app.foundation() and c.location_id = any ((select app.places('read', 'desk'))::uuid[])
    and (not c.secret or c.id = any ((select app.named_for())::uuid[]));
create view app.desk_guide with (security_barrier) as
  select t.foundation_id, t.client_id, w.id as worker_id, w.name
  from trajectory t
  join client c on c.foundation_id = t.foundation_id and c.id = t.client_id
  join worker w on w.foundation_id = t.foundation_id and w.id = t.worker_id
  where t.foundation_id = app.foundation() and c.location_id = any ((select app.places('read', 'desk'))::uuid[])
    and (not c.secret or c.id = any ((select app.named_for())::uuid[]))
    and t.started_on <= app.today() and (t.ended_on is null or t.ended_on >= app.today());
-- What a language coach needs of the person of the own pair, and no more.
create view app.pair_card with (security_barrier) as
  select c.foundation_id, c.id as client_id, c.given_names, c.phone, c.email, c.needs_interpreter, c.language_id
  from client c
  where exists (select from app.coupled_client k where k.foundation_id = c.foundation_id and k.client_id = c.id
    and k.tie = 'pair' and k.tie = any (app.ties('read', 'language')));
-- Names on the list of a group, for who keeps groups without seeing files.
create view app.participant_card with (security_barrier) as
  select c.foundation_id, c.id as client_id, c.number, c.given_names, c.family_name, c.phone, c.language_id
  from client c
  where c.foundation_id = app.foundation() and c.location_id = any ((select app.places('read', 'groups'))::uuid[])
    and (not c.secret or c.id = any ((select app.named_for())::uuid[]));
grant select on app.desk_card, app.desk_guide, app.pair_card, app.participant_card to reisgezel_app;

/* Whether this actor may open this file for once. Secret clients are opened by naming, never this way. */
create function app.may_open(client uuid, kind text) returns boolean language sql stable security definer set search_path = public as $$
  select exists (
    select from client c where c.foundation_id = app.foundation() and c.id = $1 and not c.secret and case $2
      when 'walk-in' then c.location_id = any (app.places('read', 'desk')) and 'trajectory' = any (app.ties('read', 'basics'))
      when 'break-glass' then app.roles() && array['guide', 'legal-adviser', 'housing-guide', 'team-leader', 'coordinator', 'privacy-officer']
      else false end)
$$;
/* The file behind a number, for who is about to break the glass. */
create function app.client_to_open(number int) returns table (client_id uuid, location_id uuid)
language sql stable security definer set search_path = public as $$
  select c.id, c.location_id from client c
  where c.foundation_id = app.foundation() and c.number = $1 and app.may_open(c.id, 'break-glass')
$$;
select app.protect('file_opening', 'false');
drop policy scope on file_opening;
create policy scope on file_opening for select to reisgezel_app using (foundation_id = (select app.foundation()) and (
  account_id = app.account() or app.roles() && array['privacy-officer', 'system'] or app.reach() = 'foundation'
  or exists (select from client c where c.foundation_id = file_opening.foundation_id and c.id = file_opening.client_id)));
create policy adding on file_opening for insert to reisgezel_app with check (foundation_id = (select app.foundation())
  and (app.reach() = 'foundation' or (account_id = app.account() and app.may_open(client_id, kind)
    and ends_at <= opened_at + case kind when 'break-glass' then interval '2 hours' else interval '25 hours' end)));
-- What was opened ends by itself; longer is opening again, with a reason.
revoke update, delete on file_opening from reisgezel_app;
