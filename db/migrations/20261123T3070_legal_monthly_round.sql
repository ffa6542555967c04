-- Who gives legal guidance in a dossier, and what moved in it each month.
alter table legal_case add column adviser_id uuid;
alter table legal_case add foreign key (foundation_id, adviser_id) references worker;
create index on legal_case (foundation_id, adviser_id) where closed_on is null;

create table legal_mutation (
  foundation_id uuid not null,
  id uuid not null,
  -- of the dossier; here too, because what one sees hangs on the client
  client_id uuid not null,
  case_id uuid not null,
  -- its first day
  month date not null check (month = date_trunc('month', month)),
  -- nothing when nothing changed: that is an answer too
  changed text check (changed <> ''),
  awaited text check (awaited <> ''),
  awaited_from text check (awaited_from <> ''),
  next_on date not null,
  written_by_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, case_id, month),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete cascade,
  foreign key (foundation_id, written_by_id) references worker,
  check (awaited is not null or awaited_from is null)
);
create index on legal_mutation (foundation_id, client_id);
create index on legal_mutation (foundation_id, written_by_id);
select app.protect_with_client('legal_mutation', 'legal');
revoke delete on legal_mutation from reisgezel_app;
