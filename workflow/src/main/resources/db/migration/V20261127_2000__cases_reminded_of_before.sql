-- Before reminders to an executing authority were letters it read their words on the timeline: that act keeps its meaning.
update cases_timeline set verb = 'executor_reminded'
where verb = 'remind_executor'
and case_ref in (select f.case_ref from cases_file f where f.machine = 'mla_incoming')
and not exists (select 1 from mla_reminder r
    where r.case_ref = cases_timeline.case_ref and r.kind = 'EXECUTOR_REMINDER');
update cases_file set moved_verb = 'executor_reminded'
where moved_verb = 'remind_executor' and machine = 'mla_incoming'
and not exists (select 1 from mla_reminder r
    where r.case_ref = cases_file.case_ref and r.kind = 'EXECUTOR_REMINDER');
