-- Homes found by their address, however its capitals, accents, spaces and hyphens are written. A home is known to everybody
-- of the foundation; who lives there is not, and is asked of placement with the sight of whoever searches.

create function app.address_key(address text) returns text language sql immutable parallel safe as $$
  -- Figures that stand apart stay apart: 12-3 is not 123.
  select regexp_replace(regexp_replace(lower(translate(address,
    'ÁÀÄÂÃÅÉÈËÊÍÌÏÎÓÒÖÔÕÚÙÜÛÑÇáàäâãåéèëêíìïîóòöôõúùüûñç', 'AAAAAAEEEEIIIIOOOOOUUUUNCaaaaaaeeeeiiiiooooouuuunc') collate "C"),
    '([0-9])[^a-z0-9]+(?=[0-9])', '\1_', 'g'), '[^a-z0-9_]|_$', '', 'g')
$$;
create index dwelling_by_address on dwelling (foundation_id, (app.address_key(address) collate "C")) where address is not null;
create index dwelling_by_postcode on dwelling (foundation_id, (app.address_key(postcode) collate "C")) where postcode is not null;

/*
 * Homes at this street with its house number, at this postcode, or both. A number holds all that is added to it: 12 finds
 * 12 and 12a, and never 120. Only the owner can use the indexes; row security would read every home.
 */
create function app.dwellings_at(street text, postcode text, house text, most int) returns table (dwelling_id uuid)
language plpgsql stable security definer set search_path = public
set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  f constant uuid := app.foundation();
  begins constant text := app.address_key(street);
  code constant text := app.address_key(postcode);
begin
  if begins is null and code is null then return; end if;
  if begins is not null then
    return query
    select d.id from dwelling d
    where d.foundation_id = f and d.address is not null
      and app.address_key(d.address) collate "C" >= begins and app.address_key(d.address) collate "C" < begins || '~'
      and substr(app.address_key(d.address), length(begins) + 1, 1) !~ '[0-9]'
      and (code is null or app.address_key(d.postcode) = code) limit most;
  else
    return query
    select d.id from dwelling d
    where d.foundation_id = f and d.postcode is not null and app.address_key(d.postcode) collate "C" = code
      and (house is null or app.address_key(d.address) ~ ('[^0-9_]' || app.address_key(house) || '([^0-9]|$)')) limit most;
  end if;
end $$;
revoke all on function app.dwellings_at(text, text, text, int) from public;
grant execute on function app.dwellings_at(text, text, text, int) to reisgezel_app;
