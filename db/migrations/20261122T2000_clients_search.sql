-- Searching among very many. Of a question the rarest term is read first, the others are looked up file by file, and reading
-- stops when there are enough: so it takes as long among a million files as among a thousand.

-- What a file has of a word, without reading all files that have it.
drop index client_token_foundation_id_client_id_idx;
create index client_token_of_client on client_token (foundation_id, client_id, token);
-- In the order of the words over all locations, for who sees many of them.
create index client_token_everywhere on client_token (foundation_id, token, client_id) include (location_id, secret, vowels);

-- What a row of a list shows. The index that keeps periods apart looks as cheap to the planner, and takes 5 to 20 ms a file
-- among a million; one that holds all that is read is cheaper still.
create index client_municipality_of_client on client_municipality (foundation_id, client_id) include (municipality_id, from_on, until_on);
drop index client_municipality_foundation_id_client_id_idx;
create index household_membership_of_client on household_membership (foundation_id, client_id) include (household_id, from_on, until_on);
drop index household_membership_foundation_id_client_id_idx;

/*
  One thing that a file must have (clients/store/hits.ts): a token from `low` until `high`, or one of `also`. A token `exact`
  is the whole word and not its beginning; with `vowels` it counts only when these agree. `whole`: always taken as whole.
*/
create type app.asked_term as (low text, high text, exact text, vowels int, also text[], whole boolean);

/* Files that one sees otherwise than by where they are kept; a secret one only who is named for it. */
create function app.own_words(door text) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(c.id), '{}') from client c
  where c.foundation_id = app.foundation()
    and c.id = any (case $1 when 'basics' then app.own_clients() else '{}' end || app.named_for())
    and (not c.secret or c.id = any (app.named_for()))
$$;

/* Tokens from `low` until `high` of files kept at one place, or at several, that are not secret. In their own order. */
create function app.tokens_between(f uuid, place uuid, places uuid[], low text, high text)
returns table (client_id uuid, token text, vowels int) language sql stable parallel safe as $$
  (select t.client_id, t.token, t.vowels from client_token t
   where place is not null and t.foundation_id = f and t.location_id = place and not t.secret and t.token >= low and t.token < high
   order by t.token, t.client_id)
  union all
  (select t.client_id, t.token, t.vowels from client_token t
   where place is null and cardinality(places) > 0 and t.foundation_id = f and t.location_id = any (places) and not t.secret and t.token >= low and t.token < high
   order by t.token, t.client_id)
$$;

/*
  Files in sight, by their compartment `basics` or at the desk, that have every term: of those kept where one looks `most` at
  most, as they come in the order of the rarest term, and those of one's own. With how many of the terms they have whole, and what these weigh: a term counts as it is rare among the
  files in sight. With `born_from`, only who was born then.
*/
create function app.find_files(door text, asked jsonb, born_from date, born_until date, most int)
returns table (client_id uuid, wholes int, weight float8)
language plpgsql stable security definer set search_path = public
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off
set enable_hashjoin = off set enable_mergejoin = off set enable_material = off set enable_memoize = off as $$
#variable_conflict use_column
declare
  f constant uuid := app.foundation();
  -- What the policy of client_token says, once for all rows: row by row it takes most of the time.
  places constant uuid[] := coalesce(app.places('read', door), '{}');
  own constant uuid[] := app.own_words(door);
  place constant uuid := case when cardinality(places) = 1 then places[1] end;
  terms app.asked_term[];
  sizes int[];
  ordered int[];
  a app.asked_term;
  b app.asked_term;
  rest app.asked_term[];
  counted int := 300;
  looked_at int;
  size int;
  hits uuid[];
begin
  select array_agg(t) into terms from jsonb_populate_recordset(null::app.asked_term, asked) t;
  -- Who sees single files: all words of these at once.
  if cardinality(places) = 0 then
    return query
    with looked as materialized (
      select t.client_id, t.token, t.vowels from client_token t where t.foundation_id = f and t.client_id = any (own)
    ), had as (
      select l.client_id, r.at, coalesce(bool_or(r.whole or l.token = r.exact or l.token = any (r.also)), false) as whole
      from looked l join unnest(terms) with ordinality r (low, high, exact, vowels, also, whole, at)
        on l.token >= r.low and l.token < r.high and (l.token <> r.exact or r.vowels is null or app.vowels_agree(l.vowels, r.vowels))
          or l.token = any (r.also)
      group by l.client_id, r.at
    ), counted_terms as (
      select had.client_id, had.whole, count(*) over (partition by had.at) as n from had
    )
    select t.client_id, sum(t.whole::int)::int, sum(case when t.whole then 1.0 else 0.6 end * (20 - log(2.0, t.n)))::float8
    from counted_terms t
    where born_from is null or exists (
      select from client c where c.foundation_id = f and c.id = t.client_id and c.birth_date between born_from and born_until offset 0)
    group by t.client_id having count(*) = cardinality(terms) limit most;
    return;
  end if;
  loop
    sizes := '{}';
    foreach a in array terms loop
      exit when cardinality(terms) = 1;
      select count(distinct found.client_id) into size from (
        (select x.client_id from app.tokens_between(f, place, places, a.low, a.high) x
         where x.token <> a.exact or a.vowels is null or app.vowels_agree(x.vowels, a.vowels) limit counted)
        union all
        (select x.client_id from unnest(a.also) word, app.tokens_between(f, place, places, word, word || E'\x01') x limit counted)
        union all
        (select o.id from unnest(own) o (id) where exists (
           select from client_token t where t.foundation_id = f and t.client_id = o.id and t.token >= a.low and t.token < a.high
             and (t.token <> a.exact or a.vowels is null or app.vowels_agree(t.vowels, a.vowels)) offset 0)
          or a.also is not null and exists (
           select from client_token t where t.foundation_id = f and t.client_id = o.id and t.token = any (a.also) offset 0))) found;
      if size = 0 then return; end if;
      sizes := sizes || size;
    end loop;
    if cardinality(terms) = 1 then sizes := '{1}'; end if;
    select array_agg(at order by n, at) into ordered from unnest(sizes) with ordinality s (n, at);
    a := terms[ordered[1]];
    b := terms[ordered[2]];
    select array_agg(terms[at]) into rest from unnest(ordered[3:]) at;
    -- Of terms that all are frequent many files may have all; it is not worth while then to know which is the least so.
    looked_at := case when counted = 300 and sizes[ordered[1]] >= counted and cardinality(terms) > 1 then 6 * most end;
    select array_agg(distinct candidate.client_id) into hits from (
      (select x.client_id from (select * from app.tokens_between(f, place, places, a.low, a.high) limit looked_at) x
       where (x.token <> a.exact or a.vowels is null or app.vowels_agree(x.vowels, a.vowels))
         and (b.low is null or exists (
           select from client_token t where t.foundation_id = f and t.client_id = x.client_id and t.token >= b.low and t.token < b.high
             and (t.token <> b.exact or b.vowels is null or app.vowels_agree(t.vowels, b.vowels)) offset 0)
           or b.also is not null and exists (
           select from client_token t where t.foundation_id = f and t.client_id = x.client_id and t.token = any (b.also) offset 0))
         and (rest is null or not exists (select from unnest(rest) r where not exists (
           select from client_token t where t.foundation_id = f and t.client_id = x.client_id and (t.token >= r.low and t.token < r.high
             and (t.token <> r.exact or r.vowels is null or app.vowels_agree(t.vowels, r.vowels)) or t.token = any (r.also)) offset 0) offset 0))
         and (born_from is null or exists (
           select from client c where c.foundation_id = f and c.id = x.client_id and c.birth_date between born_from and born_until offset 0))
       -- somebody may have several words that begin alike
       limit 2 * most)
      union all
      (select o.id from (
         select x.client_id from unnest(a.also) word, app.tokens_between(f, place, places, word, word || E'\x01') x
         union all select unnest(own)) o (id)
       where not exists (select from unnest(terms) r where not exists (
           select from client_token t where t.foundation_id = f and t.client_id = o.id and (t.token >= r.low and t.token < r.high
             and (t.token <> r.exact or r.vowels is null or app.vowels_agree(t.vowels, r.vowels)) or t.token = any (r.also)) offset 0) offset 0)
         and (born_from is null or exists (
           select from client c where c.foundation_id = f and c.id = o.id and c.birth_date between born_from and born_until offset 0))
       limit most)) candidate;
    exit when looked_at is null or cardinality(hits) >= most;
    counted := 20000;
  end loop;

  return query
  select hit.id, sum(said.whole::int)::int, sum(case when said.whole then 1.0 else 0.6 end * (20 - log(2.0, sizes[said.at])))::float8
  from unnest(hits[:coalesce(most, cardinality(hits))]) hit (id) cross join lateral (
    select r.at, r.whole or exists (
      select from client_token t where t.foundation_id = f and t.client_id = hit.id and t.token = r.exact
        and (r.vowels is null or app.vowels_agree(t.vowels, r.vowels)) offset 0)
      or r.also is not null and exists (
      select from client_token t where t.foundation_id = f and t.client_id = hit.id and t.token = any (r.also) offset 0) as whole
    from unnest(terms) with ordinality r (low, high, exact, vowels, also, whole, at)) said
  group by hit.id;
end $$;

/*
  Files that nearly have these terms, where `exact` and `also` are whole tokens: at least `need` of them. Where many have all
  terms, not all of these files are looked at; nobody with a name that is rare is left out.
*/
create function app.find_near_files(door text, asked jsonb, need int, born_from date, born_until date, most int)
returns table (client_id uuid, weight float8)
language plpgsql stable security definer set search_path = public
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off
set enable_mergejoin = off set enable_memoize = off set enable_nestloop = off as $$
#variable_conflict use_column
declare
  looked_at constant int := 1000;
  f constant uuid := app.foundation();
  places constant uuid[] := coalesce(app.places('read', door), '{}');
  own constant uuid[] := app.own_words(door);
  place constant uuid := case when cardinality(places) = 1 then places[1] end;
  sizes int[] := '{}';
  drivers int[];
  terms app.asked_term[];
  a app.asked_term;
  size int;
  few uuid[];
  candidates uuid[] := own;
begin
  select array_agg(t) into terms from jsonb_populate_recordset(null::app.asked_term, asked) t;
  foreach a in array terms loop
    select count(distinct found.client_id) into size from (
      (select x.client_id from unnest(a.also) word, app.tokens_between(f, place, places, word, word || E'\x01') x limit looked_at)
      union all
      (select x.client_id from app.tokens_between(f, place, places, a.low, a.high) x
       where x.token <> a.exact or a.vowels is null or app.vowels_agree(x.vowels, a.vowels) limit looked_at)
      union all
      (select o.id from unnest(own) o (id) where exists (
         select from client_token t where t.foundation_id = f and t.client_id = o.id and (t.token >= a.low and t.token < a.high
           and (t.token <> a.exact or a.vowels is null or app.vowels_agree(t.vowels, a.vowels)) or t.token = any (a.also)) offset 0))) found;
    sizes := sizes || size;
  end loop;
  -- Who has all but one of the terms has one of the two rarest.
  select array_agg(at order by n, at) into drivers from unnest(sizes) with ordinality s (n, at);
  foreach size in array drivers[1:cardinality(terms) - need + 1] loop
    a := terms[size];
    select array_agg(found.client_id) into few from (
      (select x.client_id from unnest(a.also) word, app.tokens_between(f, place, places, word, word || E'\x01') x limit looked_at)
      union
      (select x.client_id from app.tokens_between(f, place, places, a.low, a.high) x
       where x.token <> a.exact or a.vowels is null or app.vowels_agree(x.vowels, a.vowels) limit looked_at)) found;
    candidates := candidates || few;
  end loop;

  return query
  with wanted as materialized (
    select r.at, word, word = r.exact as whole, r.vowels
    from unnest(terms) with ordinality r (low, high, exact, vowels, also, whole, at), unnest(r.also || r.exact) word
    where not r.whole
  ), looked as materialized (
    select o.id, t.token, t.vowels
    from (select distinct unnest(candidates)) o (id) cross join lateral (
      select t.token, t.vowels from client_token t where t.foundation_id = f and t.client_id = o.id offset 0) t
  ), said as (
    select l.id, w.at, bool_or(w.whole) as whole
    from looked l join wanted w on w.word = l.token
    where not w.whole or w.vowels is null or app.vowels_agree(l.vowels, w.vowels)
    group by l.id, w.at
    union all
    select distinct l.id, r.at, true
    from unnest(terms) with ordinality r (low, high, exact, vowels, also, whole, at)
    join looked l on l.token >= r.low and l.token < r.high or l.token = any (r.also)
    where r.whole
  )
  select said.id, sum(case when said.whole then 1.0 else 0.6 end * (20 - log(2.0, greatest(sizes[said.at], 1))))::float8 as weight
  from said
  where born_from is null or exists (
    select from client c where c.foundation_id = f and c.id = said.id and c.birth_date between born_from and born_until offset 0)
  group by said.id having count(*) >= need
  order by weight desc limit most;
end $$;
