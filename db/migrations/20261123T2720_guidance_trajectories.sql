/*
  What a kind of trajectory is agreed to be, by the foundation or in the contract of one municipality. Of a kind without a
  row here the program knows the usual terms by name, else the road of two years. A change is a new row: what was agreed on
  the day of the start holds.
*/
create table trajectory_term (
  foundation_id uuid not null,
  id uuid not null,
  kind_id uuid not null,
  -- for all municipalities when left out
  municipality_id uuid,
  from_month int not null default 1 check (from_month >= 1),
  -- without an end when left out
  until_month int check (until_month >= from_month),
  counts_from text not null default 'start' check (counts_from in ('start', 'tenancy')),
  -- [{"key": settle | integrate | year-1 | year-2 or a name of one's own, "fromMonth": 1}]
  phases jsonb not null default '[]' check (jsonb_typeof(phases) = 'array'),
  in_force_from date not null,
  in_force_until date check (in_force_until >= in_force_from),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, kind_id) references list_item,
  foreign key (foundation_id, municipality_id) references municipality,
  constraint one_term_at_a_time exclude using gist (foundation_id with =, kind_id with =,
    coalesce(municipality_id, '00000000-0000-0000-0000-000000000000') with =,
    daterange(in_force_from, in_force_until, '[]') with &&)
);
select app.protect('trajectory_term', 'foundation_id = (select app.foundation())');

/* Guidance that stands still for a while. */
create table trajectory_pause (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  trajectory_id uuid not null,
  from_on date not null,
  -- last day of it; not known yet when left out
  until_on date check (until_on >= from_on),
  reason text not null check (reason <> ''),
  said_by uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, trajectory_id) references trajectory on delete cascade,
  foreign key (foundation_id, said_by) references worker,
  constraint paused_once exclude using gist (foundation_id with =, trajectory_id with =, daterange(from_on, until_on, '[]') with &&)
);
create index on trajectory_pause (foundation_id, client_id);

/* Longer than agreed, and why. */
create table trajectory_extension (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  trajectory_id uuid not null,
  until_on date not null,
  reason text not null check (reason <> ''),
  said_on date not null check (said_on <= until_on),
  said_by uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, trajectory_id) references trajectory on delete cascade,
  foreign key (foundation_id, said_by) references worker
);
create index on trajectory_extension (foundation_id, client_id);
create index on trajectory_extension (foundation_id, trajectory_id);

/* That it was ended or opened again, with what was said about it: `trajectory` itself knows how it stands. */
create table trajectory_turn (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  trajectory_id uuid not null,
  turn text not null check (turn in ('ended', 'reopened')),
  happened_on date not null,
  reason text check (reason <> ''),
  said_by uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, trajectory_id) references trajectory on delete cascade,
  foreign key (foundation_id, said_by) references worker,
  check (turn <> 'reopened' or reason is not null)
);
create index on trajectory_turn (foundation_id, client_id);
create index on trajectory_turn (foundation_id, trajectory_id);

/* The conversation at the end. */
create table exit_interview (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  trajectory_id uuid not null,
  held_on date not null,
  -- who else was there
  present text check (present <> ''),
  reached text not null check (reached <> ''),
  -- questions that stay
  remaining text check (remaining <> ''),
  referred_to text check (referred_to <> ''),
  -- contact afterwards is wished
  contact_after boolean not null default false,
  held_by uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, trajectory_id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, trajectory_id) references trajectory on delete cascade,
  foreign key (foundation_id, held_by) references worker
);
create index on exit_interview (foundation_id, client_id);
create index on exit_interview (foundation_id, held_on);

do $$ declare
  of text;
begin
  -- Read with guidance. Pausing, extending, ending: for who leads. The interview: for who keeps the notes of this file.
  foreach of in array array['trajectory_pause', 'trajectory_extension', 'trajectory_turn', 'exit_interview'] loop
    perform app.protect(of::regclass, 'false');
    perform app.separate_rights(of::regclass, app.visible_with_client(of::regclass, 'read', 'guidance'),
      '(' || app.visible_with_client(of::regclass, 'read', 'guidance') || ') and ('
        || app.visible_with_client(of::regclass, 'write', case of when 'exit_interview' then 'contacts' else 'guidance' end) || ')');
    execute format('revoke delete on %I from reisgezel_app', of);
  end loop;
end $$;
