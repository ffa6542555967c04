-- The legal compartment is closed to guides: with the files of their own clients they see no legal case. Until now one
-- statement left them out, and every other statement would have shown them.
select app.change_visible('legal_case', $$
  foundation_id = (select app.foundation()) and case (select app.reach())
    when 'foundation' then true
    when 'location' then exists (
      select from app.located_client k where k.foundation_id = legal_case.foundation_id and k.client_id = legal_case.client_id)
    else false
  end
$$);
