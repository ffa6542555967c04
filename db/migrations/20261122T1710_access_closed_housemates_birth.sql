-- A year alone is said as a year, here too.
create or replace function app.closed_housemates(client uuid) returns jsonb
language sql stable security definer set search_path = public as $$
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', o.id, 'number', o.number, 'givenNames', o.given_names, 'familyName', o.family_name, 'birthDate', o.birth_date,
      'birthDateEstimated', o.birth_date_estimated, 'birthDatePrecision', o.birth_date_precision, 'role', m.role)
    order by array_position(array['head', 'partner', 'child', 'lodger'], m.role), o.birth_date, o.number), '[]')
  from household_membership mine
  join household_membership m on m.foundation_id = mine.foundation_id and m.household_id = mine.household_id
    and (m.from_on is null or m.from_on <= app.today()) and (m.until_on is null or m.until_on >= app.today())
  join client o on o.foundation_id = m.foundation_id and o.id = m.client_id
  where $1 = any (app.opened('read', 'household')) and mine.foundation_id = app.foundation() and mine.client_id = $1
    and (mine.from_on is null or mine.from_on <= app.today()) and (mine.until_on is null or mine.until_on >= app.today())
    and o.id <> $1 and not o.secret
$$;
