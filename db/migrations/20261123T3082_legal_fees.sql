-- What a dossier costs in fees of the IND and of the court, and who paid.
create table legal_fee (
  foundation_id uuid not null,
  id uuid not null,
  -- of the dossier; here too, because what one sees hangs on the client
  client_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('immigration', 'court')),
  cents int not null check (cents > 0),
  due_on date,
  paid_on date,
  paid_by text check (paid_by in ('own', 'fund')),
  fund text check (fund <> ''),
  remark text check (remark <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete cascade,
  -- Paid by a fund is said with its name.
  check ((coalesce(paid_by, 'own') = 'fund') = (fund is not null)),
  check (paid_on is null or paid_by is not null)
);
create index on legal_fee (foundation_id, client_id);
create index on legal_fee (foundation_id, case_id);
select app.protect_with_client('legal_fee', 'legal');
revoke delete on legal_fee from reisgezel_app;
