-- When a location is open for whoever comes in, the days that it is not, and who is there to help or to interpret.
create table office_hour (
  foundation_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  kind text not null check (kind in ('social', 'legal')),
  -- Monday is 1
  weekday int not null check (weekday between 1 and 7),
  opens_at time not null,
  closes_at time not null check (closes_at > opens_at),
  from_on date,
  until_on date check (until_on >= from_on),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, location_id) references location
);
create index on office_hour (foundation_id, location_id, weekday);

create table office_closing (
  foundation_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  closed_on date not null,
  reason text check (reason <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, location_id, closed_on),
  foreign key (foundation_id, location_id) references location
);

create table office_duty (
  foundation_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  duty_on date not null,
  worker_id uuid,
  -- of an interpreter: from the team when `worker_id` says who, else somebody from outside
  language_id uuid,
  room_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, location_id) references location,
  foreign key (foundation_id, worker_id) references worker,
  foreign key (foundation_id, language_id) references list_item,
  foreign key (foundation_id, room_id) references room,
  check (worker_id is not null or language_id is not null),
  unique nulls not distinct (foundation_id, location_id, duty_on, worker_id, language_id)
);
create index on office_duty (foundation_id, worker_id, duty_on);

/* Locations at whose desk the actor sits; those that the actor leads. */
do $$ declare one text; begin
  foreach one in array array['office_hour', 'office_closing', 'office_duty'] loop
    perform app.protect(one::regclass, 'false');
    perform app.separate_rights(one::regclass,
      format('(app.reach() = ''foundation'' or %I.location_id = any ((select app.places(''read'', ''desk''))::uuid[]))', one),
      format('(app.reach() = ''foundation'' or %I.location_id = any ((select app.places(''write'', ''guidance''))::uuid[]))', one));
  end loop;
end $$;

-- Who came in: a client as the desk knows them, or somebody unknown by a word to call them.
create table visit (
  foundation_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  visit_on date not null,
  -- of that day at that location: the database gives it out
  number int not null default 0,
  arrived_at timestamptz not null,
  client_id uuid,
  called_name text check (called_name <> ''),
  language_id uuid,
  needs_interpreter boolean not null default false,
  question text check (question <> ''),
  kind text not null check (kind in ('social', 'legal')),
  state text not null default 'waiting' check (state in ('waiting', 'called', 'done', 'left')),
  called_by_id uuid,
  room_id uuid,
  called_at timestamptz check (called_at >= arrived_at),
  ended_at timestamptz check (ended_at >= arrived_at),
  -- of people who settled more than two years ago: what they can do themselves, and else who helps
  triage_outcome text check (triage_outcome in ('find', 'do', 'support', 'elsewhere')),
  triage_elsewhere text check (triage_elsewhere <> ''),
  -- what was said stands in the file, or among the talks without a name
  recorded boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, location_id, visit_on, number),
  foreign key (foundation_id, location_id) references location,
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, language_id) references list_item,
  foreign key (foundation_id, called_by_id) references worker,
  foreign key (foundation_id, room_id) references room,
  check (client_id is null or called_name is null),
  check ((state in ('called', 'done')) = (called_at is not null)),
  check ((state in ('done', 'left')) = (ended_at is not null)),
  check ((triage_outcome = 'elsewhere') = (triage_elsewhere is not null) or triage_outcome is null and triage_elsewhere is null)
);
create index on visit (foundation_id, client_id) where client_id is not null;

/* The next number of the day. One arrival at a time at one location, so that two desks never give the same one. */
create function app.number_visit() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.foundation_id::text || new.location_id::text || new.visit_on::text, 8108));
  select coalesce(max(v.number), 0) + 1 into new.number from visit v
  where v.foundation_id = new.foundation_id and v.location_id = new.location_id and v.visit_on = new.visit_on;
  return new;
end $$;
create trigger a_number before insert on visit for each row execute function app.number_visit();

/* Whether the desk of the actor knows this client: of its locations, and not kept out of sight. */
create function app.known_at_desk(client uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from app.desk_card d where d.foundation_id = app.foundation() and d.client_id = $1)
$$;
revoke execute on function app.known_at_desk(uuid) from public;
grant execute on function app.known_at_desk(uuid) to reisgezel_app;

-- Who sits at the desk sees today; who leads the location sees the days before as well.
select app.protect('visit', 'false');
do $$ declare
  at_desk text := $f$ case
    when app.reach() = 'foundation' then true
    when not (visit.location_id = any ((select app.places('read', 'desk'))::uuid[])) then false
    when visit.visit_on <> (select app.today()) and not (visit.location_id = any (coalesce((select app.places('write', 'guidance')), '{}')::uuid[])) then false
    when visit.client_id is null then true
    else app.known_at_desk(visit.client_id) end $f$;
begin
  perform app.separate_rights('visit', at_desk, at_desk);
end $$;
revoke delete on visit from reisgezel_app;

-- A talk with somebody who is no client: what it was about, and nobody's name.
create table visitor_contact (
  foundation_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  held_on date not null,
  kind_id uuid not null,
  subject_id uuid,
  minutes int check (minutes between 0 and 1440),
  worker_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, location_id) references location,
  foreign key (foundation_id, kind_id) references list_item,
  foreign key (foundation_id, subject_id) references list_item,
  foreign key (foundation_id, worker_id) references worker
);
create index on visitor_contact (foundation_id, location_id, held_on);
select app.protect('visitor_contact', 'false');
select app.separate_rights('visitor_contact',
  $$(app.reach() = 'foundation' or visitor_contact.location_id = any ((select app.places('read', 'desk'))::uuid[]))$$,
  $$(app.reach() = 'foundation' or visitor_contact.location_id = any ((select app.places('read', 'desk'))::uuid[]))$$);
revoke update, delete on visitor_contact from reisgezel_app;

/* Numbers and rooms, for a screen that everybody in the waiting room reads. Also of who is kept out of sight: they wait as well. */
create function app.waiting_room(location uuid)
returns table (number int, room text, called boolean, called_at timestamptz)
language sql stable security definer set search_path = public as $$
  select v.number, r.name, v.state = 'called', v.called_at
  from visit v left join room r on r.foundation_id = v.foundation_id and r.id = v.room_id
  where v.foundation_id = app.foundation() and v.location_id = $1 and v.visit_on = app.today() and v.state in ('waiting', 'called')
    and $1 = any (app.places('read', 'desk'))
  order by v.number
$$;
revoke execute on function app.waiting_room(uuid) from public;
grant execute on function app.waiting_room(uuid) to reisgezel_app;

/* Since when somebody lives here: the first home or the first guidance, whichever came first. */
create function app.settled_on(client uuid) returns date language sql stable security definer set search_path = public as $$
  select case when app.known_at_desk($1) or app.reach() = 'foundation' then least(
    (select min(p.housed_on) from placement p where p.foundation_id = app.foundation() and p.client_id = $1),
    (select min(t.started_on) from trajectory t where t.foundation_id = app.foundation() and t.client_id = $1)) end
$$;
revoke execute on function app.settled_on(uuid) from public;
grant execute on function app.settled_on(uuid) to reisgezel_app;
