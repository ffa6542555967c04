/*
  What stands in the way of people, more than once perhaps: an obstacle, rules applied wrongly, discrimination, something
  personal. About a client or about nobody. Called a signal on the screen; that word is taken by the log of looks.
*/
create table concern (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid,
  -- of what is about no client; a file says itself where it is kept, and in which municipality the client lives
  location_id uuid,
  municipality_id uuid,
  kind text not null check (kind in ('obstacle', 'wrong-rules', 'discrimination', 'personal')),
  partner_id uuid,
  -- an organisation that stands in no directory
  about text check (about <> ''),
  noticed_on date not null,
  what text not null check (what <> ''),
  done text check (done <> ''),
  follow_up text check (follow_up <> ''),
  follow_up_on date,
  owner_id uuid,
  closed_on date,
  result text check (result <> ''),
  noticed_by_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, location_id) references location,
  foreign key (foundation_id, municipality_id) references municipality,
  foreign key (foundation_id, partner_id) references partner,
  foreign key (foundation_id, owner_id) references worker,
  foreign key (foundation_id, noticed_by_id) references worker,
  check (client_id is null or (location_id is null and municipality_id is null)),
  check (partner_id is null or about is null),
  check (kind <> 'personal' or client_id is not null),
  check ((follow_up is null) = (follow_up_on is null) and (follow_up is null) = (owner_id is null)),
  check (closed_on >= noticed_on)
);
create index on concern (foundation_id, client_id, noticed_on);
create index on concern (foundation_id, noticed_on);
create index on concern (foundation_id, owner_id) where closed_on is null;

/*
  About a client, by who sees the guidance of the client, and by who noticed it or follows it up as far as they see the file;
  about nobody, by the last two and by who leads the location.
*/
select app.protect('concern', 'false');
do $$ declare
  mine text := 'concern.noticed_by_id = (select app.worker()) or concern.owner_id = (select app.worker())';
  file text := app.visible_with_client('concern', 'read', 'basics');
begin
  perform app.separate_rights('concern',
    format($f$ case
      when app.reach() = 'foundation' then true
      when concern.client_id is null then %1$s or concern.location_id = any ((select app.places('read', 'guidance'))::uuid[])
      when %1$s then %2$s
      else %3$s end $f$, mine, file, app.visible_with_client('concern', 'read', 'guidance')),
    format($f$ case
      when app.reach() = 'foundation' then true
      when concern.client_id is null then %1$s or concern.location_id = any ((select app.places('write', 'guidance'))::uuid[])
      when concern.client_id = any (coalesce(nullif(current_setting('app.broken_glass', true), ''), '{}')::uuid[]) then false
      when %1$s then %2$s
      else %3$s or %4$s end $f$, mine, file, app.visible_with_client('concern', 'write', 'guidance'),
      app.visible_with_client('concern', 'write', 'contacts')));
end $$;
revoke delete on concern from reisgezel_app;

/* How many of each kind in each month, of the whole foundation and without a client: for who coordinates. */
create function app.count_concerns(from_on date, until_on date) returns table (kind text, month date, n int)
language sql stable security definer set search_path = public as $$
  select k.kind, date_trunc('month', k.noticed_on)::date, count(*)::int from concern k
  where k.foundation_id = app.foundation() and k.noticed_on between $1 and $2
    and (app.reach() = 'foundation' or app.roles() && array['coordinator'])
  group by 1, 2
$$;
revoke execute on function app.count_concerns(date, date) from public;
grant execute on function app.count_concerns(date, date) to reisgezel_app;
