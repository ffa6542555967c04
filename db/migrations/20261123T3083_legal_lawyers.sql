-- The lawyer to whom a client was referred, and what was sent to them.
create table legal_lawyer (
  foundation_id uuid not null,
  id uuid not null,
  -- of the dossier; here too, because what one sees hangs on the client
  client_id uuid not null,
  case_id uuid not null,
  name text not null check (name <> ''),
  office text check (office <> ''),
  referred_on date not null,
  -- of the grant of legal aid (toevoeging)
  legal_aid_number text check (legal_aid_number <> ''),
  remark text check (remark <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete cascade
);
create index on legal_lawyer (foundation_id, client_id);
create index on legal_lawyer (foundation_id, case_id);
select app.protect_with_client('legal_lawyer', 'legal');
revoke delete on legal_lawyer from reisgezel_app;

create table legal_lawyer_sharing (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  lawyer_id uuid not null,
  what text not null check (what <> ''),
  sent_on date not null,
  consent_on date not null,
  consent_until date not null check (consent_until >= consent_on),
  sent_by_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, lawyer_id) references legal_lawyer on delete cascade,
  foreign key (foundation_id, sent_by_id) references worker,
  -- Nothing is sent on a day on which no consent holds, whoever writes it down and by whatever way.
  constraint sent_with_consent check (sent_on between consent_on and consent_until)
);
create index on legal_lawyer_sharing (foundation_id, client_id);
create index on legal_lawyer_sharing (foundation_id, lawyer_id);
select app.protect_with_client('legal_lawyer_sharing', 'legal');
revoke update, delete on legal_lawyer_sharing from reisgezel_app;
