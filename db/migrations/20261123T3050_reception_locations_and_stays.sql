-- Where people wait for an answer: reception locations, and who stayed where from which day.
create table reception_location (
  foundation_id uuid not null,
  id uuid not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('centre', 'registration', 'process', 'waiting', 'emergency', 'crisis', 'minors', 'municipal', 'other')),
  -- for whom, in words: families, women alone, people who wait for a home
  target_group text check (target_group <> ''),
  municipality_id uuid,
  -- places; null is not known
  capacity int check (capacity between 0 and 20000),
  opened_on date,
  -- the last day, known beforehand as often as not
  closed_on date,
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, municipality_id) references municipality,
  check (closed_on >= opened_on)
);
create unique index reception_location_name on reception_location (foundation_id, lower(name));
-- No client stands in it: whoever works here reads it, who coordinates or administers keeps it.
select app.protect('reception_location', 'false');
select app.separate_rights('reception_location', 'true',
  $$(app.reach() = 'foundation' or app.roles() && array['coordinator', 'administrator'])$$);
revoke delete on reception_location from reisgezel_app;

create table reception_stay (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  reception_location_id uuid not null,
  from_on date not null,
  -- the day of leaving: on that day somebody stays there no more
  left_on date,
  gone_to text check (gone_to in ('municipality', 'other-location', 'elsewhere', 'left-country', 'unknown')),
  municipality_id uuid,
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, reception_location_id) references reception_location,
  foreign key (foundation_id, municipality_id) references municipality,
  check (left_on > from_on),
  check ((left_on is null) = (gone_to is null)),
  check (gone_to is not distinct from 'municipality' or municipality_id is null),
  -- Nobody stays at two locations at once. One text for both ids: decision 0013.
  constraint one_stay_at_a_time exclude using gist
    ((foundation_id::text || client_id::text) with =, daterange(from_on, left_on, '[)') with &&)
);
create index on reception_stay (foundation_id, client_id, from_on);
create index on reception_stay (foundation_id, reception_location_id, from_on);
-- Where somebody lives stands with who they are, as the municipality does.
select app.protect_with_client('reception_stay', 'basics');
revoke delete on reception_stay from reisgezel_app;
