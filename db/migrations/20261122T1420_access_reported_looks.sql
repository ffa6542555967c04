-- Broken glass and looks at secret clients are reported to the privacy officer at once, not by the job that searches the log.
alter table audit_signal drop constraint audit_signal_rule_check;
alter table audit_signal add constraint audit_signal_rule_check
  check (rule in ('many-files', 'no-coupling', 'same-name', 'same-address', 'night', 'break-glass', 'secret-look'));

create function audit.report(rule text, foundation uuid, account uuid, client uuid) returns void language sql security definer set search_path = public as $$
  insert into audit_signal as s (foundation_id, id, rule, account_id, client_id, on_day, from_at, until_at, looks)
  values ($2, gen_random_uuid(), $1, $3, $4, (clock_timestamp() at time zone 'Europe/Amsterdam')::date,
    clock_timestamp(), clock_timestamp(), 1)
  on conflict (foundation_id, rule, account_id, client_id, on_day) where outcome is null do update set
    until_at = excluded.until_at, looks = s.looks + 1
$$;
revoke execute on function audit.report(text, uuid, uuid, uuid) from public;

create function audit.report_broken_glass() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform audit.report('break-glass', new.foundation_id, new.account_id, new.client_id);
  return null;
end $$;
create trigger report_broken_glass after insert on file_opening for each row
  when (new.kind = 'break-glass') execute function audit.report_broken_glass();

/* A look at what only named people see. Nothing is reported of a client who is not secret. */
create function audit.report_secret_look(client uuid) returns void language plpgsql security definer set search_path = public as $$
begin
  if exists (select from client c where c.foundation_id = app.foundation() and c.id = $1 and c.secret) then
    perform audit.report('secret-look', app.foundation(), app.account(), $1);
  end if;
end $$;
revoke execute on function audit.report_secret_look(uuid) from public;
grant execute on function audit.report_secret_look(uuid) to reisgezel_app;
