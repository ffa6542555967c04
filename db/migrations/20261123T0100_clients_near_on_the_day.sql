-- Somebody of whom the day of birth is said as well: all who were born on that day are few enough to compare with every
-- part of the name, however many have that name. A part weighs as it is rare among those of the day; the likeness
-- says how much of the name agrees, from 0 to 1, a part that is near for 0.7.
create index client_by_place_and_birth on client (foundation_id, location_id, birth_date) where not secret;

create function app.find_near_born(door text, asked jsonb, need integer, born_on date, most integer)
returns table (client_id uuid, weight double precision, likeness double precision)
language plpgsql stable security definer set search_path to 'public'
set plan_cache_mode to 'force_generic_plan' set enable_seqscan to 'off' set enable_sort to 'off'
as $$
#variable_conflict use_column
declare
  f constant uuid := app.foundation();
  places constant uuid[] := coalesce(app.places('read', door), '{}');
  own constant uuid[] := app.own_words(door);
begin
  return query
  with term as materialized (
    select t.* from jsonb_populate_recordset(null::app.asked_term, asked) with ordinality t (low, high, exact, vowels, also, whole, at)
  ), looked as materialized (
    select c.id, t.token, t.vowels
    from (
      select k.id from unnest(places) at (id) join client k
        on k.foundation_id = f and k.location_id = at.id and k.birth_date = born_on and not k.secret
      union
      select k.id from unnest(own) mine (id) join client k on k.foundation_id = f and k.id = mine.id and k.birth_date = born_on
    ) c cross join lateral (
      select t.token, t.vowels from client_token t where t.foundation_id = f and t.client_id = c.id offset 0) t
  ), said as materialized (
    select l.id, r.at, bool_or(l.token = r.exact or r.whole) as whole
    from looked l join term r
      on (l.token >= r.low and l.token < r.high or l.token = any (r.also))
        and (l.token <> r.exact or r.vowels is null or app.vowels_agree(l.vowels, r.vowels))
    group by l.id, r.at
  ), rare as (
    select at, count(*) as among from said group by at
  )
  select s.id, sum(case when s.whole then 1.0 else 0.6 end * (20 - log(2.0, r.among)))::float8 as weight,
    sum(case when s.whole then 1.0 else 0.7 end)::float8 / jsonb_array_length(asked)
  from said s join rare r on r.at = s.at
  group by s.id having count(*) >= need
  order by weight desc limit most;
end $$;
revoke all on function app.find_near_born(text, jsonb, integer, date, integer) from public;
grant execute on function app.find_near_born(text, jsonb, integer, date, integer) to reisgezel_app;

-- The same, but with how much of the name agrees.
drop function app.find_near_files(text, jsonb, integer, date, date, integer);
create function app.find_near_files(door text, asked jsonb, need int, born_from date, born_until date, most int)
returns table (client_id uuid, weight float8, likeness float8)
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
  select said.id, sum(case when said.whole then 1.0 else 0.6 end * (20 - log(2.0, greatest(sizes[said.at], 1))))::float8 as weight,
    sum(case when said.whole then 1.0 else 0.7 end)::float8 / cardinality(terms)
  from said
  where born_from is null or exists (
    select from client c where c.foundation_id = f and c.id = said.id and c.birth_date between born_from and born_until offset 0)
  group by said.id having count(*) >= need
  order by weight desc limit most;
end $$;
revoke all on function app.find_near_files(text, jsonb, integer, date, date, integer) from public;
grant execute on function app.find_near_files(text, jsonb, integer, date, date, integer) to reisgezel_app;
