/*
  A rule that the program does not bring: its first version brings the words by which people know it, and how it is counted.
  Later versions of it are proposed as of any other rule, and have these words too.
*/
alter table rule_change
  add column meaning_nl text check (meaning_nl <> ''),
  add column meaning_en text check (meaning_en <> ''),
  add column counts_from_nl text check (counts_from_nl <> ''),
  add column counts_from_en text check (counts_from_en <> ''),
  add column counting text check (counting in ('term', 'eu', 'period')),
  add column back boolean,
  add column grave boolean,
  add constraint whole_new_rule check (
    num_nulls(meaning_nl, meaning_en, counts_from_nl, counts_from_en, counting, back, grave) in (0, 7)
    and (meaning_nl is null or subject = 'rule')),
  -- such names stand in addresses and in what is kept with a term
  add constraint name_of_new_rule check (meaning_nl is null or rule ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$');
