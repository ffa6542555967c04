-- A report walks through all clients of a municipality for every figure, and through their contacts: both from the
-- index alone, without reading the rows.
create index client_municipality_in_reports on client_municipality (foundation_id, municipality_id, client_id) include (from_on, until_on);
drop index client_municipality_foundation_id_municipality_id_client_id_idx;
create index contact_moment_in_reports on contact_moment (foundation_id, client_id, held_on desc) include (kind_id);
drop index contact_moment_foundation_id_client_id_held_on_idx;
