-- To which item the last act was done: who executes other items of the file is told nothing of it.
alter table cases_file add column moved_item varchar(80);
update cases_file set moved_item = (select max(t.item_ref) from cases_timeline t
    where t.case_ref = cases_file.case_ref and t.verb = cases_file.moved_verb and t.actor = cases_file.moved_by
    and t.at = (select max(l.at) from cases_timeline l
        where l.case_ref = t.case_ref and l.verb = t.verb and l.actor = t.actor));
