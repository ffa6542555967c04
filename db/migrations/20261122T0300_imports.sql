-- One offering of files. Counts, columns and reasons are for whoever imports; the rows themselves hold people.
create table import_batch (
  foundation_id uuid not null references foundation,
  id uuid not null,
  number int not null,
  source text not null,
  -- null: the location that serves the client's municipality
  location_id uuid,
  -- reading | previewed | importing | imported | failed | cancelled | rolled-back
  state text not null default 'reading'
    check (state in ('reading', 'previewed', 'importing', 'imported', 'failed', 'cancelled', 'rolled-back')),
  started_by uuid,
  -- what the preview and the result show: counts per kind, unknown columns, new words, files not read, warnings
  summary jsonb not null default '{}',
  step text,
  rows_done int not null default 0,
  rows_total int not null default 0,
  problem text,
  finished_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, number),
  foreign key (foundation_id, location_id) references location
);
select app.protect('import_batch', 'foundation_id = (select app.foundation())');

-- A row as it was offered, until it has been taken. Refused and held rows stay.
create table import_row (
  foundation_id uuid not null,
  batch_id uuid not null,
  kind text not null,
  row_no int not null,
  file_name text not null,
  line int not null,
  -- number in the old system; several columns joined where a kind has no number of its own
  source_key text,
  -- id that the record gets when it is new
  record_id uuid not null,
  -- as read, by column; null when refused while reading
  vals jsonb,
  -- of columns that nobody knows, by heading
  extra jsonb,
  cells text[] not null,
  -- null: not judged yet; new | unchanged | updated | held | refused | declined | superseded
  outcome text,
  -- [{column, value, code, params}]
  reasons jsonb,
  -- what a person decided about a held row: new | same | decline | take-file | keep-hand
  decision text,
  same_as uuid,
  -- whose team leader decides
  location_id uuid,
  primary key (foundation_id, batch_id, kind, row_no),
  foreign key (foundation_id, batch_id) references import_batch on delete cascade
);
create index on import_row (foundation_id, kind, source_key) where outcome = 'held';
select app.protect('import_row', $$
  foundation_id = (select app.foundation()) and (
    (select app.reach()) = 'foundation'
    or ((select app.reach()) = 'location' and location_id = any ((select app.locations())::uuid[])))
$$);

-- The headings of a file as they were offered, for the file of refused rows.
create table import_file (
  foundation_id uuid not null,
  batch_id uuid not null,
  kind text not null,
  file_name text not null,
  headings text[] not null,
  primary key (foundation_id, batch_id, kind, file_name),
  foreign key (foundation_id, batch_id) references import_batch on delete cascade
);
select app.protect('import_file', 'foundation_id = (select app.foundation())');

-- By which number of which source a record is known, and what was last taken for it.
create table import_link (
  foundation_id uuid not null references foundation,
  source text not null,
  kind text not null,
  source_key text not null,
  -- null: a person decided not to take this row
  record_id uuid,
  -- the batch that made the record; null when it was linked to one that stood already
  made_by uuid,
  -- the batch that last wrote it
  batch_id uuid not null,
  vals jsonb,
  extra jsonb,
  -- versions of the record and what hangs on it when it was written; another sum means: edited by hand since
  versions int not null default 0,
  primary key (foundation_id, source, kind, source_key)
);
create index on import_link (foundation_id, record_id);
create index on import_link (foundation_id, batch_id);
select app.protect('import_link', $$
  foundation_id = (select app.foundation()) and (select app.reach()) in ('foundation', 'location')
$$);

-- What an update of a batch wrote over, so that a rollback can put it back.
create table import_overwritten (
  foundation_id uuid not null,
  batch_id uuid not null,
  kind text not null,
  source_key text not null,
  before_batch_id uuid not null,
  vals jsonb not null,
  extra jsonb,
  primary key (foundation_id, batch_id, kind, source_key),
  foreign key (foundation_id, batch_id) references import_batch on delete cascade
);
select app.protect('import_overwritten', $$
  foundation_id = (select app.foundation()) and (select app.reach()) = 'foundation'
$$);
