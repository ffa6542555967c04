/* A copy of evidence stays in the legal part of the file: elsewhere people would see it who do not see the dossier. */
create function app.is_copy_of_evidence(document uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from legal_evidence e where e.foundation_id = app.foundation() and e.document_id = $1)
$$;
revoke execute on function app.is_copy_of_evidence(uuid) from public;
grant execute on function app.is_copy_of_evidence(uuid) to reisgezel_app;

create function app.keep_evidence_legal() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from legal_evidence e where e.foundation_id = new.foundation_id and e.document_id = new.id) then
    raise exception 'a copy of evidence stays in the legal part' using errcode = 'check_violation', constraint = 'copy_stays_legal';
  end if;
  return new;
end $$;
create trigger stays_legal before update of compartment on document for each row
when (old.compartment = 'legal' and new.compartment <> 'legal') execute function app.keep_evidence_legal();
