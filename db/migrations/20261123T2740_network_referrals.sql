-- The organisations around a client: the directory, and who was referred to whom with what result.
create table partner (
  foundation_id uuid not null,
  id uuid not null,
  name text not null check (name <> ''),
  -- what one goes there for, in words of ours
  subjects text[] not null default '{}',
  -- what it does, in a sentence
  about text check (about <> ''),
  -- towns or quarters; empty is everywhere
  area text check (area <> ''),
  contact_name text check (contact_name <> ''),
  phone text check (phone <> ''),
  email text check (email <> ''),
  website text check (website <> ''),
  -- for whom, and how one gets in
  note text check (note <> ''),
  active_until date,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, name)
);
-- No client stands in it: whoever works here reads it, who leads or administers keeps it.
select app.protect('partner', 'false');
select app.separate_rights('partner', 'true',
  $$(app.reach() = 'foundation' or app.has_places('write', 'guidance') or app.roles() && array['administrator'])$$);
revoke delete on partner from reisgezel_app;

create table referral (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  partner_id uuid,
  -- an organisation that stands in no directory
  partner_name text check (partner_name <> ''),
  what_for text not null check (what_for <> ''),
  asked_on date not null,
  -- together, with an introduction, or the client goes alone
  warm boolean not null,
  consent_how text not null check (consent_how in ('spoken', 'signed')),
  consent_on date not null,
  handed_over text check (handed_over <> ''),
  follow_up_on date,
  answer text check (answer in ('accepted', 'refused')),
  answered_on date,
  refused_why text check (refused_why <> ''),
  attendance text check (attendance in ('came', 'did-not-come')),
  attended_on date,
  closed_on date,
  closing_note text check (closing_note <> ''),
  made_by_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, partner_id) references partner,
  foreign key (foundation_id, made_by_id) references worker,
  check ((partner_id is null) <> (partner_name is null)),
  check (consent_on <= asked_on),
  check ((answer is null) = (answered_on is null)),
  check (answer is distinct from 'refused' or refused_why is not null),
  check ((attendance is null) = (attended_on is null)),
  check (attendance is null or answer = 'accepted'),
  check (answered_on >= asked_on and attended_on >= asked_on and closed_on >= asked_on)
);
create index on referral (foundation_id, client_id, asked_on);
create index on referral (foundation_id, asked_on);
create index on referral (foundation_id, answered_on) where answer = 'accepted';
create index on referral (foundation_id, attended_on) where attendance = 'came';
create index on referral (foundation_id, partner_id);

/* Read with guidance; kept by who keeps the notes of guidance of this file. Never thrown away: it is closed. */
select app.protect('referral', 'false');
select app.separate_rights('referral', app.visible_with_client('referral', 'read', 'guidance'),
  '(' || app.visible_with_client('referral', 'read', 'guidance') || ') and ('
    || app.visible_with_client('referral', 'write', 'contacts') || ')');
revoke delete on referral from reisgezel_app;
