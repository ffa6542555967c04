-- Files that one location hands over to another: offered, and then accepted, declined or withdrawn.
create table handover (
  foundation_id uuid not null,
  id uuid not null,
  from_location_id uuid not null,
  to_location_id uuid not null check (to_location_id <> from_location_id),
  -- the first day with the other location
  from_on date not null,
  why text not null check (why <> ''),
  consent text not null check (consent in ('spoken', 'in-writing', 'not-needed')),
  consent_on date,
  -- in which it was asked
  consent_language_id uuid,
  consent_why text check (consent_why <> ''),
  -- of the trajectories that end with it
  end_reason_id uuid,
  state text not null default 'offered' check (state in ('offered', 'withdrawn', 'declined', 'accepted')),
  offered_by uuid not null,
  offered_at timestamptz not null default now(),
  answered_by uuid,
  answered_at timestamptz,
  remark text check (remark <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, from_location_id) references location,
  foreign key (foundation_id, to_location_id) references location,
  foreign key (foundation_id, consent_language_id) references list_item,
  foreign key (foundation_id, end_reason_id) references list_item,
  check ((state = 'offered') = (answered_at is null) and (answered_at is null) = (answered_by is null)),
  check ((consent = 'not-needed') = (consent_why is not null) and (consent = 'not-needed') = (consent_on is null)),
  check (state <> 'declined' or remark is not null)
);
create index on handover (foundation_id, from_location_id);
create index on handover (foundation_id, to_location_id);

-- Whose files. Name and number as they were on the day of the offer: of the file itself the old side sees nothing more.
create table handover_client (
  foundation_id uuid not null,
  id uuid not null,
  handover_id uuid not null,
  client_id uuid not null,
  name text not null,
  number int not null,
  -- of an offer that waits
  waits boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, handover_id, client_id),
  foreign key (foundation_id, handover_id) references handover on delete cascade,
  foreign key (foundation_id, client_id) references client on delete cascade
);
create unique index one_offer_at_a_time on handover_client (foundation_id, client_id) where waits;
create index on handover_client (foundation_id, client_id);

/* Whether the actor answers for the files of this location. */
create function app.leads(location uuid) returns boolean language sql stable security definer set search_path = public as $$
  select $1 = any (app.places('write', 'basics')) and exists (
    select from role_holding h where h.foundation_id = app.foundation() and h.account_id = app.account() and h.role = 'team-leader'
      and (h.location_id is null or h.location_id = $1)
      and app.today() between coalesce(h.from_on, '-infinity') and coalesce(h.until_on, 'infinity'))
$$;
/* Who offered a hand-over and who leads one of the two locations know of it; not when somebody in it became secret since. */
create function app.party_to_handover(handover uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (
    select from handover h where h.foundation_id = app.foundation() and h.id = $1
      and (h.offered_by = app.account() or app.leads(h.from_location_id) or app.leads(h.to_location_id))
      and not app.hidden_among(array(select p.client_id from handover_client p where p.foundation_id = h.foundation_id and p.handover_id = h.id)))
$$;

/* Who of the team an account belongs to: their name stands in app.colleague, for who may know it. */
create function app.worker_of_account(account uuid) returns uuid language sql stable security definer set search_path = public as $$
  select h.worker_id from role_holding h where h.foundation_id = app.foundation() and h.account_id = $1 and h.worker_id is not null limit 1
$$;

/* What files hold, by compartment, as far as who asks sees it. */
create function app.contents_of_files(clients uuid[]) returns table (compartment text, lines int) language sql stable as $$
  select 'basics', (select count(*)::int from client_name where client_id = any ($1))
    + (select count(*)::int from client_nationality where client_id = any ($1))
    + (select count(*)::int from client_language where client_id = any ($1))
    + (select count(*)::int from client_identifier where client_id = any ($1))
    + (select count(*)::int from client_target_group where client_id = any ($1))
    + (select count(*)::int from residence_permit where client_id = any ($1))
    + (select count(*)::int from client_municipality where client_id = any ($1))
  union all select 'household', (select count(*)::int from household_membership where client_id = any ($1))
    + (select count(*)::int from relative where client_id = any ($1))
  union all select 'housing', (select count(*)::int from placement where client_id = any ($1))
  union all select 'guidance', (select count(*)::int from trajectory where client_id = any ($1))
  union all select 'contacts', (select count(*)::int from contact_moment where client_id = any ($1) and not legal)
  union all select 'groups', (select count(*)::int from enrolment where client_id = any ($1))
  union all select 'language', (select count(*)::int from language_pair where client_id = any ($1))
  union all select 'legal', (select count(*)::int from legal_case where client_id = any ($1))
    + (select count(*)::int from contact_moment where client_id = any ($1) and legal)
$$;
/* The same for who leads the location that is asked to take them: how much there is, and nothing of what is written. */
create function app.contents_of_handover(handover uuid) returns table (compartment text, lines int)
language sql stable security definer set search_path = public as $$
  select c.* from handover h, lateral app.contents_of_files(
    array(select p.client_id from handover_client p where p.foundation_id = h.foundation_id and p.handover_id = h.id)) c
  where h.foundation_id = app.foundation() and h.id = $1 and h.state = 'offered' and app.leads(h.to_location_id)
    and app.party_to_handover(h.id)
$$;

/* Somebody of the team of this location, or with a function there. */
create function app.works_at(worker uuid, location uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from worker w where w.foundation_id = app.foundation() and w.id = $1 and w.location_id = $2)
    or exists (select from role_holding h where h.foundation_id = app.foundation() and h.worker_id = $1 and h.location_id = $2
      and (h.until_on is null or h.until_on >= app.today()))
$$;
/* What ends with a hand-over: trajectories and pairs of who does not work for the location that takes the file. Those that begin
   on its first day or later go along; such a trajectory has no guide from then on. */
create function app.ending_with_handover(clients uuid[], to_location uuid, from_on date)
returns table (of text, id uuid, client_id uuid, worker_id uuid, ends boolean) language sql stable as $$
  with running as (
    select 'trajectory' as of, t.id, t.client_id, t.worker_id, t.started_on, t.ended_on, t.foundation_id from trajectory t
    union all
    select 'language_pair', p.id, p.client_id, p.worker_id, p.started_on, p.ended_on, p.foundation_id from language_pair p
  )
  select r.of, r.id, r.client_id, r.worker_id, r.started_on < $3 or r.of = 'language_pair' from running r
  where r.foundation_id = app.foundation() and r.client_id = any ($1) and r.worker_id is not null
    and (r.ended_on is null or r.ended_on >= $3)
    and not app.works_at(r.worker_id, $2)
$$;

select app.protect('handover_client', 'false');
select app.separate_rights('handover_client',
  '((' || app.visible_with_client('handover_client', 'read', 'basics') || ') or app.party_to_handover(handover_id))',
  app.visible_with_client('handover_client', 'write', 'basics'));
revoke update, delete on handover_client from reisgezel_app;

select app.protect('handover', 'false');
select app.separate_rights('handover',
  $$(app.reach() = 'foundation' or exists (
    select from handover_client p where p.foundation_id = handover.foundation_id and p.handover_id = handover.id))$$,
  $$(app.reach() = 'foundation' or (offered_by = (select app.account()) and state = 'offered'))$$);
revoke update, delete on handover from reisgezel_app;

/* Accepts, declines or withdraws, by who may: `done`, or why it cannot be. Accepting moves the files and ends what the old
   location did, in one go. */
create function app.answer_handover(handover uuid, version int, answer text, remark text) returns text
language plpgsql security definer set search_path = public as $$
declare
  h handover; clients uuid[]; line record;
begin
  if not app.party_to_handover($1) then return 'not-found'; end if;
  select * into h from handover o where o.foundation_id = app.foundation() and o.id = $1 for update;
  if not (case when $3 = 'withdrawn' then h.offered_by = app.account() or app.leads(h.from_location_id)
    when $3 in ('accepted', 'declined') then app.leads(h.to_location_id) else false end) then return 'not-allowed'; end if;
  if h.state <> 'offered' then return 'answered'; end if;
  if h.version <> $2 then return 'stale'; end if;
  if $3 = 'accepted' then
    if h.from_on > app.today() then return 'too-early'; end if;
    clients := array(select p.client_id from handover_client p where p.foundation_id = h.foundation_id and p.handover_id = h.id);
    perform from client c where c.foundation_id = h.foundation_id and c.id = any (clients) order by c.id for update;
    -- Moved or marked secret since it was offered.
    if clients = '{}' or exists (select from client c where c.foundation_id = h.foundation_id and c.id = any (clients)
        and (c.location_id <> h.from_location_id or c.secret)) then return 'outdated'; end if;
    for line in select * from app.ending_with_handover(clients, h.to_location_id, h.from_on) loop
      if not line.ends then
        update trajectory t set worker_id = null where t.foundation_id = h.foundation_id and t.id = line.id;
      elsif line.of = 'trajectory' then
        update trajectory t set ended_on = h.from_on - 1, end_reason_id = coalesce(h.end_reason_id, t.end_reason_id)
        where t.foundation_id = h.foundation_id and t.id = line.id;
      else
        update language_pair p set ended_on = greatest(p.started_on, h.from_on - 1) where p.foundation_id = h.foundation_id and p.id = line.id;
      end if;
    end loop;
    update client c set location_id = h.to_location_id where c.foundation_id = h.foundation_id and c.id = any (clients);
    insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id)
    select h.foundation_id, app.account(), 'transfer', 'handover', h.id, id from unnest(clients) id;
  end if;
  update handover_client p set waits = false where p.foundation_id = h.foundation_id and p.handover_id = h.id;
  update handover o set state = $3, answered_by = app.account(), answered_at = now(), remark = $4
  where o.foundation_id = h.foundation_id and o.id = h.id;
  return 'done';
end $$;

do $$ declare f text; begin
  foreach f in array array['leads(uuid)', 'party_to_handover(uuid)', 'contents_of_files(uuid[])', 'contents_of_handover(uuid)',
    'works_at(uuid, uuid)', 'worker_of_account(uuid)', 'ending_with_handover(uuid[], uuid, date)', 'answer_handover(uuid, int, text, text)'] loop
    execute 'revoke execute on function app.' || f || ' from public';
    execute 'grant execute on function app.' || f || ' to reisgezel_app';
  end loop;
end $$;
