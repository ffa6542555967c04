-- Periods are kept apart by an index that reads the ids as one text. By the ids themselves it answers `client_id = …` too, the
-- planner holds it for as cheap as the index made for that, and each row of a list then costs 5 to 20 ms (decision 0013).
alter table household_membership drop constraint one_household_at_a_time;
alter table household_membership add constraint one_household_at_a_time exclude using gist
  ((foundation_id::text || client_id::text) with =, daterange(from_on, until_on, '[]') with &&);
alter table client_municipality drop constraint one_municipality_at_a_time;
alter table client_municipality add constraint one_municipality_at_a_time exclude using gist
  ((foundation_id::text || client_id::text) with =, daterange(from_on, until_on, '[]') with &&);
alter table client_target_group drop constraint one_target_group_at_a_time;
alter table client_target_group add constraint one_target_group_at_a_time exclude using gist
  ((foundation_id::text || client_id::text) with =, daterange(from_on, until_on, '[]') with &&);
