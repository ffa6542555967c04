-- A case conference: on a day, about clients, with colleagues and partners, and what was agreed.
create table case_conference (
  foundation_id uuid not null,
  id uuid not null,
  held_on date not null,
  -- on what ground one talks about somebody with others
  ground text not null check (ground in ('consent', 'legal-duty', 'vital-interest')),
  ground_note text check (ground_note <> ''),
  -- who else was there, by name or function
  others text check (others <> ''),
  discussed text check (discussed <> ''),
  recorded_by_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, recorded_by_id) references worker,
  check (ground = 'consent' or ground_note is not null)
);
create index on case_conference (foundation_id, held_on);

create table conference_client (
  foundation_id uuid not null,
  id uuid not null,
  conference_id uuid not null,
  client_id uuid not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, conference_id, client_id),
  foreign key (foundation_id, conference_id) references case_conference on delete cascade,
  foreign key (foundation_id, client_id) references client on delete cascade
);
create index on conference_client (foundation_id, client_id, conference_id);

create table conference_worker (
  foundation_id uuid not null,
  id uuid not null,
  conference_id uuid not null,
  worker_id uuid not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, conference_id, worker_id),
  foreign key (foundation_id, conference_id) references case_conference on delete cascade,
  foreign key (foundation_id, worker_id) references worker
);

create table conference_partner (
  foundation_id uuid not null,
  id uuid not null,
  conference_id uuid not null,
  partner_id uuid not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, conference_id, partner_id),
  foreign key (foundation_id, conference_id) references case_conference on delete cascade,
  foreign key (foundation_id, partner_id) references partner
);

-- The action plan: what, who, before when. Of a colleague it is a task besides.
create table conference_action (
  foundation_id uuid not null,
  id uuid not null,
  conference_id uuid not null,
  place int not null,
  what text not null check (what <> ''),
  worker_id uuid,
  who text check (who <> ''),
  before_on date not null,
  done_on date,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, conference_id) references case_conference on delete cascade,
  foreign key (foundation_id, worker_id) references worker,
  check ((worker_id is null) <> (who is null))
);
create index on conference_action (foundation_id, conference_id, place);

/* Of how many clients a conference was: asked by the policy, which shows it to who sees all of them. */
create function app.clients_of_conference(conference uuid) returns bigint
language sql stable security definer set search_path = public as $$
  select count(*) from conference_client k where k.foundation_id = app.foundation() and k.conference_id = $1
$$;
revoke execute on function app.clients_of_conference(uuid) from public;
grant execute on function app.clients_of_conference(uuid) to reisgezel_app;

/* With the guidance of the client; what was said of one is said beside the other, so that one sees all or nothing. */
select app.protect('conference_client', 'false');
select app.separate_rights('conference_client', app.visible_with_client('conference_client', 'read', 'guidance'),
  '(' || app.visible_with_client('conference_client', 'read', 'guidance') || ') and ('
    || app.visible_with_client('conference_client', 'write', 'contacts') || ')');

select app.protect('case_conference', 'false');
/* Whether the actor keeps the notes of everybody whom this conference was about. */
do $$ begin
  execute format($f$ create function app.keeps_conference(conference uuid) returns boolean language sql stable as $q$
    select app.reach() = 'foundation' or not exists (
      select from conference_client where conference_client.foundation_id = app.foundation()
        and conference_client.conference_id = $1 and not (%s)) $q$ $f$,
    app.visible_with_client('conference_client', 'write', 'contacts'));
end $$;
do $$ declare
  whole text := $f$ (app.reach() = 'foundation' or (
    select count(*) > 0 and count(*) = app.clients_of_conference(case_conference.id) from conference_client k
    where k.foundation_id = case_conference.foundation_id and k.conference_id = case_conference.id)) $f$;
begin
  perform app.separate_rights('case_conference', whole, whole || ' and app.keeps_conference(case_conference.id)');
end $$;
-- Nobody stands in it yet when it is written down.
drop policy adding on case_conference;
create policy adding on case_conference for insert to reisgezel_app with check (foundation_id = (select app.foundation())
  and (app.reach() = 'foundation' or app.has_places('write', 'contacts') or app.has_ties('write', 'contacts')));

do $$ declare
  t text;
  seen text := 'exists (select from case_conference c where c.foundation_id = %1$s.foundation_id and c.id = %1$s.conference_id)';
begin
  foreach t in array array['conference_worker', 'conference_partner', 'conference_action'] loop
    perform app.protect(t::regclass, 'false');
    perform app.separate_rights(t::regclass, format(seen, t), format(seen || ' and app.keeps_conference(%1$s.conference_id)', t));
  end loop;
end $$;
revoke delete on case_conference from reisgezel_app;
