create table dwelling (
  foundation_id uuid not null references foundation,
  id uuid not null,
  number text,
  municipality_id uuid not null,
  address text,
  postcode text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, municipality_id) references municipality
);
create index on dwelling (foundation_id, municipality_id);
select app.protect('dwelling', 'foundation_id = (select app.foundation())');

-- From allocation (koppeling) to key and to leaving. Without housed_on the person still waits for a home.
create table placement (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  municipality_id uuid,
  dwelling_id uuid,
  arrangement_id uuid,
  allocated_on date,
  housed_on date,
  left_on date,
  departure_reason_id uuid,
  -- a move inside the municipality is no new realisation
  counts_for_target boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, municipality_id) references municipality,
  foreign key (foundation_id, dwelling_id) references dwelling,
  foreign key (foundation_id, arrangement_id) references list_item,
  foreign key (foundation_id, departure_reason_id) references list_item
);
create index on placement (foundation_id, municipality_id, housed_on);
create index on placement (foundation_id, client_id);
create index on placement (foundation_id, dwelling_id);
select app.protect_with_client('placement');

create table housing_target (
  foundation_id uuid not null,
  id uuid not null,
  municipality_id uuid not null,
  year int not null check (year between 1990 and 2200),
  half int not null check (half in (1, 2)),
  target int not null check (target >= 0),
  -- Balance at the start, a lead positive; null: carried over from the half-year before.
  opening_balance int,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, municipality_id) references municipality,
  unique (foundation_id, municipality_id, year, half)
);
select app.protect('housing_target', 'foundation_id = (select app.foundation())');

create table realisation_correction (
  foundation_id uuid not null,
  id uuid not null,
  municipality_id uuid not null,
  corrected_on date not null,
  -- signed: a correction can make a year's realised number negative
  persons int not null check (persons <> 0),
  reason text not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, municipality_id) references municipality
);
create index on realisation_correction (foundation_id, municipality_id, corrected_on);
select app.protect('realisation_correction', 'foundation_id = (select app.foundation())');
