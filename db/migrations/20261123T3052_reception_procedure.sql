-- Help with the asylum procedure, all of it in the legal compartment.
create table asylum_application (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- decides which law applies to this application, to its end
  applied_on date not null,
  ended_on date,
  outcome text check (outcome in ('granted', 'refused', 'withdrawn', 'not-considered')),
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  check (ended_on >= applied_on),
  check ((ended_on is null) = (outcome is null))
);
create index on asylum_application (foundation_id, client_id, applied_on);
select app.protect_with_client('asylum_application', 'legal');
revoke delete on asylum_application from reisgezel_app;

create table asylum_preparation (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('preparation', 'information', 'letter', 'documents', 'consultation')),
  subject text not null check (subject <> ''),
  held_on date not null,
  worker_id uuid not null,
  language_id uuid,
  interpreter text not null check (interpreter in ('none', 'phone', 'present', 'colleague')),
  minutes int check (minutes between 1 and 600),
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, worker_id) references worker,
  foreign key (foundation_id, language_id) references list_item
);
create index on asylum_preparation (foundation_id, client_id, held_on);
create index on asylum_preparation (foundation_id, held_on);
select app.protect_with_client('asylum_preparation', 'legal');
revoke delete on asylum_preparation from reisgezel_app;

create table asylum_interview (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('registration', 'substantive', 'additional', 'other')),
  held_on date not null,
  -- who of the team sat in; nobody is an answer too
  attended_by_id uuid,
  -- the day before which corrections and additions must be in, and where that day stands: no rule is known for it
  corrections_due_on date,
  corrections_ground text check (corrections_ground <> ''),
  corrections text check (corrections in ('sent', 'none-needed')),
  corrections_on date,
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, attended_by_id) references worker,
  check ((corrections_due_on is null) = (corrections_ground is null)),
  check ((corrections is null) = (corrections_on is null)),
  check (corrections_due_on >= held_on and corrections_on >= held_on)
);
create index on asylum_interview (foundation_id, client_id, held_on);
create index on asylum_interview (foundation_id, held_on);
create index on asylum_interview (foundation_id, corrections_due_on) where corrections is null;
select app.protect_with_client('asylum_interview', 'legal');
revoke delete on asylum_interview from reisgezel_app;

create table family_tracing (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- whom they look for, in words: no file of somebody who may be dead
  sought text not null check (sought <> ''),
  referred_to text not null check (referred_to <> ''),
  referred_on date not null,
  consent_how text not null check (consent_how in ('spoken', 'signed')),
  consent_on date not null,
  outcome text check (outcome in ('found', 'not-found', 'stopped')),
  outcome_on date,
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  check (consent_on <= referred_on),
  check ((outcome is null) = (outcome_on is null)),
  check (outcome_on >= referred_on)
);
create index on family_tracing (foundation_id, client_id, referred_on);
select app.protect_with_client('family_tracing', 'legal');
revoke delete on family_tracing from reisgezel_app;

create table return_counselling (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  started_on date not null,
  ended_on date,
  outcome text check (outcome in ('own-support', 'other-organisation', 'stayed')),
  -- with whose help, where it was not ours
  organisation text check (organisation <> ''),
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  check (ended_on >= started_on),
  check ((ended_on is null) = (outcome is null)),
  check (outcome is not distinct from 'other-organisation' or organisation is null)
);
create index on return_counselling (foundation_id, client_id, started_on);
create index on return_counselling (foundation_id, ended_on) where ended_on is not null;
select app.protect_with_client('return_counselling', 'legal');
revoke delete on return_counselling from reisgezel_app;

create table return_talk (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  counselling_id uuid not null,
  held_on date not null,
  worker_id uuid not null,
  minutes int check (minutes between 1 and 600),
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, counselling_id) references return_counselling on delete cascade,
  foreign key (foundation_id, worker_id) references worker
);
create index on return_talk (foundation_id, client_id, held_on);
create index on return_talk (foundation_id, counselling_id);
create index on return_talk (foundation_id, held_on);
select app.protect_with_client('return_talk', 'legal');
revoke delete on return_talk from reisgezel_app;

/* What is told to the national office, for its lobby or as a question: about a trend, never about somebody by name. */
create table national_signal (
  foundation_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('trend', 'lobby', 'question')),
  subject text not null check (subject <> ''),
  what text not null check (what <> ''),
  reception_location_id uuid,
  sent_on date not null,
  sent_by_id uuid,
  answer text check (answer <> ''),
  answered_on date,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, reception_location_id) references reception_location,
  foreign key (foundation_id, sent_by_id) references worker,
  check ((answer is null) = (answered_on is null)),
  check (answered_on >= sent_on)
);
create index on national_signal (foundation_id, sent_on);
-- Of the whole foundation, without a client: for who gives legal help anywhere in it, and who coordinates.
select app.protect('national_signal', 'false');
select app.separate_rights('national_signal',
  $$(app.reach() = 'foundation' or app.has_places('read', 'legal') or app.roles() && array['coordinator'])$$,
  $$(app.reach() = 'foundation' or app.has_places('write', 'legal') or app.roles() && array['coordinator'])$$);
revoke delete on national_signal from reisgezel_app;
