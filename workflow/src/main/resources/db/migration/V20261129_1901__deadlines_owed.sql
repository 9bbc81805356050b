-- What has passed stays owed until it is done. Of earlier limits those are still owed whose further rounds run.
alter table deadlines_deadline add column owed boolean not null default false;
update deadlines_deadline set owed = true where status = 'PASSED' and deadline_ref in (
    select found.deadline_ref from (
        select p.deadline_ref from deadlines_deadline p
        join deadlines_deadline r on r.case_ref = p.case_ref and r.rule_key = p.rule_key
            and coalesce(r.about, '') = coalesce(p.about, '') and r.status in ('RUNNING', 'PAUSED')
            and r.round > p.round and r.started_at >= p.started_at
        where p.status = 'PASSED' and not exists (
            select 1 from deadlines_deadline n where n.case_ref = p.case_ref and n.rule_key = p.rule_key
            and coalesce(n.about, '') = coalesce(p.about, '') and n.round = 1 and n.started_at > p.started_at)
    ) found);
