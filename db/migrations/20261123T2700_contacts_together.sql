-- One talk with several clients is a contact of each of them; `together_id` says which belong to one talk.
alter table contact_moment add column together_id uuid;
create index contact_moment_together on contact_moment (foundation_id, together_id) where together_id is not null;
