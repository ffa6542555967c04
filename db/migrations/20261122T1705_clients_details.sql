-- How somebody may be reached.
alter table client add column contact_way text check (contact_way in ('telephone', 'whatsapp', 'e-mail', 'through-somebody'));
alter table client add column may_write_home boolean not null default true;
alter table client add column second_contact text;

alter table client add column deceased_on date;

-- Nationalities beside the first, which stands on the client: no nationality stands twice, so nothing has to be kept equal.
create table client_nationality (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  nationality_id uuid not null,
  from_on date,
  until_on date check (until_on >= from_on),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, client_id, nationality_id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, nationality_id) references list_item
);
select app.protect_with_client('client_nationality', 'basics');

-- What somebody speaks and reads. The language to talk in is the one on the client.
create table client_language (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  language_id uuid not null,
  speaking text check (speaking in ('none', 'little', 'fair', 'good', 'mother-tongue')),
  reading text check (reading in ('none', 'little', 'fair', 'good', 'mother-tongue')),
  knows_script boolean,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, client_id, language_id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, language_id) references list_item
);
select app.protect_with_client('client_language', 'basics');

-- The law that lets this foundation keep a BSN (UAVG 46); without one there are none.
alter table foundation add column bsn_basis text check (bsn_basis <> '');

-- Numbers of papers and of others who know the person. The V-number stands on the client.
create table client_identifier (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('coa-number', 'document', 'bsn', 'other')),
  -- all but a BSN, which stands apart: shown by its last figures and found only whole
  value text,
  bsn text check (bsn ~ '^\d{9}$'),
  paper text check (paper in ('residence-document', 'dutch-travel-document', 'foreign-paper', 'other')),
  valid_until date,
  search_tokens text[] not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  constraint bsn_stands_apart check ((kind = 'bsn') = (bsn is not null) and (kind = 'bsn') = (value is null))
);
create index on client_identifier (foundation_id, client_id);
select app.protect_with_client('client_identifier', 'basics');

create function app.refuse_bsn_without_basis() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.bsn is not null and not exists (select from foundation where id = new.foundation_id and bsn_basis is not null) then
    raise exception 'this foundation has no legal basis for a BSN' using errcode = 'check_violation', constraint = 'bsn_needs_a_basis';
  end if;
  return new;
end $$;
create trigger bsn_needs_a_basis before insert or update on client_identifier for each row execute function app.refuse_bsn_without_basis();
-- Off means that there are none, so they go first.
create function app.has_bsn() returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from client_identifier where foundation_id = app.foundation() and bsn is not null) $$;
create function app.refuse_bsn_left_behind() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from client_identifier where foundation_id = new.id and bsn is not null) then
    raise exception 'there are files with a BSN' using errcode = 'check_violation', constraint = 'bsn_left_behind';
  end if;
  return new;
end $$;
create trigger bsn_left_behind before update on foundation for each row
  when (old.bsn_basis is not null and new.bsn_basis is null) execute function app.refuse_bsn_left_behind();

create table residence_permit (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('regular-fixed', 'regular-indefinite', 'asylum-fixed', 'asylum-indefinite', 'eu', 'w-document', 'other')),
  from_on date,
  until_on date check (until_on >= from_on),
  received_on date,
  ground text check (ground in ('refugee', 'subsidiary', 'nareis', 'family', 'work-or-study', 'humanitarian', 'temporary-protection', 'other')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade
);
create index on residence_permit (foundation_id, client_id);
select app.protect_with_client('residence_permit', 'basics');

-- Target groups of before; that of now stands on the client, since the day beside it.
alter table client add column target_group_from date;
create table client_target_group (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  target_group_id uuid not null,
  from_on date,
  until_on date not null check (until_on >= from_on),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, target_group_id) references list_item,
  constraint one_target_group_at_a_time exclude using gist (
    foundation_id with =, client_id with =, daterange(from_on, until_on, '[]') with &&)
);
select app.protect_with_client('client_target_group', 'basics');

/* Writes the words of these clients anew: their own, and those of what hangs on them. */
create or replace function app.write_client_tokens(foundation uuid, clients uuid[]) returns void language sql
security definer set search_path = public as $$
  delete from client_token where foundation_id = $1 and client_id = any ($2);
  insert into client_token (foundation_id, location_id, secret, token, vowels, client_id)
  select distinct c.foundation_id, c.location_id, c.secret, word.token, word.vowels, c.id
  from client c cross join lateral (
    select c.search_tokens
    union all
    select n.search_tokens from client_name n where n.foundation_id = c.foundation_id and n.client_id = c.id
    union all
    select i.search_tokens from client_identifier i where i.foundation_id = c.foundation_id and i.client_id = c.id
  ) found (tokens) cross join app.client_tokens_of(found.tokens) word
  where c.foundation_id = $1 and c.id = any ($2)
$$;
select app.index_tokens_of('client_identifier');

-- The history of what is new here is seen as that of the rest.
create or replace function audit.history_of(of text, record uuid, columns text[])
returns table (id uuid, at timestamptz, account_id uuid, roles text[], action text, imported boolean, old_values jsonb, new_values jsonb)
language plpgsql set search_path = public as $$
declare
  visible boolean;
begin
  if not of = any (array['client', 'household_membership', 'client_municipality', 'client_name', 'client_nationality',
    'client_language', 'client_identifier', 'residence_permit', 'client_target_group', 'placement', 'trajectory',
    'contact_moment', 'legal_case', 'enrolment', 'language_pair']) then return; end if;
  execute format('select exists (select from %I where foundation_id = app.foundation() and id = $1)', of) into visible using record;
  if not visible then return; end if;
  perform set_config('app.history', record::text, true);
  return query
    select e.id, e.at, e.account_id, e.roles, e.action, e.batch_id is not null,
      (select jsonb_object_agg(v.key, v.value) from jsonb_each(e.old_values) v where v.key = any (columns)),
      (select jsonb_object_agg(v.key, v.value) from jsonb_each(e.new_values) v where v.key = any (columns))
    from audit.event e
    where e.foundation_id = app.foundation() and e.subject_id = record and e.subject = of
      and e.action in ('insert', 'update')
    order by e.at desc, e.id desc;
  perform set_config('app.history', '', true);
end $$;
