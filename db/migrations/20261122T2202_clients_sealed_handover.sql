-- Packages of files made for another foundation. The package itself is kept nowhere: it is downloaded once.
create table sealed_handover (
  foundation_id uuid not null,
  id uuid not null,
  from_location_id uuid not null,
  recipient text not null check (recipient <> ''),
  purpose text not null check (purpose <> ''),
  consent text not null check (consent in ('spoken', 'in-writing')),
  consent_on date not null,
  consent_language_id uuid,
  compartments text[] not null,
  -- of the code that the other side gets with the package; the code itself is known there alone
  receipt_hash text not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  received_at timestamptz,
  received_by uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, from_location_id) references location,
  foreign key (foundation_id, consent_language_id) references list_item,
  check ((received_at is null) = (received_by is null))
);
create index on sealed_handover (foundation_id, from_location_id);

create table sealed_handover_client (
  foundation_id uuid not null,
  id uuid not null,
  sealed_handover_id uuid not null,
  client_id uuid not null,
  name text not null,
  number int not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, sealed_handover_id, client_id),
  foreign key (foundation_id, sealed_handover_id) references sealed_handover on delete cascade,
  foreign key (foundation_id, client_id) references client on delete cascade
);
create index on sealed_handover_client (foundation_id, client_id);
select app.protect_with_client('sealed_handover_client', 'basics');
revoke update, delete on sealed_handover_client from reisgezel_app;

select app.protect('sealed_handover', 'false');
select app.separate_rights('sealed_handover',
  $$(app.reach() = 'foundation' or (app.leads(from_location_id) and exists (
    select from sealed_handover_client p where p.foundation_id = sealed_handover.foundation_id and p.sealed_handover_id = sealed_handover.id)))$$,
  $$(app.reach() = 'foundation' or app.leads(from_location_id))$$);
revoke update, delete on sealed_handover from reisgezel_app;
grant update (received_at, received_by) on sealed_handover to reisgezel_app;

-- Packages of others that were taken in: each once.
create table sealed_intake (
  foundation_id uuid not null,
  id uuid not null,
  package_id uuid not null,
  location_id uuid not null,
  from_foundation text not null,
  receipt text not null,
  taken_by uuid not null,
  taken_at timestamptz not null default now(),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, package_id),
  foreign key (foundation_id, location_id) references location
);
select app.protect('sealed_intake', 'false');
select app.separate_rights('sealed_intake', $$(app.reach() = 'foundation' or app.leads(location_id))$$,
  $$(app.reach() = 'foundation' or app.leads(location_id))$$);
revoke update, delete on sealed_intake from reisgezel_app;

-- What others wrote of somebody: to be read, and counted nowhere, for it was not done here.
create table handover_paper (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  sealed_intake_id uuid not null,
  compartment text not null check (compartment in ('basics', 'housing', 'guidance', 'contacts', 'groups', 'language', 'legal')),
  on_date date,
  until_on date,
  kind text not null,
  words text[] not null default '{}',
  note text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, sealed_intake_id) references sealed_intake on delete cascade
);
create index on handover_paper (foundation_id, client_id);
select app.protect('handover_paper', 'false');
do $$ declare readable text; writable text; begin
  select 'case compartment ' || string_agg(format('when %L then %s', c, app.visible_with_client('handover_paper', 'read', c)), ' ') || ' else false end',
    'case compartment ' || string_agg(format('when %L then %s', c, app.visible_with_client('handover_paper', 'write', c)), ' ') || ' else false end'
  into readable, writable
  from unnest(array['basics', 'housing', 'guidance', 'contacts', 'groups', 'language', 'legal']) c;
  perform app.separate_rights('handover_paper', '(' || readable || ')', '(' || writable || ')');
end $$;
