-- Each file counts what becomes of its documents: of two changes it tells which came first, whatever the clocks of their
-- nodes say. What was before counts as its moments said, in microseconds.
create table documents_count (
    case_ref varchar(64) not null primary key,
    last_count bigint not null,
    signed_count bigint
);

alter table documents_document add column added_count bigint not null default 0;
alter table documents_document add column seen_count bigint not null default 0;
alter table documents_document add column withheld_count bigint;
alter table documents_document add column isolation_count bigint;

update documents_document set
    added_count = timestampdiff(microsecond, timestamp '1970-01-01 00:00:00', created_at),
    withheld_count = timestampdiff(microsecond, timestamp '1970-01-01 00:00:00', withheld_at),
    isolation_count = timestampdiff(microsecond, timestamp '1970-01-01 00:00:00', isolation_at);

-- A letter shows what was there when it was laid out.
update documents_document set seen_count = added_count where status in ('RENDERED', 'SEALED');

insert into documents_count (case_ref, last_count, signed_count)
select d.case_ref,
        max(greatest(d.added_count, coalesce(d.withheld_count, 0), coalesce(d.isolation_count, 0))),
        (select timestampdiff(microsecond, timestamp '1970-01-01 00:00:00', max(t.at)) from cases_timeline t
            where t.case_ref = d.case_ref and t.verb in ('sign', 'sign_answer'))
from documents_document d
group by d.case_ref;

-- What comes next comes after the last signature, too.
update documents_count set last_count = signed_count where signed_count > last_count;
