-- Rooms of a location, and what is planned there or elsewhere: when, with whom, for whom.
create table room (
  foundation_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  name text not null check (name <> ''),
  seats int check (seats between 1 and 1000),
  active boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, location_id, name),
  foreign key (foundation_id, location_id) references location
);
select app.protect('room', 'false');
select app.separate_rights('room', 'true',
  $$(app.reach() = 'foundation' or room.location_id = any ((select app.places('write', 'guidance'))::uuid[]))$$);
revoke delete on room from reisgezel_app;

create table appointment (
  foundation_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  room_id uuid,
  -- where, when not in a room
  place text check (place <> ''),
  kind text not null check (kind <> ''),
  title text check (title <> ''),
  from_at timestamptz not null,
  until_at timestamptz not null,
  note text check (note <> ''),
  interpreter_id uuid,
  interpreter_language_id uuid,
  interpreter_answer text check (interpreter_answer in ('accepted', 'declined')),
  -- those that were planned in one go
  series_id uuid,
  planned_by_id uuid,
  cancelled_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, location_id) references location,
  foreign key (foundation_id, room_id) references room,
  foreign key (foundation_id, interpreter_id) references worker,
  foreign key (foundation_id, planned_by_id) references worker,
  foreign key (foundation_id, interpreter_language_id) references list_item,
  check (until_at > from_at and until_at <= from_at + interval '24 hours'),
  check (interpreter_answer is null or interpreter_id is not null)
);
create index on appointment (foundation_id, location_id, from_at);
create index on appointment (foundation_id, series_id, from_at) where series_id is not null;
create index on appointment (foundation_id, interpreter_id, from_at) where interpreter_id is not null;

create table appointment_worker (
  foundation_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  worker_id uuid not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, appointment_id, worker_id),
  foreign key (foundation_id, appointment_id) references appointment on delete cascade,
  foreign key (foundation_id, worker_id) references worker
);
create index on appointment_worker (foundation_id, worker_id, appointment_id);

create table appointment_client (
  foundation_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  client_id uuid not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, appointment_id, client_id),
  foreign key (foundation_id, appointment_id) references appointment on delete cascade,
  foreign key (foundation_id, client_id) references client on delete cascade
);
create index on appointment_client (foundation_id, client_id, appointment_id);

/* Whether the actor may change this appointment: asked by policies, so that none of them asks in a circle. */
create function app.plans(appointment uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (
    select from appointment a where a.foundation_id = app.foundation() and a.id = $1
      and (a.planned_by_id = app.worker() or a.location_id = any (app.places('write', 'guidance')) or exists (
        select from appointment_worker w where w.foundation_id = a.foundation_id and w.appointment_id = a.id and w.worker_id = app.worker())))
$$;
revoke execute on function app.plans(uuid) from public;
grant execute on function app.plans(uuid) to reisgezel_app;

-- Who has time is no secret among colleagues; what it is about stands in the appointment.
select app.protect('appointment_worker', 'false');
select app.separate_rights('appointment_worker', '(app.reach() = ''foundation'' or (select app.knows_colleagues()))',
  $$(app.reach() = 'foundation' or app.plans(appointment_worker.appointment_id))$$);

/*
  An appointment is seen by who takes part, who planned it, who leads the location, and who sees the guidance of a client in
  it. Changed by the first three.
*/
select app.protect('appointment', 'false');
do $$ declare
  mine text := $f$ appointment.planned_by_id = (select app.worker()) or exists (
    select from appointment_worker w where w.foundation_id = appointment.foundation_id and w.appointment_id = appointment.id
      and w.worker_id = (select app.worker())) $f$;
begin
  perform app.separate_rights('appointment',
    format($f$ (app.reach() = 'foundation' or appointment.location_id = any ((select app.places('read', 'guidance'))::uuid[]) or %s
      or exists (select from appointment_client k where k.foundation_id = appointment.foundation_id and k.appointment_id = appointment.id)) $f$, mine),
    format($f$ (app.reach() = 'foundation' or appointment.location_id = any ((select app.places('write', 'guidance'))::uuid[]) or %s) $f$, mine));
end $$;
revoke delete on appointment from reisgezel_app;

-- The client in it: by who sees the guidance of the client, and by who takes part as far as they see the file.
select app.protect('appointment_client', 'false');
do $$ declare
  file text := app.visible_with_client('appointment_client', 'read', 'basics');
begin
  perform app.separate_rights('appointment_client',
    format($f$ case
      when app.reach() = 'foundation' then true
      when exists (select from appointment_worker w where w.foundation_id = appointment_client.foundation_id
        and w.appointment_id = appointment_client.appointment_id and w.worker_id = (select app.worker())) then %s
      else %s end $f$, file, app.visible_with_client('appointment_client', 'read', 'guidance')),
    format($f$ (app.reach() = 'foundation' or
      appointment_client.client_id <> all (coalesce(nullif(current_setting('app.broken_glass', true), ''), '{}')::uuid[]) and %s
      and app.plans(appointment_client.appointment_id)) $f$, file));
end $$;

/* When these people and this room are taken: hours alone, for who plans beside what they do not see. */
create function app.taken(workers uuid[], room uuid, from_at timestamptz, until_at timestamptz, beside uuid)
returns table (worker_id uuid, room_id uuid, from_at timestamptz, until_at timestamptz)
language sql stable security definer set search_path = public as $$
  select w.worker_id, null::uuid, a.from_at, a.until_at
  from appointment_worker w join appointment a on a.foundation_id = w.foundation_id and a.id = w.appointment_id
  where w.foundation_id = app.foundation() and (select app.knows_colleagues()) and w.worker_id = any ($1) and a.cancelled_at is null
    and a.id is distinct from $5 and a.from_at < $4 and a.until_at > $3
  union all
  select null, a.room_id, a.from_at, a.until_at from appointment a
  where a.foundation_id = app.foundation() and (select app.knows_colleagues()) and a.room_id = $2 and a.cancelled_at is null
    and a.id is distinct from $5 and a.from_at < $4 and a.until_at > $3
$$;

/* What an interpreter is booked for: when, where, in which language, and the initials of the client. */
create function app.bookings(from_at timestamptz) returns table (
  id uuid, version int, from_at timestamptz, until_at timestamptz, location text, room text, place text, language text, initials text[],
  answer text)
language sql stable security definer set search_path = public as $$
  select a.id, a.version, a.from_at, a.until_at, l.name, r.name, a.place, i.name,
    array(select upper(left(c.given_names, 1) || left(c.family_name, 1)) from appointment_client k
      join client c on c.foundation_id = k.foundation_id and c.id = k.client_id
      where k.foundation_id = a.foundation_id and k.appointment_id = a.id and not c.secret order by 1),
    a.interpreter_answer
  from appointment a
  join location l on l.foundation_id = a.foundation_id and l.id = a.location_id
  left join room r on r.foundation_id = a.foundation_id and r.id = a.room_id
  left join list_item i on i.foundation_id = a.foundation_id and i.id = a.interpreter_language_id
  where a.foundation_id = app.foundation() and a.interpreter_id = app.worker() and a.cancelled_at is null and a.until_at > $1
  order by a.from_at limit 500
$$;
create function app.answer_booking(appointment uuid, version int, answer text) returns text
language plpgsql security definer set search_path = public as $$
begin
  update appointment a set interpreter_answer = $3
  where a.foundation_id = app.foundation() and a.id = $1 and a.version = $2 and a.interpreter_id = app.worker() and a.cancelled_at is null;
  if found then return 'done'; end if;
  return case when exists (select from appointment a where a.foundation_id = app.foundation() and a.id = $1
    and a.interpreter_id = app.worker()) then 'stale' else 'not-found' end;
end $$;
do $$ declare f text; begin
  foreach f in array array['taken(uuid[], uuid, timestamptz, timestamptz, uuid)', 'bookings(timestamptz)', 'answer_booking(uuid, int, text)'] loop
    execute 'revoke execute on function app.' || f || ' from public';
    execute 'grant execute on function app.' || f || ' to reisgezel_app';
  end loop;
end $$;
