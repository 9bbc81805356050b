-- Letters that leave with an act need a signing right from now on. Where an authority keeps rights, who could send them by
-- his role so far keeps that: rights of the ground ROLE, without an order, until an administrator confirms or revokes them.
insert into signing_right (right_id, authority, holder, basis, kinds, order_number, order_date, valid_from,
    recorded_by, recorded_at, version)
select uuid(), kept.authority, u.username, 'ROLE',
    concat('additional_information_request,additional_information_reply,reminder,interim_reply,consultation_request,',
        'consultation_reply,disclosure_notice,other_use_request,other_use_reply,incident_notice,incident_reply,',
        'feedback_notice,information_term_notice,information_noted,withdrawal_notice'),
    '-', kept.since, kept.since, 'system', current_timestamp(6), 0
from (select authority, least(min(valid_from), date '2026-11-26') as since from signing_right group by authority) kept
join identity_user u on u.authority = kept.authority
where u.enabled = true
and (concat(',', u.roles, ',') like '%,central_officer,%' or concat(',', u.roles, ',') like '%,head,%');

-- Drafters could send back an incomplete answer with a reminder, executors tell that an item waits, of the files they work on.
insert into signing_right (right_id, authority, holder, basis, kinds, order_number, order_date, valid_from,
    recorded_by, recorded_at, version)
select uuid(), kept.authority, u.username, 'ROLE',
    case when concat(',', u.roles, ',') not like '%,executor,%' then 'reminder'
        when concat(',', u.roles, ',') not like '%,drafter,%' then 'interim_reply'
        else 'reminder,interim_reply' end,
    '-', kept.since, kept.since, 'system', current_timestamp(6), 0
from (select authority, least(min(valid_from), date '2026-11-26') as since from signing_right group by authority) kept
join (select distinct state, authority from cases_file) f on f.authority = kept.authority
join identity_user u on u.state = f.state
where u.enabled = true
and not (u.authority = kept.authority
    and (concat(',', u.roles, ',') like '%,central_officer,%' or concat(',', u.roles, ',') like '%,head,%'))
and (concat(',', u.roles, ',') like '%,drafter,%' or concat(',', u.roles, ',') like '%,executor,%');
