/*
  Beside open dossiers without a next step, those that nobody minds: without an adviser, or with one who has left. Who minds such
  a dossier is told of it, once for each time that it began: on the own page, as long as it lasts, and by mail.
*/
alter table legal_case_gap
  add column reason text not null default 'no-step' check (reason in ('no-step', 'no-adviser')),
  drop constraint legal_case_gap_foundation_id_case_id_key,
  add constraint one_gap_of_a_kind unique (foundation_id, case_id, reason);

create table legal_gap_telling (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  case_id uuid not null,
  worker_id uuid not null,
  reason text not null check (reason in ('no-step', 'no-adviser')),
  -- as the gap says it: a gap that comes back has another day, and is told anew
  since_on date not null,
  told_on date not null,
  mail text not null default 'waiting' check (mail in ('waiting', 'posting', 'posted', 'failed', 'needless')),
  tries int not null default 0,
  next_at timestamptz not null default '-infinity',
  taken_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete cascade,
  foreign key (foundation_id, worker_id) references worker,
  constraint gap_told_once unique (foundation_id, case_id, reason, since_on, worker_id)
);
create index on legal_gap_telling (foundation_id, worker_id);
create index on legal_gap_telling (foundation_id, next_at) where mail in ('waiting', 'posting');
create index on legal_gap_telling (foundation_id, client_id);
select app.protect_with_client('legal_gap_telling', 'legal');
-- Only the program tells.
alter policy adding on legal_gap_telling with check (foundation_id = (select app.foundation()) and app.reach() = 'foundation');
revoke delete on legal_gap_telling from reisgezel_app;

create or replace function app.foundations_with_term_mail(at timestamptz) returns setof uuid
language sql stable security definer set search_path = public as $$
  select distinct r.foundation_id from (
    select foundation_id, mail, next_at from legal_reminder where mail in ('waiting', 'posting')
    union all select foundation_id, mail, next_at from legal_gap_telling where mail in ('waiting', 'posting')) r
  where r.mail = 'posting' or r.next_at <= $1 or r.next_at > $1 + interval '2 days'
$$;
