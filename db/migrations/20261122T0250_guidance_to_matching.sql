create table trajectory (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind_id uuid not null,
  started_on date not null,
  ended_on date,
  end_reason_id uuid,
  -- main guide
  worker_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, kind_id) references list_item,
  foreign key (foundation_id, end_reason_id) references list_item,
  foreign key (foundation_id, worker_id) references worker
);
create index on trajectory (foundation_id, client_id);
create index on trajectory (foundation_id, worker_id);
create index on trajectory (foundation_id, kind_id, started_on);
select app.protect_with_client('trajectory');

-- A guide sees the people of an open trajectory and the household they are in.
create function app.refresh_couplings(foundation uuid, clients uuid[]) returns void language sql as $$
  with touched as (
    select distinct other.client_id from household_membership mine
    join household_membership other on other.foundation_id = mine.foundation_id and other.household_id = mine.household_id
    where mine.foundation_id = $1 and mine.client_id = any ($2)
    union select unnest($2)
  ), gone as (
    delete from client_coupling c using touched where c.foundation_id = $1 and c.client_id = touched.client_id
  )
  insert into client_coupling (foundation_id, worker_id, client_id, from_on, until_on)
  select $1, t.worker_id, t.client_id, t.started_on, t.ended_on
  from trajectory t join touched on touched.client_id = t.client_id
  where t.foundation_id = $1 and t.worker_id is not null
  union
  select $1, t.worker_id, other.client_id,
         greatest(t.started_on, mine.from_on, other.from_on), least(t.ended_on, mine.until_on, other.until_on)
  from touched
  join household_membership other on other.foundation_id = $1 and other.client_id = touched.client_id
  join household_membership mine on mine.foundation_id = $1 and mine.household_id = other.household_id and mine.client_id <> other.client_id
  join trajectory t on t.foundation_id = $1 and t.client_id = mine.client_id and t.worker_id is not null
$$;

-- Facts are kept with the owner's eyes: whoever ends a coupling may not see every row that it opened.
create function app.couplings_changed() returns trigger language plpgsql security definer set search_path = public as $$
declare touched record;
begin
  if tg_op = 'DELETE' then
    for touched in select foundation_id, array_agg(client_id) as clients from old_rows group by 1 loop
      perform app.refresh_couplings(touched.foundation_id, touched.clients);
    end loop;
  else
    for touched in select foundation_id, array_agg(client_id) as clients from new_rows group by 1 loop
      perform app.refresh_couplings(touched.foundation_id, touched.clients);
    end loop;
  end if;
  return null;
end $$;
create trigger coupling_insert after insert on trajectory referencing new table as new_rows for each statement execute function app.couplings_changed();
create trigger coupling_update after update on trajectory referencing new table as new_rows for each statement execute function app.couplings_changed();
create trigger coupling_delete after delete on trajectory referencing old table as old_rows for each statement execute function app.couplings_changed();
create trigger coupling_insert after insert on household_membership referencing new table as new_rows for each statement execute function app.couplings_changed();
create trigger coupling_update after update on household_membership referencing new table as new_rows for each statement execute function app.couplings_changed();
create trigger coupling_delete after delete on household_membership referencing old table as old_rows for each statement execute function app.couplings_changed();

create table contact_moment (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  held_on date not null,
  kind_id uuid not null,
  manner_id uuid,
  subject_id uuid,
  minutes int check (minutes between 0 and 1440),
  worker_id uuid,
  note text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, kind_id) references list_item,
  foreign key (foundation_id, manner_id) references list_item,
  foreign key (foundation_id, subject_id) references list_item,
  foreign key (foundation_id, worker_id) references worker
);
create index on contact_moment (foundation_id, client_id, held_on desc);
create index on contact_moment (foundation_id, held_on, kind_id, client_id);
create index on contact_moment (foundation_id, worker_id, held_on desc);
select app.protect_with_client('contact_moment');

create table legal_case (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind_id uuid not null,
  opened_on date not null,
  closed_on date,
  outcome_id uuid,
  persons int check (persons between 1 and 99),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, kind_id) references list_item,
  foreign key (foundation_id, outcome_id) references list_item
);
create index on legal_case (foundation_id, client_id);
create index on legal_case (foundation_id, kind_id, opened_on);
select app.protect_with_client('legal_case');

create table training_group (
  foundation_id uuid not null references foundation,
  id uuid not null,
  number text,
  programme_id uuid not null,
  language_id uuid,
  starts_on date not null,
  ends_on date,
  sessions int check (sessions between 0 and 999),
  municipality_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, programme_id) references list_item,
  foreign key (foundation_id, language_id) references list_item,
  foreign key (foundation_id, municipality_id) references municipality
);
create index on training_group (foundation_id, municipality_id, starts_on);
select app.protect('training_group', 'foundation_id = (select app.foundation())');

create table enrolment (
  foundation_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  client_id uuid not null,
  invited_on date,
  sessions_attended int check (sessions_attended between 0 and 999),
  completed boolean not null default false,
  completed_on date,
  outcome_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, group_id) references training_group on delete cascade,
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, outcome_id) references list_item,
  unique (foundation_id, group_id, client_id)
);
create index on enrolment (foundation_id, client_id);
select app.protect_with_client('enrolment');

create table language_pair (
  foundation_id uuid not null,
  id uuid not null,
  number text,
  client_id uuid not null,
  worker_id uuid not null,
  started_on date not null,
  ended_on date,
  end_reason_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, worker_id) references worker,
  foreign key (foundation_id, end_reason_id) references list_item
);
create index on language_pair (foundation_id, client_id);
create index on language_pair (foundation_id, worker_id);
select app.protect_with_client('language_pair');
