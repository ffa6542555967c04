/*
  Letters about appointments that still have to be posted, and those that were: to somebody of the team, to an interpreter,
  or to a client who is reached by e-mail. What stands in one is made up when it is posted, from the appointments as they are
  then. Written by `app.tell_of_appointments` and by jobs; read by nobody else.
*/
create table appointment_letter (
  foundation_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('invitation', 'change', 'cancellation', 'reminder')),
  -- to whom: one of both
  worker_id uuid,
  client_id uuid,
  -- in order of time; those of a series go in one letter
  appointment_ids uuid[] not null,
  -- of a reminder: the day of the appointment, so that each day is reminded of once
  remind_on date,
  tries int not null default 0,
  next_at timestamptz not null default '-infinity',
  sent_at timestamptz,
  given_up_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, worker_id) references worker,
  foreign key (foundation_id, client_id) references client on delete cascade,
  check (worker_id is null or client_id is null),
  check ((kind = 'reminder') = (remind_on is not null))
);
create index on appointment_letter using gin (appointment_ids);
create index on appointment_letter (foundation_id, next_at) where sent_at is null and given_up_at is null;
create index on appointment_letter (foundation_id, client_id);
create unique index on appointment_letter (foundation_id, appointment_ids, worker_id, client_id, remind_on)
  nulls not distinct where kind = 'reminder';
select app.protect('appointment_letter', $$foundation_id = (select app.foundation()) and app.reach() = 'foundation'$$);
revoke delete on appointment_letter from reisgezel_app;

/*
  What somebody wants of the own calendar: a reminder the day before, letters about what one planned oneself, and an
  address at which a telephone reads along. Of that address only the hash is kept.
*/
create table own_calendar (
  foundation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  worker_id uuid not null,
  reminder boolean not null default false,
  of_own_plans boolean not null default false,
  feed_hash text unique check (feed_hash <> ''),
  feed_made_on date,
  feed_read_on date,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, account_id, worker_id),
  foreign key (foundation_id, worker_id) references worker,
  check ((feed_hash is null) = (feed_made_on is null))
);
select app.protect('own_calendar', $$foundation_id = (select app.foundation())
  and (app.reach() = 'foundation' or account_id = (select app.account()) and worker_id = (select app.worker()))$$);
revoke delete on own_calendar from reisgezel_app;

/* May be written to by e-mail: that is how this client is reached. Nobody writes to who is secret. */
create function app.reached_by_mail(c client) returns boolean language sql immutable as $$
  select c.email is not null and c.contact_way = 'e-mail' and not c.secret and c.deceased_on is null
$$;
revoke execute on function app.reached_by_mail(client) from public;
grant execute on function app.reached_by_mail(client) to reisgezel_app;

/*
  Writes the letters that follow from how these appointments are now, compared with what people were told before: who is new
  is invited, who was told hears of the change, who is out of it or whose appointment is off hears that. Who acts gets none
  about what they plan themselves, unless they wish it; a client is invited when `clients` says so.
*/
create function app.tell_of_appointments(appointments uuid[], clients boolean) returns int
language sql security definer set search_path = public as $$
  with one as (
    select a.* from appointment a
    where a.foundation_id = app.foundation() and a.id = any ($1) and app.plans(a.id)
      and a.until_at >= app.today()::timestamp at time zone 'Europe/Amsterdam'
  ), present as (
    select w.appointment_id, w.worker_id, null::uuid as client_id from one
    join appointment_worker w on w.foundation_id = one.foundation_id and w.appointment_id = one.id
    where one.cancelled_at is null
    union
    select one.id, one.interpreter_id, null from one where one.interpreter_id is not null and one.cancelled_at is null
    union
    select k.appointment_id, null, k.client_id from one
    join appointment_client k on k.foundation_id = one.foundation_id and k.appointment_id = one.id
    where one.cancelled_at is null
  ), told as (
    select distinct on (one.id, l.worker_id, l.client_id) one.id as appointment_id, l.worker_id, l.client_id, l.kind,
      l.tries = 0 and l.sent_at is null and l.given_up_at is null as waits
    from one join appointment_letter l on l.foundation_id = one.foundation_id and l.appointment_ids @> array[one.id] and l.kind <> 'reminder'
    order by one.id, l.worker_id, l.client_id, l.created_at desc
  ), act as (
    select coalesce(p.appointment_id, t.appointment_id) as appointment_id, coalesce(p.worker_id, t.worker_id) as worker_id,
      coalesce(p.client_id, t.client_id) as client_id,
      case
        when p.appointment_id is null then case when t.kind <> 'cancellation' then 'cancellation' end
        -- What waits to be posted is made up then, and says how it is by that time.
        when t.kind in ('invitation', 'change') then case when not t.waits then 'change' end
        when p.client_id is not null then case when $2 and exists (select from client c
          where c.foundation_id = app.foundation() and c.id = p.client_id and app.reached_by_mail(c)) then 'invitation' end
        when p.worker_id is distinct from app.worker() or exists (select from own_calendar o
          where o.foundation_id = app.foundation() and o.worker_id = p.worker_id and o.of_own_plans) then 'invitation'
      end as kind
    from present p full join told t on t.appointment_id = p.appointment_id
      and t.worker_id is not distinct from p.worker_id and t.client_id is not distinct from p.client_id
  ), added as (
    insert into appointment_letter (foundation_id, id, kind, worker_id, client_id, appointment_ids)
    select app.foundation(), gen_random_uuid(), act.kind, act.worker_id, act.client_id, array_agg(one.id order by one.from_at, one.id)
    from act join one on one.id = act.appointment_id where act.kind is not null
    group by act.kind, act.worker_id, act.client_id
    returning 1
  )
  select count(*)::int from added
$$;

/* Foundations with something to post; asked every minute, by nobody. */
create function app.foundations_with_letters(at timestamptz) returns setof uuid
language sql stable security definer set search_path = public as $$
  select distinct l.foundation_id from appointment_letter l where l.sent_at is null and l.given_up_at is null and l.next_at <= $1
$$;

/* Whose calendar an address shows, as long as they have a function here and are in service. */
create function app.calendar_at(hash text, today date) returns table (
  "foundationId" uuid, "accountId" uuid, "workerId" uuid, practice boolean, language text)
language sql stable security definer set search_path = public as $$
  select o.foundation_id, o.account_id, o.worker_id, f.kind = 'practice', coalesce(u.language, 'nl')
  from own_calendar o
  join foundation f on f.id = o.foundation_id
  join worker w on w.foundation_id = o.foundation_id and w.id = o.worker_id and coalesce(w.left_service_on, 'infinity') >= $2
  join auth.account_user u on u.id = o.account_id
  where o.feed_hash = $1 and exists (select from role_holding h
    where h.foundation_id = o.foundation_id and h.account_id = o.account_id and h.worker_id = o.worker_id
      and $2 between coalesce(h.from_on, '-infinity') and coalesce(h.until_on, 'infinity'))
$$;

/* What the own worker takes part in or interprets: hours, kind (of the first) and place. Nobody else stands in it. */
create function app.own_calendar_entries(from_at timestamptz, until_at timestamptz) returns table (
  id uuid, version int, kind text, from_at timestamptz, until_at timestamptz, location text, room text, place text, cancelled boolean)
language sql stable security definer set search_path = public as $$
  select a.id, a.version, case when mine.worker_id is not null then a.kind end, a.from_at, a.until_at, l.name, r.name, a.place,
    a.cancelled_at is not null
  from appointment a
  left join appointment_worker mine on mine.foundation_id = a.foundation_id and mine.appointment_id = a.id and mine.worker_id = app.worker()
  join location l on l.foundation_id = a.foundation_id and l.id = a.location_id
  left join room r on r.foundation_id = a.foundation_id and r.id = a.room_id
  where a.foundation_id = app.foundation() and a.from_at between $1 and $2
    and (a.interpreter_id = app.worker() or mine.worker_id is not null)
  order by a.from_at, a.id limit 2000
$$;
do $$ declare f text; begin
  foreach f in array array['tell_of_appointments(uuid[], boolean)', 'foundations_with_letters(timestamptz)', 'calendar_at(text, date)',
    'own_calendar_entries(timestamptz, timestamptz)'] loop
    execute 'revoke execute on function app.' || f || ' from public';
    execute 'grant execute on function app.' || f || ' to reisgezel_app';
  end loop;
end $$;
