/*
  What who leads a location looks after: how many clients a guide offers to take, what the municipality contracted, and the
  check of every month: each trajectory that began is looked at and said to be right or not, and then it stays written down.
*/
alter table worker add column guides_at_most int check (guides_at_most between 0 and 200);

create or replace view app.colleague with (security_barrier) as
  select w.foundation_id, w.id, w.name, w.folded_name, w.kind, w.function_id, w.in_service_on, w.left_service_on, w.location_id,
    w.guides_at_most
  from worker w
  where w.foundation_id = app.foundation() and ((select app.knows_colleagues()) or w.id = app.worker());

create table contracted_number (
  foundation_id uuid not null references foundation,
  id uuid not null,
  municipality_id uuid not null,
  year int not null check (year between 2000 and 2100),
  kind_id uuid not null,
  contracted int not null check (contracted between 0 and 10000),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, municipality_id, year, kind_id),
  foreign key (foundation_id, municipality_id) references municipality,
  foreign key (foundation_id, kind_id) references list_item
);
select app.protect('contracted_number', 'foundation_id = (select app.foundation())');

create table monthly_check (
  foundation_id uuid not null references foundation,
  id uuid not null,
  location_id uuid not null,
  -- its first day
  month date not null check (extract(day from month) = 1),
  confirmed_by uuid,
  confirmed_at timestamptz not null default now(),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, location_id, month),
  foreign key (foundation_id, location_id) references location,
  foreign key (foundation_id, confirmed_by) references worker
);
select app.protect('monthly_check', 'false');
select app.separate_rights('monthly_check',
  $$ (app.reach() = 'foundation' or (select app.everywhere('read', 'guidance')) or location_id = any ((select app.places('read', 'guidance'))::uuid[])) $$,
  $$ (app.reach() = 'foundation' or (select app.everywhere('write', 'guidance')) or location_id = any ((select app.places('write', 'guidance'))::uuid[])) $$);

-- Each trajectory that was looked at, as it was said to be on that day.
create table monthly_check_line (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  check_id uuid not null,
  trajectory_id uuid not null,
  kind text not null,
  started_on date not null,
  guide text,
  is_right boolean not null,
  remark text check (remark <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, check_id, trajectory_id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, check_id) references monthly_check,
  check (is_right or remark is not null)
);
create index on monthly_check_line (foundation_id, client_id);
select app.protect_with_client('monthly_check_line', 'guidance');

-- What was confirmed stays as it was.
revoke update, delete on monthly_check, monthly_check_line from reisgezel_app;
