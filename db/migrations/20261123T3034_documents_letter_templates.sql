-- Letters with blanks: of the foundation itself, filled in with a dossier. What ships with the program is no row here.
create table letter_template (
  foundation_id uuid not null,
  id uuid not null,
  name text not null check (name <> ''),
  fields text[] not null,
  bytes int not null check (bytes > 0),
  file_id uuid not null,
  file_key text not null check (file_key <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, name),
  unique (file_id),
  foreign key (foundation_id) references foundation
);
select app.protect('letter_template', 'false');
select app.separate_rights('letter_template', 'true',
  $$ (app.reach() = 'foundation' or (select app.roles()) && array['administrator', 'legal-adviser', 'team-leader']) $$);
