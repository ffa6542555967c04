-- a guide, by two words; what is found is then shown

begin; set local plan_cache_mode = force_generic_plan;

select c.id, count(*) over () as total, hit.how as how
    from
  (
    with "written" as materialized (select client_id, 'written' as how, 1000 + wholes as rank, 1.0 as likeness from app.find_files($1, $2::jsonb, $3::date, $4::date, $5::int) f ),
    "heard" as materialized (select client_id, 'heard' as how, 500 + weight as rank, 1.0 as likeness from app.find_files($6, $7::jsonb, $8::date, $9::date, $10::int) f where (select count(*) from "written") < $11::int),
    enough as materialized (
      select (select count(*) from (select client_id from written union select client_id from heard) both_) >= 5  as yes),
    near as materialized (
      select client_id, 'near' as how, weight as rank, likeness from app.find_near_files($12, $13::jsonb, $14::int, $15::date, $16::date, $17::int) f
      where not (select yes from enough))
    select distinct on (client_id) client_id, how, rank, likeness from (select * from written union all select * from heard union all select * from near) found order by client_id, rank desc) hit cross join lateral (
    select * from client k where k.foundation_id = (select app.foundation()) and k.id = hit.client_id offset 0) c
    where "c"."foundation_id" = (select app.foundation()) and ("c"."id" = any ((select app.own_clients())::uuid[]))
    order by hit.rank desc, coalesce(nullif(c.family_name, ''), c.given_names) collate "nl-x-icu", c.given_names collate "nl-x-icu", c.number limit $18 offset $19;

select c.id, c.number, c.source_number as "sourceNumber", c.v_number as "vNumber", c.given_names as "givenNames",
         c.family_name as "familyName", c.birth_date as "birthDate", c.birth_date_precision as "birthDatePrecision",
           c.birth_date_estimated as "birthDateEstimated",
         town.name as municipality, coalesce(family.size, 1)::int as "householdSize",
         coalesce(home.state, 'unknown') as home, guidance.all as guidance
  from unnest($1::uuid[]) with ordinality wanted (id, place)
  join client c on c.foundation_id = (select app.foundation()) and c.id = wanted.id
  left join lateral (
    select m.name from client_municipality cm
    join municipality m on m.foundation_id = cm.foundation_id and m.id = cm.municipality_id
    where cm.foundation_id = c.foundation_id and cm.client_id = c.id and
  ("cm"."from_on" is null or "cm"."from_on" <= $2::date)
  and ("cm"."until_on" is null or "cm"."until_on" >= $3::date) limit 1) town on true
  left join lateral (
    select count(*) as size from household_membership mine
    join household_membership other on other.foundation_id = mine.foundation_id and other.household_id = mine.household_id
    where mine.foundation_id = c.foundation_id and mine.client_id = c.id
      and
  ("mine"."from_on" is null or "mine"."from_on" <= $4::date)
  and ("mine"."until_on" is null or "mine"."until_on" >= $5::date) and
  ("other"."from_on" is null or "other"."from_on" <= $6::date)
  and ("other"."until_on" is null or "other"."until_on" >= $7::date) having count(*) > 0) family on true
  left join lateral (
    select case when bool_or(
  "p"."housed_on" <= $8::date
  and ("p"."left_on" is null or "p"."left_on" > $9::date)) then 'housed'
                when bool_or(
  "p"."left_on" is null
  and ("p"."housed_on" is null or "p"."housed_on" > $10::date)) then 'waiting' end as state
    from placement p where p.foundation_id = c.foundation_id and p.client_id = c.id) home on true
  left join lateral (
    select json_agg(json_build_object('startedOn', t.started_on, 'facts', null,
      'guide', (select w.name from worker w where w.foundation_id = t.foundation_id and w.id = t.worker_id offset 0))
      order by t.started_on, t.id) as all
    from trajectory t join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
    where t.foundation_id = c.foundation_id and t.client_id = c.id and
  "t"."started_on" <= $11::date
  and ("t"."ended_on" is null or "t"."ended_on" >= $12::date)) guidance on true
  order by wanted.place;

-- a team leader, by a birth date

begin;

select c.id, count(*) over () as total, null as how
    from client c
    where "c"."foundation_id" = (select app.foundation()) and (("c"."location_id" = any ((select app.places('read', 'basics'))::uuid[]) and not "c"."secret")) and c.birth_date = $1
    order by c.number limit $2 offset $3;

-- named for a secret client besides, by all filters

begin;

select c.id, count(*) over () as total, null as how
    from client c
    where "c"."foundation_id" = (select app.foundation()) and (("c"."location_id" = any ((select app.places('read', 'basics'))::uuid[]) and not "c"."secret") or "c"."id" = any ((select app.own_clients())::uuid[]) or "c"."id" = any ((select app.named_for())::uuid[])) and c.location_id = $1 and c.target_group_id = $2 and exists (select from client_municipality cm where cm.foundation_id = c.foundation_id and cm.client_id = c.id
        and cm.municipality_id = $3 and
  ("cm"."from_on" is null or "cm"."from_on" <= $4::date)
  and ("cm"."until_on" is null or "cm"."until_on" >= $5::date)) and not
    exists (select from trajectory t
      where t.foundation_id = c.foundation_id and t.client_id = c.id and
  "t"."started_on" <= $6::date
  and ("t"."ended_on" is null or "t"."ended_on" >= $7::date) and t.worker_id is not null offset 0) and
    exists (select from trajectory t
      where t.foundation_id = c.foundation_id and t.client_id = c.id and
  "t"."started_on" <= $8::date
  and ("t"."ended_on" is null or "t"."ended_on" >= $9::date)  offset 0) and
    exists (select from placement p where p.foundation_id = c.foundation_id and p.client_id = c.id and
  "p"."left_on" is null
  and ("p"."housed_on" is null or "p"."housed_on" > $10::date) offset 0) and not
    exists (select from placement p where p.foundation_id = c.foundation_id and p.client_id = c.id and
  "p"."housed_on" <= $11::date
  and ("p"."left_on" is null or "p"."left_on" > $12::date) offset 0)
    order by c.birth_date nulls last, c.number limit $13 offset $14;

-- a guide, the own clients

begin;

select c.id, count(*) over () as total, null as how
    from client c
    where "c"."foundation_id" = (select app.foundation()) and ("c"."id" = any ((select app.own_clients())::uuid[])) and
    exists (select from trajectory t
      where t.foundation_id = c.foundation_id and t.client_id = c.id and
  "t"."started_on" <= $1::date
  and ("t"."ended_on" is null or "t"."ended_on" >= $2::date) and t.worker_id = (select app.worker()) offset 0) and not
    exists (select from trajectory t
      where t.foundation_id = c.foundation_id and t.client_id = c.id and
  "t"."started_on" <= $3::date
  and ("t"."ended_on" is null or "t"."ended_on" >= $4::date)  offset 0) and
    exists (select from placement p where p.foundation_id = c.foundation_id and p.client_id = c.id and
  "p"."housed_on" <= $5::date
  and ("p"."left_on" is null or "p"."left_on" > $6::date) offset 0)
    order by c.number desc limit $7 offset $8;
