-- What a client agreed to: for what, with whom, about which parts of the file, until when. And what was shared on the strength of it.
create table consent (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  purpose text not null check (purpose in
    ('legal-aid', 'asylum-procedure', 'flight-story', 'family-reunification', 'family-tracing', 'housing', 'health', 'money',
     'work-education', 'guidance', 'other')),
  -- person or organisation, as the client was told
  recipient text not null check (recipient = btrim(recipient) and recipient <> ''),
  -- parts of the file that may go along
  compartments text[] not null,
  covers text check (covers <> ''),
  -- in which language it was explained and agreed to, and the words that were shown
  language text not null check (language in ('nl', 'en', 'ar', 'ti')),
  wording text not null check (wording <> ''),
  given_on date not null,
  until_on date,
  withdrawn_on date,
  recorded_by_id uuid,
  withdrawn_by_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, recorded_by_id) references worker,
  foreign key (foundation_id, withdrawn_by_id) references worker,
  check (until_on >= given_on),
  check (withdrawn_on >= given_on)
);
create index on consent (foundation_id, client_id);
select app.protect_with_client('consent', 'basics');
revoke delete on consent from reisgezel_app;

create table document_sharing (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- what was shared stays written down when the document is gone
  document_id uuid,
  compartment text not null check (compartment in
    ('basics', 'household', 'housing', 'guidance', 'language', 'legal', 'flight-story', 'health', 'money')),
  title text not null check (title <> ''),
  consent_id uuid not null,
  purpose text not null check (purpose <> ''),
  recipient text not null check (recipient <> ''),
  shared_at timestamptz not null,
  shared_by_id uuid,
  manner text not null check (manner in ('mail', 'post', 'by-hand', 'portal')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, document_id) references document on delete set null (document_id),
  foreign key (foundation_id, consent_id) references consent,
  foreign key (foundation_id, shared_by_id) references worker
);
create index on document_sharing (foundation_id, client_id);
create index on document_sharing (foundation_id, document_id);
select app.protect('document_sharing', 'false');
select app.separate_rights('document_sharing', app.visible_by_compartment('document_sharing', 'read'), app.visible_by_compartment('document_sharing', 'write'));
revoke delete on document_sharing from reisgezel_app;

/* One spelling is not another recipient. */
create function app.same_recipient(one text, other text) returns boolean language sql immutable parallel safe as $$
  select lower(regexp_replace(btrim($1), '\s+', ' ', 'g')) = lower(regexp_replace(btrim($2), '\s+', ' ', 'g'))
$$;

/* The consent that covers this on this day, or null; of a file in sight. */
create function app.valid_consent(client uuid, purpose text, recipient text, compartment text, on_ date) returns uuid
language sql stable as $$
  select c.id from consent c
  where c.foundation_id = app.foundation() and c.client_id = $1 and c.purpose = $2 and app.same_recipient(c.recipient, $3)
    and $4 = any (c.compartments) and c.given_on <= $5 and (c.until_on is null or c.until_on >= $5) and c.withdrawn_on is null
  order by c.until_on desc nulls first, c.id limit 1
$$;

/*
  Nothing is shared without it, whichever way somebody comes in; asked at the moment of sharing. Whoever withdraws at that
  moment waits, or is waited for. With the owner's eyes: who may share need not be one who may write consents down.
*/
create function app.refuse_without_consent() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (
    select from consent c
    where c.foundation_id = new.foundation_id and c.id = new.consent_id and c.client_id = new.client_id
      and c.purpose = new.purpose and app.same_recipient(c.recipient, new.recipient) and new.compartment = any (c.compartments)
      and c.given_on <= app.today() and (c.until_on is null or c.until_on >= app.today()) and c.withdrawn_on is null
    for share) then
    raise exception 'no consent covers this' using errcode = 'check_violation', constraint = 'document_sharing_needs_consent';
  end if;
  return new;
end $$;
create trigger needs_consent before insert on document_sharing for each row
  when (current_setting('app.keeps_version', true) is distinct from 'yes') execute function app.refuse_without_consent();
