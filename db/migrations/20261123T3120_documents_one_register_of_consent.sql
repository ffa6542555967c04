-- One register of consent: what is shared of a flight story, and what goes to a lawyer, stands on a row of it as papers do.
alter table consent
  add column recipient_kind text check (recipient_kind in ('lawyer', 'ind', 'other')),
  add column given_how text check (given_how in ('spoken', 'signed')),
  -- Not known of what was written down beside a flight story or a lawyer before there was one register.
  alter column language drop not null,
  alter column wording drop not null,
  add check ((language is null) = (wording is null));

/* Parts of a file that a consent tells something about; what it is for tells of one as well. */
create function app.parts_of_consent(compartments text[], purpose text) returns text[] language sql immutable parallel safe as $$
  select $1 || case $2 when 'flight-story' then array['flight-story']
    when 'legal-aid' then array['legal'] when 'asylum-procedure' then array['legal'] else '{}' end
$$;

/*
  Whoever sees the client sees the consents about parts of the file that they may see: all parts of one, or none of it. Writing down and
  taking back is for who may write who somebody is.
*/
do $$ declare
  part text;
  closed text := '';
begin
  foreach part in array array['legal', 'household', 'housing', 'guidance', 'language', 'health', 'money', 'flight-story'] loop
    closed := closed || format(' and (not %L = any (app.parts_of_consent(consent.compartments, consent.purpose)) or (%s))', part,
      app.visible_with_client('consent', 'read', replace(part, '-', '_')));
  end loop;
  drop policy adding on consent;
  drop policy changing on consent;
  drop policy removing on consent;
  perform app.separate_rights('consent', '(' || app.visible_with_client('consent', 'read', 'basics') || ')' || closed,
    '(' || app.visible_with_client('consent', 'write', 'basics') || ')' || closed);
end $$;

/* Whether there are consents of a file in sight about parts that one does not see: that alone, neither what nor with whom. */
create function app.has_closed_consents(client uuid, seen int) returns boolean language sql stable security definer set search_path = public as $$
  select count(*) > $2 from consent c where c.foundation_id = app.foundation() and c.client_id = $1
$$;
revoke execute on function app.has_closed_consents(uuid, int) from public;
grant execute on function app.has_closed_consents(uuid, int) to reisgezel_app;

/* Who may share a paper need not see all that the same consent is about. */
alter function app.valid_consent(uuid, text, text, text, date) security definer set search_path = public;
revoke execute on function app.valid_consent(uuid, text, text, text, date) from public;
grant execute on function app.valid_consent(uuid, text, text, text, date) to reisgezel_app;

/* What a client agreed to stays as they agreed to it; it is taken back, once, and another is written down. */
create function app.consent_stays() returns trigger language plpgsql as $$
begin
  if (new.purpose, new.recipient, new.compartments, new.covers, new.language, new.wording, new.given_on, new.until_on, new.given_how, new.recipient_kind)
      is distinct from (old.purpose, old.recipient, old.compartments, old.covers, old.language, old.wording, old.given_on, old.until_on, old.given_how, old.recipient_kind)
    or (old.withdrawn_on is not null and new.withdrawn_on is distinct from old.withdrawn_on) then
    raise exception 'a consent stays as it was given' using errcode = 'check_violation', constraint = 'consent_stays';
  end if;
  return new;
end $$;
create trigger stays before update on consent for each row execute function app.consent_stays();

-- The flight story: each consent that stood beside it moves to the register under its own id; what was shared on it stays there.
drop trigger with_consent on flight_story_sharing;
drop function app.share_with_consent();
insert into consent (foundation_id, id, client_id, purpose, recipient, recipient_kind, compartments, covers, given_on, given_how, until_on,
    withdrawn_on, version, created_at, updated_at)
  select foundation_id, id, client_id, 'flight-story', btrim(recipient), recipient_kind, array['flight-story'],
    covers_what, consent_on, consent_how, consent_until, withdrawn_on, version, created_at, updated_at
  from flight_story_sharing;
alter table flight_story_sharing add column consent_id uuid;
delete from flight_story_sharing where shared_on is null;
update flight_story_sharing set consent_id = id;
alter table flight_story_sharing
  drop column recipient_kind, drop column recipient, drop column covers, drop column covers_what, drop column consent_on,
  drop column consent_how, drop column consent_until, drop column withdrawn_on,
  alter column consent_id set not null, alter column shared_on set not null, alter column shared_what set not null,
  alter column shared_text set not null,
  add foreign key (foundation_id, consent_id) references consent,
  add unique (foundation_id, consent_id, story_id);
create index on flight_story_sharing (foundation_id, story_id);
revoke update on flight_story_sharing from reisgezel_app;

/* Consent holds at the moment of sharing, whoever shares and however: given, not withdrawn, not over, and for as much. Whoever withdraws
   at that moment waits, or is waited for. */
create function app.share_with_consent() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.shared_on <> app.today() or not exists (
    select from consent c
    where c.foundation_id = new.foundation_id and c.id = new.consent_id and c.client_id = new.client_id
      and c.purpose = 'flight-story' and 'flight-story' = any (c.compartments) and (new.shared_what = 'part' or c.covers is null)
      and c.given_on <= new.shared_on and (c.until_on is null or c.until_on >= new.shared_on) and c.withdrawn_on is null
    for share) then
    raise exception 'no consent for this' using errcode = 'check_violation', constraint = 'shared_with_consent';
  end if;
  return new;
end $$;
create trigger with_consent after insert on flight_story_sharing for each row
  when (current_setting('app.keeps_version', true) is distinct from 'yes') execute function app.share_with_consent();

-- The lawyer: what was sent with the same days stands on one consent.
alter table legal_lawyer_sharing add column consent_id uuid;
with agreed as materialized (
  select foundation_id, lawyer_id, consent_on, consent_until, gen_random_uuid() as id
  from legal_lawyer_sharing group by 1, 2, 3, 4)
update legal_lawyer_sharing s set consent_id = a.id from agreed a
  where a.foundation_id = s.foundation_id and a.lawyer_id = s.lawyer_id and a.consent_on = s.consent_on and a.consent_until = s.consent_until;
insert into consent (foundation_id, id, client_id, purpose, recipient, recipient_kind, compartments, given_on, until_on, recorded_by_id, created_at)
  select distinct on (s.foundation_id, s.consent_id) s.foundation_id, s.consent_id, s.client_id, 'legal-aid', btrim(l.name), 'lawyer', array['legal'],
    s.consent_on, s.consent_until, s.sent_by_id, s.created_at
  from legal_lawyer_sharing s join legal_lawyer l on l.foundation_id = s.foundation_id and l.id = s.lawyer_id
  order by s.foundation_id, s.consent_id, s.created_at;
alter table legal_lawyer_sharing
  drop column consent_on, drop column consent_until,
  alter column consent_id set not null,
  add foreign key (foundation_id, consent_id) references consent;
create index on legal_lawyer_sharing (foundation_id, consent_id);

/* Nothing is sent on a day on which no consent holds, nor on one that was taken back, whoever writes it down and by whatever way. */
create function app.send_with_consent() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.sent_on > app.today() or not exists (
    select from consent c join legal_lawyer l on l.foundation_id = c.foundation_id and l.id = new.lawyer_id
    where c.foundation_id = new.foundation_id and c.id = new.consent_id and c.client_id = new.client_id
      and c.purpose = 'legal-aid' and 'legal' = any (c.compartments)
      and (app.same_recipient(c.recipient, l.name) or app.same_recipient(c.recipient, coalesce(l.office, l.name)))
      and c.given_on <= new.sent_on and (c.until_on is null or c.until_on >= new.sent_on) and c.withdrawn_on is null
    for share of c) then
    raise exception 'no consent covers this' using errcode = 'check_violation', constraint = 'sent_with_consent';
  end if;
  return new;
end $$;
create trigger with_consent before insert on legal_lawyer_sharing for each row
  when (current_setting('app.keeps_version', true) is distinct from 'yes') execute function app.send_with_consent();
