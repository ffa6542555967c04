-- Papers of a client: what they are, and where their bytes lie. The bytes themselves are kept sealed, outside the database.

/*
  The expression of a row that says itself in which compartment it stands. In the order of how often they come; a compartment
  that has no branch is closed.
*/
create function app.visible_by_compartment(of regclass, right_ text) returns text language plpgsql stable as $f$
declare
  branches text;
  named text := (select relname from pg_class where oid = of);
begin
  select string_agg(format('when %L then (%s)', one, app.visible_with_client(of, right_, replace(one, '-', '_'))), ' ')
    into branches
    from unnest(array['basics', 'legal', 'household', 'housing', 'guidance', 'language', 'health', 'money', 'flight-story']) one;
  return format('case %I.compartment %s else false end', named, branches);
end $f$;
revoke execute on function app.visible_by_compartment(regclass, text) from public, reisgezel_app;

create table document (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- the legal dossier that it belongs to
  case_id uuid,
  compartment text not null check (compartment in
    ('basics', 'household', 'housing', 'guidance', 'language', 'legal', 'flight-story', 'health', 'money')),
  kind text not null check (kind <> ''),
  title text not null check (title <> ''),
  -- the day on the paper itself
  dated_on date,
  -- until when it may be kept; nothing goes by itself
  keep_until date,
  media text not null check (media in ('pdf', 'docx')),
  bytes int not null check (bytes > 0),
  pages int check (pages > 0),
  -- name of what is kept, and its key, sealed with that of the installation
  file_id uuid not null,
  file_key text not null check (file_key <> ''),
  made text not null default 'uploaded' check (made in ('uploaded', 'letter')),
  added_by_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (file_id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete set null (case_id),
  foreign key (foundation_id, added_by_id) references worker,
  -- a paper of a legal dossier is seen by who sees that dossier
  check (case_id is null or compartment in ('legal', 'flight-story'))
);
create index on document (foundation_id, client_id);
create index on document (foundation_id, case_id) where case_id is not null;
select app.protect('document', 'false');
select app.separate_rights('document', app.visible_by_compartment('document', 'read'), app.visible_by_compartment('document', 'write'));

-- What was sent and is no document yet: of whoever sent it, until they say what it is. A day later it may go.
create table document_upload (
  foundation_id uuid not null,
  -- also the name of what is kept
  id uuid not null,
  client_id uuid not null,
  account_id uuid not null,
  media text not null check (media in ('pdf', 'docx', 'jpeg', 'png')),
  bytes int not null check (bytes > 0),
  pages int check (pages > 0),
  file_key text not null check (file_key <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade
);
create index on document_upload (account_id, created_at);
select app.protect('document_upload', 'false');
do $$ declare
  own text := '(app.reach() = ''foundation'' or (document_upload.account_id = (select app.account()) and %s))';
begin
  perform app.separate_rights('document_upload',
    format(own, app.visible_with_client('document_upload', 'read', 'basics')),
    format(own, app.visible_with_client('document_upload', 'read', 'basics')));
end $$;
