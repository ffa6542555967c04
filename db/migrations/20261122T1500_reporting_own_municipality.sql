-- Reports of the municipalities that one answers for: a town hall its own, a team leader those that the own locations serve.

-- Numbers of people from 1 up to this one are not told to a municipality; 0 tells everything. Below 3 "fewer than" would say
-- the number itself.
alter table foundation add column small_number_limit int not null default 5
  check (small_number_limit = 0 or small_number_limit between 3 and 50);

create function app.municipalities() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.municipalities', true), ''), '{}')::uuid[] $$;

/* Whether locations where one has this right serve the municipality, today or on a day of the period. */
create function app.serves(right_ text, municipality uuid, from_on date, until_on date) returns boolean
language sql stable as $$
  select app.has_places($1, 'reports') and exists (
    select from location_municipality s
    where s.foundation_id = app.foundation() and s.municipality_id = $2 and s.location_id = any (app.places($1, 'reports'))
      and (app.today() between coalesce(s.from_on, '-infinity') and coalesce(s.until_on, 'infinity')
        or (coalesce(s.from_on, '-infinity') <= $4 and coalesce(s.until_on, 'infinity') >= $3)))
$$;

/* Whole years that are over: a part of a year beside the year, or today beside yesterday, would tell of single people. */
create function app.told_to_municipality(from_on date, until_on date) returns boolean language sql stable as $$
  select $1 = date_trunc('year', $1)::date and $2 = ($1 + interval '1 year' - interval '1 day')::date and $2 < app.today()
$$;

select app.separate_rights('municipality_report', $$ case
    when app.reach() = 'foundation' or app.everywhere('read', 'reports') then true
    when app.serves('read', municipality_id, from_on, until_on) then true
    else app.has_ties('read', 'reports') and municipality_id = any (app.municipalities()) and withdrawn_at is null
      and app.told_to_municipality(from_on, until_on) end $$,
  $$ (app.reach() = 'foundation' or app.everywhere('write', 'reports') or app.serves('write', municipality_id, from_on, until_on)) $$);
