create table foundation (
  id uuid primary key,
  name text not null unique,
  -- 'practice' marks the demo organisation: shown on every screen, exempt from the second factor
  kind text not null default 'own' check (kind in ('own', 'practice')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select app.protect('foundation', 'id = (select app.foundation())');
revoke insert, delete on foundation from reisgezel_app;

create table location (
  foundation_id uuid not null references foundation,
  id uuid not null,
  name text not null,
  opened_on date,
  closed_on date check (closed_on >= opened_on),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, name)
);
select app.protect('location', 'foundation_id = (select app.foundation())');

create table municipality (
  foundation_id uuid not null references foundation,
  id uuid not null,
  name text not null,
  cbs_code text check (cbs_code ~ '^\d{4}$'),
  valid_from date,
  valid_until date check (valid_until >= valid_from),
  successor_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, name),
  foreign key (foundation_id, successor_id) references municipality
);
select app.protect('municipality', 'foundation_id = (select app.foundation())');

-- Other names a municipality has had; reports keep the name of their day.
create table municipality_name (
  foundation_id uuid not null,
  id uuid not null,
  municipality_id uuid not null,
  name text not null,
  until_on date,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, municipality_id) references municipality,
  unique (foundation_id, name)
);
select app.protect('municipality_name', 'foundation_id = (select app.foundation())');

-- Which location serves a municipality, from when until when.
create table location_municipality (
  foundation_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  municipality_id uuid not null,
  from_on date,
  until_on date check (until_on >= from_on),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, location_id) references location,
  foreign key (foundation_id, municipality_id) references municipality
);
create index on location_municipality (foundation_id, municipality_id);
select app.protect('location_municipality', 'foundation_id = (select app.foundation())');

-- Kinds, functions, programmes, outcomes and reasons are words of the foundation. What a figure asks for is the
-- meaning, never the word.
create table list_item (
  foundation_id uuid not null references foundation,
  id uuid not null,
  list text not null check (list in (
    'nationality', 'language', 'target-group', 'departure-reason', 'housing-arrangement',
    'trajectory-kind', 'trajectory-end-reason', 'contact-kind', 'contact-manner', 'contact-subject',
    'legal-case-kind', 'legal-outcome', 'programme', 'enrolment-outcome',
    'function', 'leaving-reason', 'pair-end-reason')),
  name text not null,
  meaning text,
  active boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, list, name)
);
select app.protect('list_item', 'foundation_id = (select app.foundation())');

-- Running numbers of a foundation: clients, reports of a year.
create table running_number (
  foundation_id uuid not null references foundation,
  series text not null,
  last_number int not null,
  primary key (foundation_id, series)
);
select app.protect('running_number', 'foundation_id = (select app.foundation())');
