-- Whether an account holds a function at another foundation that has not ended before this day; without a day: ever held one.
-- Nothing else of that foundation is told, and to nobody but who manages accounts.
create function app.held_elsewhere(account uuid, since date) returns boolean
language sql stable security definer set search_path = public as $$
  select app.roles() && array['administrator'] and exists (
    select from role_holding h where h.account_id = $1 and h.foundation_id <> app.foundation()
      and ($2 is null or h.until_on is null or h.until_on >= $2))
$$;
revoke execute on function app.held_elsewhere(uuid, date) from public;
grant execute on function app.held_elsewhere(uuid, date) to reisgezel_app;
