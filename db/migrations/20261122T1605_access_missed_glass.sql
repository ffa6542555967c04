-- Numbers tried at broken glass that open no file: from the third of a day on, the privacy officer is told at once.
alter table audit_signal drop constraint audit_signal_rule_check;
alter table audit_signal add constraint audit_signal_rule_check check (rule in (
  'many-files', 'no-coupling', 'same-name', 'same-address', 'night', 'break-glass', 'missed-glass', 'secret-look'));

create function audit.report_missed_glass() returns trigger language plpgsql security definer set search_path = public as $$
declare
  day date := (new.at at time zone 'Europe/Amsterdam')::date;
begin
  insert into audit_signal as s (foundation_id, id, rule, account_id, client_id, on_day, from_at, until_at, looks)
  select new.foundation_id, gen_random_uuid(), 'missed-glass', new.account_id, null, day, min(e.at), max(e.at), count(*)
  from audit.event e
  where e.foundation_id = new.foundation_id and e.account_id = new.account_id
    and e.at >= day::timestamp at time zone 'Europe/Amsterdam' and e.action = 'refused' and e.subject = 'access.breakGlass'
    and e.why in ('access/no-such-file', 'common/too-many-requests')
  having count(*) >= 3
  on conflict (foundation_id, rule, account_id, client_id, on_day) where outcome is null do update set
    until_at = excluded.until_at, looks = excluded.looks;
  return null;
end $$;
create trigger report_missed_glass after insert on audit.event for each row
  when (new.action = 'refused' and new.subject = 'access.breakGlass'
    and new.why in ('access/no-such-file', 'common/too-many-requests'))
  execute function audit.report_missed_glass();
