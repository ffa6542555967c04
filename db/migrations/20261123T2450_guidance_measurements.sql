/*
  Self-reliance measurements. Instruments are data that comes with the program (code and version in one word); here stands
  what people judged with one. Levels are an order, not amounts: nothing here adds or averages them.
*/
create function app.levels_fit(scores jsonb) returns boolean language sql immutable as $$
  select jsonb_typeof($1) = 'object' and coalesce(bool_and(case
    when jsonb_typeof(s.value -> 'level') = 'number' then (s.value ->> 'level') ~ '^[1-5]$' and s.value ->> 'why' is null
    else jsonb_typeof(s.value -> 'level') = 'null' end), true)
  from jsonb_each(case when jsonb_typeof($1) = 'object' then $1 else '{}' end) s
$$;

create table measurement (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  instrument text not null check (instrument <> ''),
  -- judged by the texts that the foundation loaded itself
  own_words boolean not null default false,
  moment text not null check (moment in ('baseline', 'interim', 'final', 'other')),
  taken_on date not null,
  taken_by uuid,
  -- who else was there
  present text check (present <> ''),
  -- per domain {"level": 1..5 or null, "why": why it was not judged}
  scores jsonb not null default '{}' check (app.levels_fit(scores)),
  state text not null default 'draft' check (state in ('draft', 'finished')),
  begun_by uuid not null,
  finished_at timestamptz,
  corrected_why text check (corrected_why <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, taken_by) references worker,
  check ((state = 'finished') = (finished_at is not null))
);
create index on measurement (foundation_id, client_id, taken_on desc);
create index on measurement (foundation_id, taken_on) where state = 'finished';

/* What somebody wrote beside a domain. Of health it is a row of its own, closed to who may not see that compartment. */
create table measurement_remark (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  measurement_id uuid not null,
  health boolean not null,
  remarks jsonb not null check (jsonb_typeof(remarks) = 'object'),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, measurement_id, health),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, measurement_id) references measurement on delete cascade
);
create index on measurement_remark (foundation_id, client_id);

/* A finished measurement changes with a new reason only; the log keeps the values before. A merge of files moves it as it is. */
create function app.keep_measurement() returns trigger language plpgsql as $$
declare
  bookkeeping text[] := array['client_id', 'taken_by', 'begun_by', 'version', 'updated_at'];
begin
  if new.instrument <> old.instrument then raise 'a measurement keeps its instrument' using errcode = 'check_violation'; end if;
  if old.state = 'finished' and to_jsonb(new) - bookkeeping <> to_jsonb(old) - bookkeeping
    and (new.corrected_why is null or new.corrected_why is not distinct from old.corrected_why or new.state <> 'finished') then
    raise 'a finished measurement is corrected with a reason' using errcode = 'check_violation';
  end if;
  return new;
end $$;
-- After the row: whose row it is, is judged first.
create trigger frozen after update on measurement for each row execute function app.keep_measurement();

/* Read with guidance; written by who keeps the notes of guidance of this file. A draft is of who began it alone. */
select app.protect('measurement', 'false');
select app.separate_rights('measurement',
  '(' || app.visible_with_client('measurement', 'read', 'guidance') || $$) and (state = 'finished' or app.reach() = 'foundation' or begun_by = (select app.account()))$$,
  '(' || app.visible_with_client('measurement', 'read', 'guidance') || ') and (' || app.visible_with_client('measurement', 'write', 'contacts') || ')');
create policy own_draft on measurement as restrictive for update to reisgezel_app
  using (state = 'finished' or app.reach() = 'foundation' or begun_by = (select app.account()));
create policy draft_alone on measurement as restrictive for delete to reisgezel_app
  using (app.reach() = 'foundation' or (state = 'draft' and begun_by = (select app.account())));

select app.protect('measurement_remark', 'false');
select app.separate_rights('measurement_remark',
  'case when health then (' || app.visible_with_client('measurement_remark', 'read', 'health') || ') else ('
    || app.visible_with_client('measurement_remark', 'read', 'guidance')
    || ') end and exists (select from measurement m where m.foundation_id = measurement_remark.foundation_id and m.id = measurement_remark.measurement_id)',
  'case when health then (' || app.visible_with_client('measurement_remark', 'write', 'health') || ') else ('
    || app.visible_with_client('measurement_remark', 'write', 'contacts')
    || ') end and exists (select from measurement m where m.foundation_id = measurement_remark.foundation_id and m.id = measurement_remark.measurement_id)');

revoke execute on function app.levels_fit(jsonb) from public;
grant execute on function app.levels_fit(jsonb) to reisgezel_app;

/* Goals of a client, in their own words, with five outcomes described beforehand. Agreed is frozen. */
create table goal (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  life_domain text not null check (life_domain <> ''),
  own_words text not null check (own_words <> ''),
  -- who does what; kept up to date, also after agreeing
  steps text check (steps <> ''),
  -- much less than expected (-2), less, expected (0), more, much more (+2)
  outcomes text[] not null check (array_length(outcomes, 1) = 5 and array_position(outcomes, null) is null),
  importance int not null default 1 check (importance between 1 and 3),
  difficulty int not null default 1 check (difficulty between 1 and 3),
  review_on date,
  agreed_on date,
  withdrawn_on date,
  withdrawn_why text check (withdrawn_why <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  check (agreed_on is null or (review_on is not null and review_on >= agreed_on and array_position(outcomes, '') is null)),
  check ((withdrawn_on is null) = (withdrawn_why is null)),
  check (withdrawn_on is null or agreed_on is not null)
);
create index on goal (foundation_id, client_id);
create index on goal (foundation_id, review_on) where agreed_on is not null and withdrawn_on is null;

create table goal_score (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  goal_id uuid not null,
  held_on date not null,
  baseline boolean not null,
  score int not null check (score between -2 and 2),
  recorded_by uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, goal_id, held_on, baseline),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, goal_id) references goal on delete cascade,
  foreign key (foundation_id, recorded_by) references worker
);
create unique index one_baseline on goal_score (foundation_id, goal_id) where baseline;
create index on goal_score (foundation_id, client_id);

create function app.keep_goal() returns trigger language plpgsql as $$
begin
  if old.agreed_on is not null and (new.agreed_on, new.life_domain, new.own_words, new.outcomes, new.importance, new.difficulty)
    is distinct from (old.agreed_on, old.life_domain, old.own_words, old.outcomes, old.importance, old.difficulty) then
    raise 'an agreed goal stays as agreed' using errcode = 'check_violation';
  end if;
  if old.withdrawn_on is not null and new.withdrawn_on is distinct from old.withdrawn_on then
    raise 'a withdrawn goal stays withdrawn' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger frozen after update on goal for each row execute function app.keep_goal();

create function app.keep_score() returns trigger language plpgsql as $$
declare
  agreed date; withdrawn date;
begin
  select g.agreed_on, g.withdrawn_on into agreed, withdrawn from goal g where g.foundation_id = new.foundation_id and g.id = new.goal_id;
  if agreed is null or new.held_on < agreed or new.held_on > coalesce(withdrawn, 'infinity') then
    raise 'only an agreed goal that was not withdrawn is scored' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger agreed_first after insert on goal_score for each row execute function app.keep_score();

do $$ declare of text; begin
  foreach of in array array['goal', 'goal_score'] loop
    perform app.protect(of::regclass, 'false');
    perform app.separate_rights(of::regclass, app.visible_with_client(of::regclass, 'read', 'guidance'),
      '(' || app.visible_with_client(of::regclass, 'read', 'guidance') || ') and (' || app.visible_with_client(of::regclass, 'write', 'contacts') || ')');
  end loop;
end $$;
create policy not_yet_agreed on goal as restrictive for delete to reisgezel_app
  using (app.reach() = 'foundation' or agreed_on is null);
revoke delete on goal_score from reisgezel_app;

/* Texts of an instrument that a foundation has the licence for, in place of ours; for its own people only. */
create table instrument_wording (
  foundation_id uuid not null,
  id uuid not null,
  instrument text not null check (instrument <> ''),
  domain text not null check (domain <> ''),
  level int not null check (level between 1 and 5),
  nl text not null check (nl <> ''),
  en text check (en <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, instrument, domain, level),
  foreign key (foundation_id) references foundation
);
select app.protect('instrument_wording', 'foundation_id = (select app.foundation())');
