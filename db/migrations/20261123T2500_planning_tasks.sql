-- What somebody is to do before a day: for a client or not, from a checklist, a term, a life event or a colleague.
create table task (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid,
  -- whose it is: of one worker, of whoever guides the client, of who leads the location of the file
  belongs_to text not null check (belongs_to in ('guide', 'worker', 'leader')),
  worker_id uuid,
  -- of a task without a client; a file says itself where it is kept
  location_id uuid,
  -- the colleague who asked for it
  given_by_id uuid,
  kind text not null check (kind <> ''),
  title text check (title <> ''),
  due_on date not null,
  note text check (note <> ''),
  -- what it was made for: the same thing makes it once
  origin_kind text check (origin_kind <> ''),
  origin_id uuid,
  occasion text check (occasion <> ''),
  done_at timestamptz,
  done_by_id uuid,
  outcome text check (outcome in ('done', 'not-needed', 'lapsed')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, worker_id) references worker,
  foreign key (foundation_id, given_by_id) references worker,
  foreign key (foundation_id, done_by_id) references worker,
  foreign key (foundation_id, location_id) references location,
  check ((belongs_to = 'worker') = (worker_id is not null)),
  check (belongs_to <> 'guide' or client_id is not null),
  check (belongs_to <> 'leader' or client_id is not null or location_id is not null),
  check (client_id is null or location_id is null),
  check (kind <> 'own' or title is not null),
  check ((origin_kind is null) = (origin_id is null) and (origin_kind is null) = (occasion is null)),
  check ((done_at is null) = (outcome is null)),
  unique (foundation_id, origin_kind, origin_id, occasion)
);
create index on task (foundation_id, client_id, due_on);
create index on task (foundation_id, worker_id, due_on) where done_at is null;
create index on task (foundation_id, given_by_id, due_on) where done_at is null;
create index on task (foundation_id, location_id, due_on) where client_id is null;

/*
  A task about a client is seen by who sees the guidance of that client; and by whose it is, or who asked for it, as long as
  they see the file. A task about nobody is its owner's, of who asked for it, and of who leads the location.
*/
select app.protect('task', 'false');
do $$ declare
  mine text := 'task.worker_id = (select app.worker()) or task.given_by_id = (select app.worker())';
  file text := app.visible_with_client('task', 'read', 'basics');
begin
  perform app.separate_rights('task',
    format($f$ case
      when app.reach() = 'foundation' then true
      when task.client_id is null then %1$s or task.location_id = any ((select app.places('read', 'guidance'))::uuid[])
      when %1$s then %2$s
      else %3$s end $f$, mine, file, app.visible_with_client('task', 'read', 'guidance')),
    format($f$ case
      when app.reach() = 'foundation' then true
      when task.client_id is null then %1$s or task.location_id = any ((select app.places('write', 'guidance'))::uuid[])
      when %1$s then %2$s
      else %3$s or %4$s end $f$, mine, file, app.visible_with_client('task', 'write', 'guidance'),
      app.visible_with_client('task', 'write', 'contacts')));
  -- Anybody may ask something of a colleague, about a client whose file they see other than by breaking the glass.
  execute 'drop policy adding on task';
  execute format($f$ create policy adding on task for insert to reisgezel_app with check (
    foundation_id = (select app.foundation()) and case
      when app.reach() = 'foundation' or task.client_id is null then true
      when task.client_id = any (coalesce(nullif(current_setting('app.broken_glass', true), ''), '{}')::uuid[]) then false
      else %s end) $f$, file);
  execute format($f$ alter policy changing on task with check (
    foundation_id = (select app.foundation()) and case
      when app.reach() = 'foundation' or task.client_id is null then true else %s end) $f$, file);
end $$;
revoke delete on task from reisgezel_app;

/* Whether this colleague would see the file of this client today: a task about somebody out of their sight reaches nobody. */
create function app.would_see_file(worker uuid, client uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (
    select from client c where c.foundation_id = app.foundation() and c.id = $2
      and (not c.secret or exists (
        select from secrecy_member m join role_holding h on h.foundation_id = m.foundation_id and h.account_id = m.account_id
        where m.foundation_id = c.foundation_id and m.client_id = c.id and h.worker_id = $1))
      and (exists (
          select from client_coupling k where k.foundation_id = c.foundation_id and k.client_id = c.id and k.worker_id = $1
            and k.tie = 'trajectory' and app.today() between coalesce(k.from_on, '-infinity') and coalesce(k.until_on, 'infinity'))
        or exists (
          select from role_holding h
          join app.compartment_default d on d.role = h.role and d.compartment = 'basics'
          left join access_rule a on a.foundation_id = h.foundation_id and a.role = h.role and a.compartment = 'basics'
          where h.foundation_id = c.foundation_id and h.worker_id = $1
            and app.today() between coalesce(h.from_on, '-infinity') and coalesce(h.until_on, 'infinity')
            and case coalesce(a.reach, d.reach)
              when 'foundation' then true
              when 'location' then h.location_id is null or h.location_id = c.location_id
              else false end)))
$$;
revoke execute on function app.would_see_file(uuid, uuid) from public;
grant execute on function app.would_see_file(uuid, uuid) to reisgezel_app;
