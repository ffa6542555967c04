/*
  What can happen to a term: it waits for its event, stands still, runs again, is longer, shorter or begins anew. Each is
  written down with its ground; the term keeps the day that follows from all of them.
*/
alter table legal_term
  alter column from_on drop not null,
  alter column due_on drop not null,
  alter column plain_on drop not null,
  add column waits_for text check (waits_for <> ''),
  -- those that began by one event, or wait for it
  add column event_id uuid,
  -- a length of its own counted back from its day; of a rule, the rule says so
  add column back boolean not null default false,
  -- first day on which it stands still
  add column stands_since date,
  -- goes up whenever another last day holds, so that people are told of that day anew
  add column due_version int not null default 1,
  -- on which day it was known that this is the last day
  add column dated_on date not null default current_date,
  drop constraint legal_term_state_check,
  drop constraint legal_term_check1,
  drop constraint legal_term_check2,
  drop constraint legal_term_check3;
update legal_term set dated_on = (created_at at time zone 'Europe/Amsterdam')::date;
alter table legal_term
  add check (state in ('waiting', 'running', 'suspended', 'done', 'withdrawn')),
  add check ((rule is null) = (value is not null) and (value is null) = (unit is null)),
  add check ((rule is null or due_on is null) = (rule_version is null)),
  add check ((state in ('waiting', 'running', 'suspended')) = (ended_on is null)),
  add check (ended_on is not null or (done_what is null and document is null and reason is null)),
  -- only what waits, or waited until the end, has no day
  add check ((due_on is null) = (from_on is null) and (due_on is null) = (plain_on is null)),
  add check (state not in ('running', 'suspended') or due_on is not null),
  add check (state <> 'waiting' or (due_on is null and waits_for is not null)),
  add check ((state = 'suspended') = (stands_since is not null));
create index on legal_term (foundation_id, event_id) where event_id is not null;

create function app.date_term() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.dated_on := coalesce(app.today(), new.dated_on);
  elsif (new.due_on, new.plain_on) is distinct from (old.due_on, old.plain_on)
    or (old.state = 'suspended' and new.state = 'running') then
    new.due_version := old.due_version + 1;
    new.dated_on := coalesce(app.today(), current_date);
  end if;
  return new;
end $$;
create trigger dated before insert or update on legal_term for each row execute function app.date_term();

create table legal_term_turn (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  term_id uuid not null,
  kind text not null check (kind in ('came', 'suspended', 'resumed', 'extended', 'shortened', 'restarted')),
  from_on date not null,
  -- the day that was set instead
  to_on date,
  value int check (value between 1 and 999),
  unit text check (unit in ('days', 'weeks', 'months', 'years')),
  -- the article or the letter that says so
  ground text not null check (ground <> ''),
  due_before date,
  due_after date,
  recorded_by uuid,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, term_id) references legal_term on delete cascade,
  foreign key (foundation_id, recorded_by) references worker,
  check ((kind = 'shortened') = (to_on is not null)),
  check ((kind = 'extended') = (value is not null) and (value is null) = (unit is null))
);
create index on legal_term_turn (foundation_id, term_id, from_on);
create index on legal_term_turn (foundation_id, client_id);
select app.protect_with_client('legal_term_turn', 'legal');
revoke update, delete on legal_term_turn from reisgezel_app;
