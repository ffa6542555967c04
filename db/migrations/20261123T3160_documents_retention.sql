-- Documents whose retention is over: until when each is kept, who may take them away, what holds them, and what stays of one that is gone.

/* Years after the end of the guidance, by kind of document, as the foundation chose them; a kind that is not there has two. */
create table document_retention (
  foundation_id uuid not null,
  id uuid not null,
  years jsonb not null check (jsonb_typeof(years) = 'object'),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id),
  foreign key (foundation_id) references foundation
);
select app.protect('document_retention', 'foundation_id = (select app.foundation())');
revoke delete on document_retention from reisgezel_app;

/*
  The day on which all guidance of a client was over: that of trajectories, legal dossiers and language coaching. None while
  something runs, or where there never was any. With the owner's eyes: who keeps papers need not see a dossier, and is told no
  more of it than this day.
*/
create function app.guidance_over(clients uuid[]) returns table (client_id uuid, over_on date)
language sql stable security definer set search_path = public as $$
  select c.id, (
    select case when bool_and(g.ended_on <= app.today()) then max(g.ended_on) end from (
      select coalesce(t.ended_on, 'infinity') as ended_on from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.id
      union all select coalesce(l.closed_on, 'infinity') from legal_case l where l.foundation_id = c.foundation_id and l.client_id = c.id
      union all select coalesce(p.ended_on, 'infinity') from language_pair p where p.foundation_id = c.foundation_id and p.client_id = c.id
    ) g)
  from client c where c.foundation_id = app.foundation() and c.id = any ($1)
$$;
revoke execute on function app.guidance_over(uuid[]) from public;
grant execute on function app.guidance_over(uuid[]) to reisgezel_app;

create function app.retention_years(kind text) returns int language sql stable as $$
  select coalesce((select (r.years ->> $1)::int from document_retention r where r.foundation_id = (select app.foundation())), 2)
$$;
/* The last day on which a document is kept: the one chosen for it, or by its kind after the end of the guidance. */
create function app.kept_until(kind text, keep_until date, over_on date) returns date language sql stable as $$
  select coalesce($2, ($3 + make_interval(years => app.retention_years($1)))::date)
$$;

-- What stays of a document: that there was one, of which kind and day, and why it went. No name, no file, no key.
create table document_removal (
  foundation_id uuid not null,
  -- that of the document
  id uuid not null,
  client_id uuid not null,
  compartment text not null check (compartment in
    ('basics', 'household', 'housing', 'guidance', 'language', 'legal', 'flight-story', 'health', 'money')),
  kind text not null check (kind <> ''),
  dated_on date,
  added_on date not null,
  kept_until date,
  why text not null check (why in ('retention', 'by-hand')),
  removed_at timestamptz not null,
  removed_by_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, removed_by_id) references worker
);
create index on document_removal (foundation_id, client_id);
select app.protect('document_removal', 'false');
select app.separate_rights('document_removal', app.visible_by_compartment('document_removal', 'read'), app.visible_by_compartment('document_removal', 'write'));
-- Written by the trigger below alone; nobody else says that something is gone, or why.
revoke insert, update, delete on document_removal from reisgezel_app;

-- Since when the nightly round finds no file where the row says that it lies.
alter table document add column file_missing_since timestamptz;

/*
  Which of these documents a running legal dossier needs: it stands in that dossier or is its evidence, or its client has a
  dossier that runs. With the owner's eyes, as above.
*/
create function app.needed_documents(documents uuid[]) returns setof uuid
language sql stable security definer set search_path = public as $$
  select d.id from document d
  where d.foundation_id = app.foundation() and d.id = any ($1) and exists (
    select from legal_case l where l.foundation_id = d.foundation_id and (l.closed_on is null or l.closed_on > app.today())
      and (l.client_id = d.client_id or l.id in (
        select e.case_id from legal_evidence e where e.foundation_id = d.foundation_id and e.document_id = d.id)))
$$;
revoke execute on function app.needed_documents(uuid[]) from public;
grant execute on function app.needed_documents(uuid[]) to reisgezel_app;

/*
  Whichever way a document goes, it leaves its trace; one that belongs to a running dossier does not go. Of a client who is
  taken away as a whole nothing stays, so neither does this.
*/
create function app.keep_trace_of_document() returns trigger language plpgsql security definer set search_path = public as $$
declare
  last_day date;
begin
  if not exists (select from client c where c.foundation_id = old.foundation_id and c.id = old.client_id) then
    return old;
  end if;
  if exists (
    select from legal_case l
    where l.foundation_id = old.foundation_id and (l.closed_on is null or l.closed_on > app.today())
      and (l.id = old.case_id or l.id in (
        select e.case_id from legal_evidence e where e.foundation_id = old.foundation_id and e.document_id = old.id))
    for share) then
    raise exception 'a running dossier needs this document'
      using errcode = 'check_violation', constraint = 'document_not_needed';
  end if;
  select app.kept_until(old.kind, old.keep_until, o.over_on) into last_day from app.guidance_over(array[old.client_id]) o;
  insert into document_removal (foundation_id, id, client_id, compartment, kind, dated_on, added_on, kept_until, why,
    removed_at, removed_by_id)
  values (old.foundation_id, old.id, old.client_id, old.compartment, old.kind, old.dated_on,
    (old.created_at at time zone 'Europe/Amsterdam')::date, last_day,
    case when last_day < app.today() then 'retention' else 'by-hand' end, now(), app.worker());
  return old;
end $$;
create trigger keeps_trace before delete on document for each row execute function app.keep_trace_of_document();

-- The key of a file is no change that anybody has to read, and would outlive the file in the log.
create or replace function audit.without_image(written jsonb) returns jsonb language sql immutable parallel safe as $$
  select case when $1 ? 'image' then $1 || jsonb_build_object('image', md5($1 ->> 'image')) else $1 end - 'file_key'
$$;
