-- What stands out in the log, and looks that are drawn at random to be checked: for who keeps the log, and the job that
-- searches it.

-- Where somebody of the team lives, only to find out that they look at who lives there too.
alter table worker add column address text;
alter table worker add column postcode text;

-- One row; without it the defaults of access/rules/signals.ts hold.
create table audit_threshold (
  foundation_id uuid not null references foundation,
  id uuid not null,
  -- more clients than this within an hour stand out
  files_per_hour int not null default 30 check (files_per_hour > 0),
  -- hours in Amsterdam; the same twice: no night
  night_from int not null default 22 check (night_from between 0 and 23),
  night_until int not null default 6 check (night_until between 0 and 23),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id)
);
select app.protect('audit_threshold', 'foundation_id = (select app.foundation()) and (select app.keeps_log())');
revoke delete on audit_threshold from reisgezel_app;

-- How far the log has been searched.
create table audit_watch (
  foundation_id uuid primary key references foundation,
  searched_until timestamptz not null
);
select app.protect('audit_watch', 'foundation_id = (select app.foundation()) and (select app.keeps_log())');
revoke delete on audit_watch from reisgezel_app;

create table audit_signal (
  foundation_id uuid not null references foundation,
  id uuid not null,
  rule text not null check (rule in ('many-files', 'no-coupling', 'same-name', 'same-address', 'night')),
  account_id uuid not null,
  -- null where it is about many
  client_id uuid,
  -- day in Amsterdam; of a night the day on which it began
  on_day date not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  -- clients within the hour for many-files, else looks
  looks int not null,
  outcome text check (outcome in ('nothing-wrong', 'talked-about', 'breach')),
  note text,
  judged_by uuid,
  judged_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  check ((outcome is null) = (judged_by is null) and (outcome is null) = (judged_at is null))
);
-- More of the same joins the signal that nobody has judged yet.
create unique index audit_signal_open on audit_signal (foundation_id, rule, account_id, client_id, on_day) nulls not distinct
  where outcome is null;
create index on audit_signal (foundation_id, until_at desc, id desc);
select app.protect('audit_signal', 'foundation_id = (select app.foundation()) and (select app.keeps_log())');
revoke delete on audit_signal from reisgezel_app;

create table audit_sample (
  foundation_id uuid not null references foundation,
  id uuid not null,
  from_on date not null,
  until_on date not null,
  -- the same seed draws the same looks from the same log
  seed text not null,
  -- looks in the period when it was drawn
  looks int not null,
  drawn_by uuid not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  check (until_on >= from_on)
);
select app.protect('audit_sample', 'foundation_id = (select app.foundation()) and (select app.keeps_log())');
revoke update, delete on audit_sample from reisgezel_app;

create table audit_sample_look (
  foundation_id uuid not null,
  id uuid not null,
  sample_id uuid not null,
  event_id uuid not null,
  outcome text check (outcome in ('nothing-wrong', 'talked-about', 'breach')),
  note text,
  judged_by uuid,
  judged_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, sample_id) references audit_sample,
  unique (foundation_id, sample_id, event_id),
  check ((outcome is null) = (judged_by is null) and (outcome is null) = (judged_at is null))
);
select app.protect('audit_sample_look', 'foundation_id = (select app.foundation()) and (select app.keeps_log())');
revoke delete on audit_sample_look from reisgezel_app;
