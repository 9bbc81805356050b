-- Cover and forwarding letters, orders and reports of execution need a signing right from now on. Where an authority keeps
-- rights, who could send them by his role so far keeps that: rights of the ground ROLE, without an order, until an
-- administrator confirms or revokes them.
insert into signing_right (right_id, authority, holder, basis, kinds, order_number, order_date, valid_from,
    recorded_by, recorded_at, version)
select uuid(), kept.authority, u.username, 'ROLE',
    case when concat(',', u.roles, ',') like '%,head,%' or concat(',', u.roles, ',') like '%,central_officer,%'
        then 'cover_letter,forwarding_letter,execution_order,execution_report,report_return'
        when concat(',', u.roles, ',') not like '%,registrar,%'
        then 'execution_order,execution_report,report_return'
        when concat(',', u.roles, ',') like '%,executor,%' or concat(',', u.roles, ',') like '%,supervisor,%'
        then 'cover_letter,execution_order,execution_report,report_return'
        else 'cover_letter' end,
    '-', kept.since, kept.since, 'system', current_timestamp(6), 0
from (select authority, least(min(valid_from), date '2026-11-26') as since from signing_right group by authority) kept
join identity_user u on u.authority = kept.authority
where u.enabled = true
and (concat(',', u.roles, ',') like '%,head,%' or concat(',', u.roles, ',') like '%,central_officer,%'
    or concat(',', u.roles, ',') like '%,registrar,%' or concat(',', u.roles, ',') like '%,executor,%'
    or concat(',', u.roles, ',') like '%,supervisor,%');
