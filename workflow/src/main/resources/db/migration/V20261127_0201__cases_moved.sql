alter table cases_file add column moved_at timestamp(6);
alter table cases_file add column moved_by varchar(120);
alter table cases_file add column moved_verb varchar(60);
-- Files that were here before moved last when their timelines tell so; the alarm of the system is no movement.
update cases_file set moved_at = coalesce(
    (select max(t.at) from cases_timeline t where t.case_ref = cases_file.case_ref
        and not (t.actor = 'system' and t.verb = 'release_due')), opened_at);
update cases_file set
    moved_by = (select max(t.actor) from cases_timeline t
        where t.case_ref = cases_file.case_ref and t.at = cases_file.moved_at),
    moved_verb = (select max(t.verb) from cases_timeline t
        where t.case_ref = cases_file.case_ref and t.at = cases_file.moved_at);
create index cases_file_moved on cases_file (closed_at, moved_at, case_ref);
