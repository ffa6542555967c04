-- A BSN is kept sealed with the key of the installation, with its last four figures behind a point to show; found by a mark
-- that nobody can make without that key. What was kept in figures until now is sealed by the program when it starts: the
-- database has no key, and neither has a backup of it.
alter table client_identifier drop constraint client_identifier_bsn_check,
  add constraint client_identifier_bsn_check check (bsn ~ '^(\d{9}|[A-Za-z0-9_-]{50,80}\.\d{4})$');
