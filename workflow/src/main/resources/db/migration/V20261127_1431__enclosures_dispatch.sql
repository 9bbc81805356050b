alter table enclosures_list add column dispatch int;
update enclosures_list set dispatch = (
    select min(l.dispatch) from transmission_leg l
    where l.case_ref = enclosures_list.case_ref and l.handed_over_on >= cast(enclosures_list.checked_at as date))
where way = 'DISPATCH' and state = 'CHECKED';
