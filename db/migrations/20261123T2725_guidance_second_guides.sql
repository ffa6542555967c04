/*
  Who guides beside the main guide, from-until, and who was the main guide before (`trajectory.worker_id` is the one of
  today, so that there is never more than one). Who guides beside the main guide sees the file as well, in those days.
*/
create table trajectory_guide (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  trajectory_id uuid not null,
  worker_id uuid not null,
  -- was the main guide
  main boolean not null default false,
  from_on date not null,
  until_on date check (until_on >= from_on),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, trajectory_id) references trajectory on delete cascade,
  foreign key (foundation_id, worker_id) references worker,
  check (not main or until_on is not null),
  constraint guides_once exclude using gist (foundation_id with =, trajectory_id with =, worker_id with =,
    daterange(from_on, until_on, '[]') with &&) where (not main),
  constraint one_main_guide exclude using gist (foundation_id with =, trajectory_id with =,
    daterange(from_on, until_on, '[]') with &&) where (main)
);
create index on trajectory_guide (foundation_id, client_id);
create index on trajectory_guide (foundation_id, worker_id) where not main;
select app.protect('trajectory_guide', 'false');
select app.separate_rights('trajectory_guide', app.visible_with_client('trajectory_guide', 'read', 'guidance'),
  '(' || app.visible_with_client('trajectory_guide', 'read', 'guidance') || ') and ('
    || app.visible_with_client('trajectory_guide', 'write', 'guidance') || ')');

/* Couplings by trajectories and who guides beside, by living together, by standing in for who is away, and by language pairs. */
create or replace function app.refresh_couplings(foundation uuid, clients uuid[]) returns void language sql as $$
  with touched as (
    select distinct other.client_id from household_membership mine
    join household_membership other on other.foundation_id = mine.foundation_id and other.household_id = mine.household_id
    where mine.foundation_id = $1 and mine.client_id = any ($2)
    union select unnest($2)
  ), gone as (
    delete from client_coupling c using touched where c.foundation_id = $1 and c.client_id = touched.client_id
  ), near as (
    select mine.client_id from touched
    join household_membership other on other.foundation_id = $1 and other.client_id = touched.client_id
    join household_membership mine on mine.foundation_id = $1 and mine.household_id = other.household_id
    union select client_id from touched
  ), own as (
    select t.worker_id, t.client_id, t.started_on, t.ended_on
    from near join trajectory t on t.foundation_id = $1 and t.client_id = near.client_id and t.worker_id is not null
    union
    select b.worker_id, t.client_id, greatest(b.from_on, t.started_on), least(b.until_on, t.ended_on)
    from near join trajectory t on t.foundation_id = $1 and t.client_id = near.client_id
    join trajectory_guide b on b.foundation_id = $1 and b.trajectory_id = t.id and not b.main
      and (b.until_on is null or b.until_on >= t.started_on) and (t.ended_on is null or t.ended_on >= b.from_on)
  ), guided as (
    select * from own
    union
    select a.stand_in_id, o.client_id, greatest(o.started_on, a.from_on), least(o.ended_on, a.until_on)
    from own o join absence a on a.foundation_id = $1 and a.worker_id = o.worker_id and a.stand_in_id is not null
      and a.from_on <= coalesce(o.ended_on, 'infinity') and coalesce(a.until_on, 'infinity') >= o.started_on
  ), found (worker_id, client_id, from_on, until_on, tie) as (
    select g.worker_id, g.client_id, g.started_on, g.ended_on, 'trajectory'
    from guided g join touched on touched.client_id = g.client_id
    union
    select g.worker_id, other.client_id,
           greatest(g.started_on, mine.from_on, other.from_on), least(g.ended_on, mine.until_on, other.until_on), 'trajectory'
    from touched
    join household_membership other on other.foundation_id = $1 and other.client_id = touched.client_id
    join household_membership mine on mine.foundation_id = $1 and mine.household_id = other.household_id and mine.client_id <> other.client_id
    join guided g on g.client_id = mine.client_id
    union
    select p.worker_id, p.client_id, p.started_on, p.ended_on, 'pair'
    from language_pair p join touched on touched.client_id = p.client_id
    where p.foundation_id = $1
  )
  insert into client_coupling (foundation_id, worker_id, client_id, from_on, until_on, tie, secret)
  select $1, f.worker_id, f.client_id, f.from_on, f.until_on, f.tie, c.secret
  from found f join client c on c.foundation_id = $1 and c.id = f.client_id
$$;

create or replace function app.coupling_differences() returns table (fault text, worker_id uuid, client_id uuid)
language plpgsql stable security definer set search_path = public as $$
begin
  if not app.roles() && array['system'] then
    raise exception 'couplings are checked by the system' using errcode = 'insufficient_privilege';
  end if;
  return query
  with lived as (
    select m.client_id, o.client_id as with_id, greatest(m.from_on, o.from_on) as from_on, least(m.until_on, o.until_on) as until_on
    from household_membership m
    join household_membership o on o.foundation_id = m.foundation_id and o.household_id = m.household_id and o.client_id <> m.client_id
    where m.foundation_id = app.foundation()
  ), own as (
    select t.worker_id, t.client_id, t.started_on, t.ended_on from trajectory t
    where t.foundation_id = app.foundation() and t.worker_id is not null
    union
    select b.worker_id, t.client_id, greatest(b.from_on, t.started_on), least(b.until_on, t.ended_on)
    from trajectory_guide b join trajectory t on t.foundation_id = b.foundation_id and t.id = b.trajectory_id
    where b.foundation_id = app.foundation() and not b.main
      and (b.until_on is null or t.started_on <= b.until_on) and (t.ended_on is null or t.ended_on >= b.from_on)
  ), guided as (
    select * from own
    union
    select a.stand_in_id, t.client_id, greatest(a.from_on, t.started_on), least(a.until_on, t.ended_on)
    from absence a join own t on t.worker_id = a.worker_id
    where a.foundation_id = app.foundation() and a.stand_in_id is not null
      and (a.until_on is null or t.started_on <= a.until_on) and (t.ended_on is null or t.ended_on >= a.from_on)
  ), found (worker_id, client_id, from_on, until_on, tie) as (
    select g.worker_id, g.client_id, g.started_on, g.ended_on, 'trajectory' from guided g
    union select g.worker_id, l.with_id, greatest(g.started_on, l.from_on), least(g.ended_on, l.until_on), 'trajectory'
      from guided g join lived l on l.client_id = g.client_id
    union select p.worker_id, p.client_id, p.started_on, p.ended_on, 'pair' from language_pair p
      where p.foundation_id = app.foundation()
  ), right_ as (
    select f.worker_id, f.client_id, f.from_on, f.until_on, f.tie, c.secret
    from found f join client c on c.foundation_id = app.foundation() and c.id = f.client_id
  ), kept as (
    select k.worker_id, k.client_id, k.from_on, k.until_on, k.tie, k.secret
    from client_coupling k where k.foundation_id = app.foundation()
  )
  select 'missing', m.worker_id, m.client_id from (select * from right_ except all select * from kept) m
  union all
  select 'extra', e.worker_id, e.client_id from (select * from kept except all select * from right_) e;
end $$;

create trigger coupling_insert after insert on trajectory_guide referencing new table as new_rows for each statement execute function app.couplings_changed();
create trigger coupling_update after update on trajectory_guide referencing old table as old_rows new table as new_rows for each statement execute function app.couplings_changed();
create trigger coupling_delete after delete on trajectory_guide referencing old table as old_rows for each statement execute function app.couplings_changed();

/* Standing in is for the clients of who is away, also of those whom they guide beside the main guide. */
create or replace function app.absence_changed() returns trigger language plpgsql security definer set search_path = public as $$
declare
  away uuid[]; foundation uuid; clients uuid[];
begin
  foundation := case when tg_op = 'DELETE' then old.foundation_id else new.foundation_id end;
  away := case tg_op when 'INSERT' then array[new.worker_id] when 'DELETE' then array[old.worker_id]
    else array[old.worker_id, new.worker_id] end;
  clients := array(
    select t.client_id from trajectory t where t.foundation_id = foundation and t.worker_id = any (away)
    union
    select b.client_id from trajectory_guide b where b.foundation_id = foundation and b.worker_id = any (away) and not b.main);
  if clients <> '{}' then perform app.refresh_couplings(foundation, clients); end if;
  return null;
end $$;
