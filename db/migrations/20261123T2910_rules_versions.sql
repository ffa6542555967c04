/*
  Dated rules come with the program. On top of these a foundation has versions of its own: proposed by one, approved by
  another, and from then on as they are. The only way to a version is an approved change.
*/
create table rule_change (
  foundation_id uuid not null,
  id uuid not null,
  -- a version of a rule, or a day that a decree puts on a par with a holiday
  subject text not null check (subject in ('rule', 'day')),
  -- by the name that it has in the program
  rule text check (rule <> ''),
  length_value int check (length_value between 1 and 1000),
  length_unit text check (length_unit in ('hours', 'days', 'weeks', 'months', 'years')),
  applies_to text check (applies_to in ('decision', 'application', 'obligation-start', 'event')),
  regime text check (regime <> ''),
  -- of a day: the day
  valid_from date not null,
  -- first day on which it holds no more
  valid_until date check (valid_until > valid_from),
  source text not null check (source <> ''),
  link text check (link ~ '^https://'),
  certainty text not null check (certainty in ('confirmed', 'secondary', 'likely', 'unconfirmed')),
  why text not null check (why <> ''),
  state text not null default 'proposed' check (state in ('proposed', 'approved', 'refused', 'withdrawn')),
  proposed_by_id uuid not null,
  proposed_worker_id uuid,
  proposed_name text,
  proposed_at timestamptz not null default now(),
  decided_by_id uuid,
  decided_worker_id uuid,
  decided_name text,
  decided_at timestamptz,
  refusal text check (refusal <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id) references foundation,
  check ((state = 'proposed') = (decided_at is null)),
  check ((state = 'refused') = (refusal is not null)),
  check (subject <> 'rule' or (rule is not null and length_value is not null and length_unit is not null and applies_to is not null)),
  check (subject <> 'day' or (rule is null and length_value is null and valid_until is null)),
  constraint second_person check (state not in ('approved', 'refused')
    or (decided_by_id <> proposed_by_id and (decided_worker_id is null or decided_worker_id is distinct from proposed_worker_id)))
);
create index on rule_change (foundation_id, state);

create table rule_version (
  foundation_id uuid not null,
  id uuid not null,
  change_id uuid not null,
  rule text not null check (rule <> ''),
  length_value int not null check (length_value between 1 and 1000),
  length_unit text not null check (length_unit in ('hours', 'days', 'weeks', 'months', 'years')),
  applies_to text not null check (applies_to in ('decision', 'application', 'obligation-start', 'event')),
  regime text check (regime <> ''),
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  -- the only thing that ever changes: from this day on a later version holds
  replaced_from date check (replaced_from >= valid_from),
  source text not null check (source <> ''),
  link text check (link ~ '^https://'),
  certainty text not null check (certainty in ('confirmed', 'secondary', 'likely', 'unconfirmed')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, change_id) references rule_change,
  constraint one_version_at_a_time exclude using gist (foundation_id with =, rule with =,
    daterange(valid_from, least(valid_until, replaced_from)) with &&)
);

create table designated_day (
  foundation_id uuid not null,
  id uuid not null,
  change_id uuid not null,
  designated_on date not null,
  source text not null check (source <> ''),
  link text check (link ~ '^https://'),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, change_id) references rule_change,
  unique (foundation_id, designated_on)
);

-- Everybody's terms are counted by them: all of the foundation read them, and who keeps the rules proposes and decides.
do $$ declare one text; begin
  foreach one in array array['rule_change', 'rule_version', 'designated_day'] loop
    perform app.protect(one::regclass, 'false');
    perform app.separate_rights(one::regclass, 'true',
      $f$(app.reach() = 'foundation' or app.roles() && array['administrator', 'legal-adviser'])$f$);
  end loop;
end $$;
revoke delete on rule_change from reisgezel_app;
revoke insert, update, delete on rule_version, designated_day from reisgezel_app;

/* Who proposes is who acts, and nothing is decided yet. */
create function app.propose_rule() returns trigger language plpgsql set search_path = public as $$
begin
  new.proposed_by_id := coalesce(app.account(), new.proposed_by_id);
  new.proposed_worker_id := coalesce(app.worker(), new.proposed_worker_id);
  new.state := 'proposed';
  return new;
end $$;
create trigger a_propose before insert on rule_change for each row execute function app.propose_rule();

/* What was proposed stays as it is; it is decided once, by somebody else, or withdrawn by who proposed it. */
create function app.decide_rule() returns trigger language plpgsql set search_path = public as $$
declare
  decided constant text[] := array['state', 'decided_by_id', 'decided_worker_id', 'decided_name', 'decided_at', 'refusal',
    'version', 'updated_at'];
begin
  -- Row security refuses that, in its own words.
  if new.foundation_id <> old.foundation_id then
    return new;
  end if;
  if old.state <> 'proposed' or new.state = 'proposed' or to_jsonb(new) - decided <> to_jsonb(old) - decided then
    raise exception 'a change of a rule is decided once, and stays as it was proposed' using errcode = 'check_violation';
  end if;
  new.decided_by_id := coalesce(app.account(), new.decided_by_id);
  new.decided_worker_id := coalesce(app.worker(), new.decided_worker_id);
  new.decided_at := now();
  if new.state = 'withdrawn' and new.decided_by_id <> old.proposed_by_id then
    raise exception 'a change of a rule is withdrawn by who proposed it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger a_decide before update on rule_change for each row execute function app.decide_rule();

/* From approval on it holds; the version that held on its first day ends there. */
create function app.enact_rule() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.subject = 'day' then
    insert into designated_day (foundation_id, id, change_id, designated_on, source, link)
    values (new.foundation_id, new.id, new.id, new.valid_from, new.source, new.link);
    return null;
  end if;
  update rule_version v set replaced_from = new.valid_from
  where v.foundation_id = new.foundation_id and v.rule = new.rule
    and daterange(v.valid_from, least(v.valid_until, v.replaced_from)) @> new.valid_from;
  insert into rule_version (foundation_id, id, change_id, rule, length_value, length_unit, applies_to, regime, valid_from,
    valid_until, source, link, certainty)
  values (new.foundation_id, new.id, new.id, new.rule, new.length_value, new.length_unit, new.applies_to, new.regime, new.valid_from,
    new.valid_until, new.source, new.link, new.certainty);
  return null;
end $$;
revoke execute on function app.enact_rule() from public;
create trigger b_enact after update on rule_change for each row when (new.state = 'approved') execute function app.enact_rule();

/* A version in force is never written over, by nobody. */
create function app.freeze_rule_version() returns trigger language plpgsql set search_path = public as $$
declare
  open constant text[] := array['replaced_from', 'version', 'updated_at'];
begin
  if to_jsonb(new) - open <> to_jsonb(old) - open or new.replaced_from > old.replaced_from or new.replaced_from is null then
    raise exception 'a version of a rule stays as it was approved' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger a_freeze before update on rule_version for each row execute function app.freeze_rule_version();
