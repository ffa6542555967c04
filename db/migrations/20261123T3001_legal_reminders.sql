/*
  Who was told of which term, and why: so many days before its last day, or after it. The key holds that nobody is told twice
  for one reason, however many servers look at once. Each line stands on the page of whoever was told until somebody answers,
  and is posted once.
*/
create table legal_reminder (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  term_id uuid not null,
  worker_id uuid not null,
  -- as what they were told
  part text not null check (part in ('owner', 'deputy', 'leader')),
  due_version int not null,
  -- days before the day that people are warned on; after it, less than none
  distance int not null,
  told_on date not null,
  answered_at timestamptz,
  answered_by uuid,
  -- posting: handed to the post, and not yet known what became of it
  mail text not null default 'waiting' check (mail in ('waiting', 'posting', 'posted', 'failed', 'needless')),
  tries int not null default 0,
  next_at timestamptz not null default '-infinity',
  taken_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, term_id) references legal_term on delete cascade,
  foreign key (foundation_id, worker_id) references worker,
  foreign key (foundation_id, answered_by) references worker,
  constraint told_once unique (foundation_id, term_id, due_version, distance, worker_id),
  check (answered_by is null or answered_at is not null)
);
create index on legal_reminder (foundation_id, worker_id) where answered_at is null;
create index on legal_reminder (foundation_id, next_at) where mail in ('waiting', 'posting');
create index on legal_reminder (foundation_id, client_id);
select app.protect_with_client('legal_reminder', 'legal');
-- People answer; only the program tells.
alter policy adding on legal_reminder with check (foundation_id = (select app.foundation()) and app.reach() = 'foundation');
revoke delete on legal_reminder from reisgezel_app;

-- How long before a term people are told, and after how many days without an answer the next one hears of it.
create table legal_reminder_habit (
  foundation_id uuid not null,
  id uuid not null,
  distances int[] not null check (0 = any (distances) and cardinality(distances) between 2 and 12
    and 0 <= all (distances) and 365 >= all (distances)),
  patience int not null check (patience between 1 and 14),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id),
  foreign key (foundation_id) references foundation
);
select app.protect('legal_reminder_habit', 'foundation_id = (select app.foundation())');
revoke delete on legal_reminder_habit from reisgezel_app;

/* Open dossiers that had no next step with a date when they were looked at in the morning, and since when. */
create table legal_case_gap (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  case_id uuid not null,
  since_on date not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, case_id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete cascade
);
create index on legal_case_gap (foundation_id, client_id);
select app.protect_with_client('legal_case_gap', 'legal');

/* Foundations with something to post about terms; asked every minute, by nobody. A clock that was ahead once does not hold it up. */
create function app.foundations_with_term_mail(at timestamptz) returns setof uuid
language sql stable security definer set search_path = public as $$
  select distinct r.foundation_id from legal_reminder r
  where r.mail in ('waiting', 'posting') and (r.mail = 'posting' or r.next_at <= $1 or r.next_at > $1 + interval '2 days')
$$;
/* Who leads where this client is, of today; where nobody does, the others there who mind legal dossiers. */
create function app.leaders_of_client(client uuid) returns uuid[]
language sql stable security definer set search_path = public as $$
  with here as (
    select distinct h.worker_id, h.role from client c
    join role_holding h on h.foundation_id = c.foundation_id and h.worker_id is not null
      and h.role in ('team-leader', 'legal-adviser') and (h.location_id is null or h.location_id = c.location_id)
      and app.today() between coalesce(h.from_on, '-infinity') and coalesce(h.until_on, 'infinity')
    join worker w on w.foundation_id = h.foundation_id and w.id = h.worker_id and coalesce(w.left_service_on, 'infinity') >= app.today()
    where c.foundation_id = app.foundation() and c.id = $1 and app.would_see_legal(h.worker_id, c.id)
  )
  select coalesce(array_agg(distinct worker_id), '{}') from here
  where role = 'team-leader' or not exists (select from here where role = 'team-leader')
$$;
/* Whether somebody of the team can mind a term of this client today. */
create function app.minds_today(worker uuid, client uuid) returns text
language sql stable security definer set search_path = public as $$
  select case
    when not exists (select from worker w where w.foundation_id = app.foundation() and w.id = $1
      and coalesce(w.left_service_on, 'infinity') >= app.today()) or not app.would_see_legal($1, $2) then 'gone'
    when exists (select from absence a where a.foundation_id = app.foundation() and a.worker_id = $1
      and a.from_on <= app.today() and coalesce(a.until_on, 'infinity') >= app.today()) then 'away'
    else 'here' end
$$;
do $$ declare f text; begin
  foreach f in array array['foundations_with_term_mail(timestamptz)', 'leaders_of_client(uuid)', 'minds_today(uuid, uuid)'] loop
    execute 'revoke execute on function app.' || f || ' from public';
    execute 'grant execute on function app.' || f || ' to reisgezel_app';
  end loop;
end $$;
