create extension if not exists btree_gist;

create table client (
  foundation_id uuid not null references foundation,
  id uuid not null,
  -- short number of the foundation, given once
  number int not null,
  -- number in the old system
  source_number text,
  location_id uuid not null,
  given_names text not null default '',
  family_name text not null default '',
  -- names folded by clients/rules/fold-name.ts, for doubles
  folded_name text not null,
  -- words by which the file is found: folded names, numbers, V-number
  search_tokens text[] not null,
  birth_date date,
  birth_date_estimated boolean not null default false,
  sex text check (sex in ('male', 'female', 'other')),
  nationality_id uuid,
  language_id uuid,
  target_group_id uuid,
  -- came to join family
  nareis boolean not null default false,
  v_number text check (v_number ~ '^\d{10}$'),
  phone text,
  email text,
  needs_interpreter boolean not null default false,
  remarks text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, number),
  foreign key (foundation_id, location_id) references location,
  foreign key (foundation_id, nationality_id) references list_item,
  foreign key (foundation_id, language_id) references list_item,
  foreign key (foundation_id, target_group_id) references list_item
);
create index on client (foundation_id, v_number) where v_number is not null;
create index on client (foundation_id, birth_date, folded_name);
create index on client (foundation_id, location_id);
create index client_by_name on client (foundation_id, family_name, given_names, id);

-- Which files a guide has open now: facts kept up by triggers on trajectories and households (guidance migration).
create table client_coupling (
  foundation_id uuid not null,
  worker_id uuid not null,
  client_id uuid not null,
  from_on date,
  until_on date,
  foreign key (foundation_id, client_id) references client on delete cascade
);
create index on client_coupling (foundation_id, worker_id, client_id);
create index on client_coupling (foundation_id, client_id);
select app.protect('client_coupling', 'foundation_id = (select app.foundation())');

create function app.own_clients() returns uuid[] language sql stable as $$
  select coalesce(array_agg(distinct client_id), '{}') from client_coupling
  where foundation_id = app.foundation() and worker_id = app.worker()
    and coalesce(from_on, '-infinity') <= app.today() and coalesce(until_on, 'infinity') >= app.today()
$$;

select app.protect('client', $$
  foundation_id = (select app.foundation()) and (
    (select app.reach()) = 'foundation'
    or ((select app.reach()) = 'location' and location_id = any ((select app.locations())::uuid[]))
    or ((select app.reach()) = 'own' and id = any ((select app.own_clients())::uuid[])))
$$);

/* Puts a table whose rows hang on one client under the floor: seen with the client, and not without. */
create function app.protect_with_client(of regclass) returns void language plpgsql as $f$
begin
  perform app.protect(of, format($$
    foundation_id = (select app.foundation()) and (
      (select app.reach()) = 'foundation'
      or ((select app.reach()) = 'own' and client_id = any ((select app.own_clients())::uuid[]))
      or ((select app.reach()) = 'location' and exists (
        select from client c where c.foundation_id = %1$s.foundation_id and c.id = %1$s.client_id)))
  $$, (select relname from pg_class where oid = of)));
end $f$;
revoke execute on function app.protect_with_client(regclass) from public, reisgezel_app;

-- Words of search_tokens one by one: prefix search by a plain btree, because operators such as LIKE are not leakproof
-- and may not use an index under row security. Rows are only ever joined to client.
create table client_token (
  foundation_id uuid not null,
  token text collate "C" not null,
  client_id uuid not null,
  primary key (foundation_id, token, client_id),
  foreign key (foundation_id, client_id) references client on delete cascade
);
create index on client_token (foundation_id, client_id);
select app.protect('client_token', 'foundation_id = (select app.foundation())');

create function app.index_client_tokens() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from client_token t using new_rows n where t.foundation_id = n.foundation_id and t.client_id = n.id;
  end if;
  insert into client_token (foundation_id, token, client_id)
  select distinct n.foundation_id, word, n.id from new_rows n, unnest(n.search_tokens) word;
  return null;
end $$;
create trigger tokens_insert after insert on client referencing new table as new_rows for each statement execute function app.index_client_tokens();
create trigger tokens_update after update on client referencing new table as new_rows for each statement execute function app.index_client_tokens();

create table household (
  foundation_id uuid not null references foundation,
  id uuid not null,
  source_number text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id)
);
select app.protect('household', 'foundation_id = (select app.foundation())');

create table household_membership (
  foundation_id uuid not null,
  id uuid not null,
  household_id uuid not null,
  client_id uuid not null,
  role text not null check (role in ('head', 'partner', 'child', 'lodger')),
  from_on date,
  until_on date check (until_on >= from_on),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, household_id) references household,
  foreign key (foundation_id, client_id) references client on delete cascade,
  constraint one_household_at_a_time exclude using gist (
    foundation_id with =, client_id with =, daterange(from_on, until_on, '[]') with &&)
);
create index on household_membership (foundation_id, household_id);
create index on household_membership (foundation_id, client_id);
select app.protect_with_client('household_membership');

-- The municipality of a figure is the client's on the day of the event.
create table client_municipality (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  municipality_id uuid not null,
  from_on date,
  until_on date check (until_on >= from_on),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, municipality_id) references municipality,
  constraint one_municipality_at_a_time exclude using gist (
    foundation_id with =, client_id with =, daterange(from_on, until_on, '[]') with &&)
);
create index on client_municipality (foundation_id, municipality_id, client_id);
create index on client_municipality (foundation_id, client_id);
select app.protect_with_client('client_municipality');
