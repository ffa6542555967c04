/*
  The analysis of somebody's flight story: a compartment of its own. The words stand apart from what is known about them, a
  row for each time they were written: no trigger copies them to the log, and nothing that was written is lost.
*/
create table flight_story (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- only when the client asks for it
  asked_on date not null,
  worker_id uuid not null,
  -- of the words that hold now
  text_number int not null default 1 check (text_number >= 1),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, worker_id) references worker
);
create index on flight_story (foundation_id, client_id, asked_on);
select app.protect_with_client('flight_story', 'flight_story');
revoke delete on flight_story from reisgezel_app;

create table flight_story_text (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  story_id uuid not null,
  number int not null check (number >= 1),
  words text not null check (words <> ''),
  written_by_id uuid,
  created_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, story_id, number),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, story_id) references flight_story on delete cascade,
  foreign key (foundation_id, written_by_id) references worker
);
create index on flight_story_text (foundation_id, client_id);
select app.protect_with_client('flight_story_text', 'flight_story');
-- What was written stays as it was written.
revoke update, delete on flight_story_text from reisgezel_app;

/* Consent for one recipient, and the sharing that it covers. */
create table flight_story_sharing (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  story_id uuid not null,
  recipient_kind text not null check (recipient_kind in ('lawyer', 'ind', 'other')),
  recipient text not null check (recipient <> ''),
  covers text not null check (covers in ('whole', 'part')),
  -- which part
  covers_what text check (covers_what <> ''),
  consent_on date not null,
  consent_how text not null check (consent_how in ('spoken', 'signed')),
  consent_until date not null,
  withdrawn_on date,
  shared_on date,
  shared_what text check (shared_what in ('whole', 'part')),
  shared_text int,
  shared_by_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, story_id) references flight_story on delete cascade,
  foreign key (foundation_id, shared_by_id) references worker,
  check ((covers = 'part') = (covers_what is not null)),
  check (consent_until >= consent_on and withdrawn_on >= consent_on),
  check ((shared_on is null) = (shared_what is null) and (shared_on is null) = (shared_text is null))
);
create index on flight_story_sharing (foundation_id, client_id);
create index on flight_story_sharing (foundation_id, story_id, consent_on);
select app.protect_with_client('flight_story_sharing', 'flight_story');
revoke delete on flight_story_sharing from reisgezel_app;

/* Consent holds at the moment of sharing, whoever shares and however: given, not withdrawn, not over, and for as much. */
create function app.share_with_consent() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.shared_on is not null then
    if (new.shared_on, new.shared_what, new.shared_text, new.recipient, new.recipient_kind, new.covers, new.covers_what,
        new.consent_on, new.consent_how, new.consent_until, new.story_id)
      is distinct from (old.shared_on, old.shared_what, old.shared_text, old.recipient, old.recipient_kind, old.covers,
        old.covers_what, old.consent_on, old.consent_how, old.consent_until, old.story_id) then
      raise exception 'what was shared stays as it was' using errcode = 'check_violation', constraint = 'shared_stays';
    end if;
    return new;
  end if;
  if new.shared_on is null then return new; end if;
  if new.shared_on <> app.today() or new.consent_on > new.shared_on or new.consent_until < new.shared_on
    or new.withdrawn_on is not null or (new.shared_what = 'whole' and new.covers <> 'whole') then
    raise exception 'no consent for this' using errcode = 'check_violation', constraint = 'shared_with_consent';
  end if;
  return new;
end $$;
create trigger with_consent before insert or update on flight_story_sharing
  for each row execute function app.share_with_consent();
