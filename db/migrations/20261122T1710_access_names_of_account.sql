-- Of whoever chooses a password, before anybody is signed in: where they work, so that its name is no password there.

create function app.foundations_of_account(account uuid) returns table (name text, practice boolean)
  language sql stable security definer set search_path = public as $$
  select f.name, f.kind = 'practice' from foundation f
  where exists (select from role_holding h where h.foundation_id = f.id and h.account_id = $1)
$$;
revoke execute on function app.foundations_of_account(uuid) from public;
grant execute on function app.foundations_of_account(uuid) to reisgezel_app;
