create table analytics_file (
    case_ref varchar(64) not null primary key,
    state varchar(2) not null,
    authority varchar(64) not null,
    outgoing boolean not null,
    other_state varchar(2) not null,
    form varchar(60) not null,
    subject varchar(60) not null,
    counted_on date not null,
    ended_on date not null,
    outcome varchar(16),
    decided varchar(16),
    reasons varchar(400),
    version bigint not null
);
create index analytics_file_counted on analytics_file (state, counted_on, case_ref);
create index analytics_file_ended on analytics_file (state, ended_on, counted_on);

create table analytics_stage (
    stage_id varchar(100) not null primary key,
    case_ref varchar(64) not null,
    stage varchar(20) not null,
    state varchar(2) not null,
    outgoing boolean not null,
    begun_on date,
    ended_on date not null,
    days bigint not null,
    version bigint not null
);
create index analytics_stage_case on analytics_stage (case_ref);
create index analytics_stage_ended on analytics_stage (state, ended_on);

-- Files that were here before are counted from what their timelines tell in clear; grounds and reasons are enciphered
-- there, and how long single stages took is not made up.
insert into analytics_file
    (case_ref, state, authority, outgoing, other_state, form, subject, counted_on, ended_on, outcome, version)
select f.case_ref, f.state, f.authority, f.machine = 'mla_outgoing',
    case when f.state = f.requesting then f.requested else f.requesting end, f.form, coalesce(f.subject, ''),
    coalesce((select cast(min(t.at) as date) from cases_timeline t where t.case_ref = f.case_ref
        and t.verb in ('receive', 'transmit')), date '9999-12-31'),
    coalesce((select cast(max(t.at) as date) from cases_timeline t where t.case_ref = f.case_ref
        and (f.closed_at is not null or f.status in ('answered', 'refused', 'returned_without_execution', 'withdrawn'))
        and t.verb in ('send_answer', 'take_note', 'record_withdrawal', 'record_answer', 'record_refusal',
            'record_return', 'withdraw', 'cancel', 'close_with_rest_open')), date '9999-12-31'),
    null, 0
from cases_file f
where f.machine in ('mla_outgoing', 'mla_incoming') and f.status <> 'joined';
update analytics_file set outcome = case
    when exists (select 1 from cases_timeline t where t.case_ref = analytics_file.case_ref
        and t.verb in ('record_withdrawal', 'withdraw', 'cancel')) then 'WITHDRAWN'
    when exists (select 1 from cases_timeline t where t.case_ref = analytics_file.case_ref
        and t.verb in ('refuse', 'record_refusal')) then 'REFUSED'
    when exists (select 1 from cases_timeline t where t.case_ref = analytics_file.case_ref
        and t.verb in ('return_without_execution', 'record_return')) then 'RETURNED'
    when exists (select 1 from cases_timeline t where t.case_ref = analytics_file.case_ref
        and t.verb = 'forward') then 'FORWARDED'
    when exists (select 1 from cases_timeline t where t.case_ref = analytics_file.case_ref
        and t.verb = 'take_note') then 'NOTED'
    when exists (select 1 from cases_timeline t where t.case_ref = analytics_file.case_ref
        and t.verb = 'record_negative_execution') then 'NEGATIVE'
    when outgoing then 'ANSWERED'
    else 'EXECUTED' end
where ended_on < date '9999-12-31';
