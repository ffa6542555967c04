/* The day on which corrections have to be in is minded as a term: with an owner, a deputy and reminders. */
alter table asylum_interview add column term_id uuid;
alter table asylum_interview add foreign key (foundation_id, term_id) references legal_term on delete set null (term_id);
create index on asylum_interview (foundation_id, term_id);

/* `set`: a day that somebody else named, such as the immigration service in a letter. */
alter table legal_term_turn drop constraint legal_term_turn_kind_check;
alter table legal_term_turn add constraint legal_term_turn_kind_check
  check (kind in ('came', 'suspended', 'resumed', 'extended', 'shortened', 'restarted', 'set'));
alter table legal_term_turn drop constraint legal_term_turn_check;
alter table legal_term_turn add constraint legal_term_turn_check check ((kind in ('shortened', 'set')) = (to_on is not null));
