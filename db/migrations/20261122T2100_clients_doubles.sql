-- Two files that could be of one person, kept up to date with every write, never looked for when a screen opens.
create table possible_double (
  foundation_id uuid not null,
  id uuid not null,
  one_id uuid not null,
  other_id uuid not null check (one_id < other_id),
  -- null when somebody put the two beside each other by hand
  score real,
  probably boolean not null,
  reasons text[] not null,
  -- two people: remembered for ever
  verdict text check (verdict = 'not-same'),
  why text check (why <> ''),
  judged_by uuid,
  judged_at timestamptz,
  -- which side let the other location see what it is about
  asked_side text check (asked_side in ('one', 'other')),
  asked_by uuid,
  asked_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, one_id, other_id),
  foreign key (foundation_id, one_id) references client on delete cascade,
  foreign key (foundation_id, other_id) references client on delete cascade,
  check ((verdict is null) = (judged_at is null)),
  check ((asked_side is null) = (asked_at is null))
);
create index on possible_double (foundation_id, other_id);

/* Somebody among these of whom the reader may not even know that there is a file. */
create function app.hidden_among(clients uuid[]) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from client c where c.foundation_id = app.foundation() and c.id = any ($1) and c.secret and c.id <> all (app.named_for()))
$$;
revoke execute on function app.hidden_among(uuid[]) from public;
grant execute on function app.hidden_among(uuid[]) to reisgezel_app;

select app.protect('possible_double', 'false');
select app.separate_rights('possible_double',
  $$(app.reach() = 'foundation' or (
    exists (select from client c where c.foundation_id = possible_double.foundation_id and c.id in (one_id, other_id))
    and not app.hidden_among(array[one_id, other_id])))$$,
  $$(app.reach() = 'foundation' or (
    exists (select from client c where c.foundation_id = possible_double.foundation_id and c.id in (one_id, other_id)
      and c.location_id = any ((select app.places('write', 'basics'))::uuid[]))
    and not app.hidden_among(array[one_id, other_id])))$$);
-- Who asked is said by app.ask_about_double alone.
revoke update on possible_double from reisgezel_app;
grant update (score, probably, reasons, verdict, why, judged_by, judged_at) on possible_double to reisgezel_app;

-- Two files made one, and how to make them two again.
create table client_merge (
  foundation_id uuid not null,
  id uuid not null,
  -- the file that is left; the other is there no more
  client_id uuid not null,
  gone_id uuid not null,
  gone_number int not null,
  -- the numbers by which the other file was found
  tokens text[] not null,
  merged_by uuid not null,
  merged_at timestamptz not null default now(),
  undone_by uuid,
  undone_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  -- nobody by name when an import was taken back
  check (undone_by is null or undone_at is not null)
);
create index on client_merge (foundation_id, client_id);
create index on client_merge (foundation_id, gone_id);
select app.protect_with_client('client_merge', 'basics');
revoke insert, update, delete on client_merge from reisgezel_app;

-- What the two were, of all compartments together: for no person to read, only for the way back.
create table client_merge_origin (
  foundation_id uuid not null,
  merge_id uuid not null,
  kept_before jsonb not null,
  kept_after jsonb not null,
  gone jsonb not null,
  moved jsonb not null,
  aside jsonb not null,
  added jsonb not null,
  primary key (foundation_id, merge_id),
  foreign key (foundation_id, merge_id) references client_merge on delete cascade
);
select app.protect('client_merge_origin', $$foundation_id = (select app.foundation()) and app.roles() @> '{system}'$$);
revoke insert, update, delete on client_merge_origin from reisgezel_app;

-- A pair that moves to the other file takes its lessons along.
alter table pair_lesson drop constraint pair_lesson_foundation_id_pair_id_client_id_fkey;
alter table pair_lesson add foreign key (foundation_id, pair_id, client_id)
  references language_pair (foundation_id, id, client_id) on update cascade on delete cascade;

/* Words that only look for doubles uses: `~y1987/…` for a birth year with each part of the name, `~e1987/…` where the day is
   not known, for then no date finds them. Without them every Mohammed would have to be compared with every other. */
create function app.birth_tokens(parts jsonb, birth_date date, vague boolean) returns table (token text) language sql immutable parallel safe as $$
  select distinct mark || extract(year from birth_date)::int || '-' || (part ->> 'skeleton')
  from jsonb_array_elements(parts) part cross join unnest(array['~y', '~e']) mark
  where birth_date is not null and (mark = '~y' or vague)
$$;
create function app.birth_is_vague(birth_date date, birth_precision text, estimated boolean) returns boolean language sql immutable parallel safe as $$
  select estimated or birth_precision <> 'day' or to_char(birth_date, 'MM-DD') = '01-01'
$$;

/* Writes the words of these clients anew: their own, those of what hangs on them, and the numbers of files that became theirs. */
create or replace function app.write_client_tokens(foundation uuid, clients uuid[]) returns void language sql
security definer set search_path = public as $$
  delete from client_token where foundation_id = $1 and client_id = any ($2);
  insert into client_token (foundation_id, location_id, secret, token, vowels, client_id)
  select distinct c.foundation_id, c.location_id, c.secret, word.token, word.vowels, c.id
  from client c cross join lateral (
    select found.token, found.vowels from (
      select c.search_tokens
      union all
      select n.search_tokens from client_name n where n.foundation_id = c.foundation_id and n.client_id = c.id
      union all
      select i.search_tokens from client_identifier i where i.foundation_id = c.foundation_id and i.client_id = c.id
      union all
      select m.tokens from client_merge m where m.foundation_id = c.foundation_id and m.client_id = c.id and m.undone_at is null
    ) of_ (tokens) cross join app.client_tokens_of(of_.tokens) found
    union all
    select b.token, -1 from (
      select c.name_parts
      union all
      select n.name_parts from client_name n where n.foundation_id = c.foundation_id and n.client_id = c.id
    ) named (parts) cross join app.birth_tokens(named.parts, c.birth_date, app.birth_is_vague(c.birth_date, c.birth_date_precision, c.birth_date_estimated)) b
  ) word (token, vowels)
  where c.foundation_id = $1 and c.id = any ($2)
$$;
create or replace function app.index_client_tokens() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform app.write_client_tokens(n.foundation_id, array_agg(n.id)) from new_rows n group by n.foundation_id;
  else
    perform app.write_client_tokens(n.foundation_id, array_agg(n.id))
    from new_rows n join old_rows o on o.foundation_id = n.foundation_id and o.id = n.id
    where (o.search_tokens, o.location_id, o.secret, o.birth_date, o.birth_date_precision, o.birth_date_estimated, o.name_parts)
      is distinct from (n.search_tokens, n.location_id, n.secret, n.birth_date, n.birth_date_precision, n.birth_date_estimated, n.name_parts)
    group by n.foundation_id;
  end if;
  return null;
end $$;
insert into client_token (foundation_id, location_id, secret, token, client_id)
select distinct c.foundation_id, c.location_id, c.secret, word.token, c.id
from client c cross join lateral (
  select c.name_parts
  union all
  select n.name_parts from client_name n where n.foundation_id = c.foundation_id and n.client_id = c.id
) named (parts) cross join app.birth_tokens(named.parts, c.birth_date, app.birth_is_vague(c.birth_date, c.birth_date_precision, c.birth_date_estimated)) word
on conflict do nothing;
create index client_by_birth_date on client (foundation_id, birth_date);
