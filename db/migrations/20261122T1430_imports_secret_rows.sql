-- A waiting row that looks like a secret client, or hangs on one, would tell that the client is here.
create index client_secret on client (foundation_id) where secret;

create function app.row_of_secret(batch uuid, source_key text, reasons jsonb, vals jsonb) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (
    select from client c where c.foundation_id = app.foundation() and c.secret and c.id <> all (app.named_for()) and (
      $3 @> jsonb_build_array(jsonb_build_object('params', jsonb_build_object('clientId', c.id)))
      or exists (
        select from import_link l join import_batch b on b.foundation_id = l.foundation_id and b.source = l.source and b.id = $1
        where l.foundation_id = c.foundation_id and l.record_id = c.id and l.kind = 'clients'
          and (l.source_key in ($2, $4 ->> 'client')
            or $3 @> jsonb_build_array(jsonb_build_object('params', jsonb_build_object('other', l.source_key)))))))
$$;
select app.change_visible('import_row', $$
  foundation_id = (select app.foundation()) and (
    (select app.reach()) = 'foundation'
    or (location_id = any ((select app.places('write', 'basics'))::uuid[])
      and not app.row_of_secret(batch_id, source_key, reasons, vals)))
$$);
