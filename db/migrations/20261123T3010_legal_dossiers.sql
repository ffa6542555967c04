-- A legal dossier holds its steps, the people of the family whom it is about, and what proves it.

-- The day of the application decides under which regime a dossier falls.
alter table legal_case add column applied_on date;

create table legal_step (
  foundation_id uuid not null,
  id uuid not null,
  -- of the dossier; here too, because what one sees hangs on the client
  client_id uuid not null,
  case_id uuid not null,
  -- of the step plan of this kind, or with a title of its own
  step text check (step <> ''),
  title text check (title <> ''),
  place int not null check (place > 0),
  state text not null default 'open' check (state in ('open', 'done', 'skipped')),
  done_on date,
  due_on date,
  -- the term that began when its event was dated
  term_id uuid,
  -- why it was skipped, or why no term began with it
  reason text check (reason <> ''),
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete cascade,
  foreign key (foundation_id, term_id) references legal_term on delete set null (term_id),
  unique (foundation_id, case_id, step),
  check ((step is null) = (title is not null)),
  check ((state = 'done') = (done_on is not null)),
  check (state <> 'skipped' or reason is not null)
);
create index on legal_step (foundation_id, client_id);
create index on legal_step (foundation_id, case_id, place);
create index on legal_step (foundation_id, term_id) where term_id is not null;

-- Each with an identity, a whereabouts and an outcome of their own.
create table legal_relative (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  case_id uuid not null,
  -- the same person where the family is kept, and later as a client
  relative_id uuid,
  arrived_client_id uuid check (arrived_client_id <> client_id),
  relation text not null check (relation in ('partner', 'child', 'parent', 'sibling', 'other')),
  given_names text not null,
  family_name text not null,
  birth_date date,
  birth_date_precision text not null default 'day' check (birth_date_precision in ('day', 'month', 'year')),
  birth_date_estimated boolean not null default false,
  nationality_id uuid,
  whereabouts text not null check (whereabouts in ('abroad', 'reception-centre', 'elsewhere', 'unknown')),
  country text check (whereabouts = 'abroad'),
  -- which papers somebody has, in words
  papers text check (papers <> ''),
  -- where this person stands in the steps of the dossier
  step_id uuid,
  outcome text not null default 'preparing'
    check (outcome in ('preparing', 'waiting-for-decision', 'waiting-for-dna', 'granted', 'refused', 'withdrawn', 'arrived')),
  outcome_on date,
  arrived_on date,
  term_id uuid,
  remark text check (remark <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete cascade,
  foreign key (foundation_id, relative_id) references relative on delete set null (relative_id),
  foreign key (foundation_id, arrived_client_id) references client on delete set null (arrived_client_id),
  foreign key (foundation_id, nationality_id) references list_item,
  foreign key (foundation_id, step_id) references legal_step on delete set null (step_id),
  foreign key (foundation_id, term_id) references legal_term on delete set null (term_id),
  constraint legal_relative_has_a_name check (given_names <> '' or family_name <> ''),
  check (outcome = 'preparing' or outcome_on is not null),
  check ((outcome = 'arrived') = (arrived_on is not null)),
  check (arrived_on >= outcome_on)
);
create index on legal_relative (foundation_id, client_id);
create index on legal_relative (foundation_id, case_id);
create index on legal_relative (foundation_id, arrived_on) where arrived_on is not null;
create index on legal_relative (foundation_id, relative_id) where relative_id is not null;
create index on legal_relative (foundation_id, arrived_client_id) where arrived_client_id is not null;

-- What shows who somebody is and whose family; without a person it is of the one whose dossier it is.
create table legal_evidence (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  case_id uuid not null,
  legal_relative_id uuid,
  item text check (item <> ''),
  title text check (title <> ''),
  grade text not null check (grade in ('official', 'indicative')),
  state text not null default 'open' check (state in ('open', 'asked', 'received', 'not-obtainable', 'sent')),
  state_on date,
  -- why it cannot be had
  why text check (why <> ''),
  -- the document, once it is kept; nothing says yet that it is there
  document_id uuid,
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete cascade,
  foreign key (foundation_id, legal_relative_id) references legal_relative on delete cascade,
  unique nulls not distinct (foundation_id, case_id, legal_relative_id, item, title),
  check ((item is null) = (title is not null)),
  check ((state = 'open') = (state_on is null)),
  check ((state = 'not-obtainable') = (why is not null))
);
create index on legal_evidence (foundation_id, client_id);
create index on legal_evidence (foundation_id, case_id);
create index on legal_evidence (foundation_id, legal_relative_id) where legal_relative_id is not null;

-- A step is skipped, an outcome is corrected, a paper cannot be had: nothing is thrown away.
do $$ declare name text;
begin
  foreach name in array array['legal_step', 'legal_relative', 'legal_evidence'] loop
    perform app.protect_with_client(name::regclass, 'legal');
    execute format('revoke delete on %I from reisgezel_app', name);
  end loop;
end $$;

-- A word that means a kind of dossier gets the step plan of that kind. Only where nobody gave it a meaning.
update list_item i set meaning = known.meaning
from (values
  ('Verlenging vergunning', 'permit-extension'), ('Naturalisatie', 'naturalisation'), ('Artikel 8 EVRM', 'article-8'),
  ('Reisdocument', 'travel-document')) known (name, meaning)
where i.list = 'legal-case-kind' and i.meaning is null and lower(i.name) = lower(known.name);
