-- A finalised report: figures, definitions and sentences as they were on the day. Names never, so that it can stand
-- when a file has long been destroyed.
create table municipality_report (
  foundation_id uuid not null references foundation,
  id uuid not null,
  -- year of finalising and a serial of the foundation: 2026-03
  number text not null,
  municipality_id uuid not null,
  municipality_name text not null,
  foundation_name text not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  as_of date not null,
  chapters jsonb not null,
  finalised_at timestamptz not null,
  finalised_by uuid,
  finalised_by_name text,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_because text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, number),
  foreign key (foundation_id, municipality_id) references municipality,
  check ((withdrawn_at is null) = (withdrawn_because is null))
);
-- One report stands for a municipality and a period; withdraw it first, then replace it.
create unique index one_standing_report on municipality_report (foundation_id, municipality_id, from_on, until_on)
  where withdrawn_at is null;
select app.protect('municipality_report', 'foundation_id = (select app.foundation())');
revoke delete on municipality_report from reisgezel_app;

-- What a figure of a finalised report counted. Ids without a foreign key: a destroyed file leaves the number as it was.
create table report_record (
  foundation_id uuid not null,
  report_id uuid not null,
  figure_key text not null,
  record_id uuid not null,
  client_id uuid,
  on_date date,
  dimension text,
  attribute text,
  weight int not null,
  foreign key (foundation_id, report_id) references municipality_report
);
create index on report_record (foundation_id, report_id, figure_key);
-- Ids of clients of every location: only for the eyes that count everybody.
select app.protect('report_record', $$foundation_id = (select app.foundation()) and (select app.reach()) = 'foundation'$$);
revoke update, delete on report_record from reisgezel_app;

-- A finalised report only ever changes by being withdrawn.
create function app.keep_report() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null or new.chapters is distinct from old.chapters or new.number <> old.number
    or new.from_on <> old.from_on or new.until_on <> old.until_on or new.municipality_id <> old.municipality_id
    or new.finalised_at <> old.finalised_at then
    raise exception 'a finalised report does not change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep before update on municipality_report for each row execute function app.keep_report();
