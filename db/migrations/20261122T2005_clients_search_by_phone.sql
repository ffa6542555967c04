-- Found by telephone number and e-mail address as they stand on the client: an index over what is written, so that no write
-- has to keep anything beside it. Only the owner of the tables can use it; row security would read every row.

/* The figures of a telephone number without what is dialled before it from abroad or at home: +31 (0)6 and 06 are one. */
create function app.phone_figures(phone text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(phone, '[^0-9]', '', 'g'), '^(0031|31)?0?(?=[1-9][0-9]{8}$)', ''), '^00', '')
$$;
-- Backwards: who calls shows the last figures.
create index client_by_phone on client (foundation_id, (reverse(app.phone_figures(phone)) collate "C")) where phone is not null;
create index client_by_email on client (foundation_id, (lower(email) collate "C")) where email is not null;

/* Files in sight with a telephone number that ends in these figures, or with this e-mail address. */
create function app.find_by_reach(figures text, address text, most int) returns table (client_id uuid, how text)
language plpgsql stable security definer set search_path = public
set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  f constant uuid := app.foundation();
  places constant uuid[] := coalesce(app.places('read', 'basics'), '{}');
  own constant uuid[] := app.own_words('basics');
begin
  return query
    (select c.id, 'phone' from client c
     where figures is not null and c.foundation_id = f and c.phone is not null
       and reverse(app.phone_figures(c.phone)) collate "C" >= reverse(figures)
       and reverse(app.phone_figures(c.phone)) collate "C" < reverse(figures) || ':'
       and (c.location_id = any (places) and not c.secret or c.id = any (own)) limit most)
    union all
    (select c.id, 'email' from client c
     where address is not null and c.foundation_id = f and c.email is not null and lower(c.email) collate "C" = lower(address)
       and (c.location_id = any (places) and not c.secret or c.id = any (own)) limit most);
end $$;
