-- A country is of somebody abroad; who is elsewhere has none. The check asked everybody to be abroad.
alter table legal_relative drop constraint legal_relative_whereabouts_check1;
alter table legal_relative add constraint legal_relative_country_is_abroad check (country is null or whereabouts = 'abroad');
