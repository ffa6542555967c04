-- Questions to the national help desk, with the answer; about a dossier or about nobody.
create table legal_question (
  foundation_id uuid not null,
  id uuid not null,
  case_id uuid,
  -- of the dossier; here too, because what one sees hangs on the client
  client_id uuid,
  -- of what is about no dossier; a file says itself where it is kept
  location_id uuid,
  subject text not null check (subject <> ''),
  question text not null check (question <> ''),
  asked_on date not null,
  asked_by_id uuid,
  answered_on date,
  answer text check (answer <> ''),
  -- who of the help desk answered: nobody of the team
  answered_by text check (answered_by <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete cascade,
  foreign key (foundation_id, location_id) references location,
  foreign key (foundation_id, asked_by_id) references worker,
  check ((case_id is null) = (client_id is null)),
  check ((client_id is null) = (location_id is not null)),
  check ((answered_on is null) = (answer is null)),
  check (answered_by is null or answer is not null),
  constraint answered_after_asked check (answered_on >= asked_on)
);
create index on legal_question (foundation_id, client_id);
create index on legal_question (foundation_id, case_id);
create index on legal_question (foundation_id, location_id) where client_id is null;

-- About a dossier, as that dossier; about nobody, by who reads legal matters of the location where it was asked.
select app.protect('legal_question', 'false');
do $$ declare
  part text;
  written text[] := '{}';
begin
  foreach part in array array['read', 'write'] loop
    written := written || format($f$ case
      when app.reach() = 'foundation' then true
      when legal_question.client_id is null then legal_question.location_id = any ((select app.places('%1$s', 'legal'))::uuid[])
      else %2$s end $f$, part, app.visible_with_client('legal_question', part, 'legal'));
  end loop;
  perform app.separate_rights('legal_question', written[1], written[2]);
end $$;
revoke delete on legal_question from reisgezel_app;
