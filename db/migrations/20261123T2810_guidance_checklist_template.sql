/*
  What a foundation changed in the checklist that comes with the program: an item of it in other words or hidden, under its
  own name, and items of its own. What was said about an item stands in `checklist_item` and stays as it is.
*/
create table checklist_template_item (
  foundation_id uuid not null,
  id uuid not null,
  item text not null check (item <> ''),
  hidden boolean not null default false,
  phase text not null check (phase in ('settling', 'integrating')),
  who text not null check (who in ('guide', 'client', 'together')),
  scope text not null check (scope in ('household', 'person', 'child')),
  -- only for people who live alone, with children, or who came alone under eighteen
  group_of text check (group_of in ('single', 'family', 'unaccompanied')),
  age_from int check (age_from between 0 and 17),
  age_until int check (age_until between 0 and 17),
  -- after the first day of its phase
  days int not null check (days between 0 and 730),
  title_nl text not null check (title_nl <> ''),
  title_en text check (title_en <> ''),
  why_nl text not null check (why_nl <> ''),
  why_en text check (why_en <> ''),
  link text check (link ~ '^https://'),
  from_on date,
  until_on date,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, item),
  foreign key (foundation_id) references foundation,
  check ((age_from is null) = (age_until is null) and age_from <= age_until),
  check (from_on <= until_on)
);
select app.protect('checklist_template_item', 'false');
select app.separate_rights('checklist_template_item', 'true',
  $$(app.reach() = 'foundation' or app.roles() && array['administrator'])$$);
