-- What a head opens to one person stands under a name of its own, beside what post and assignment give him: where it ends
-- with the approval, and where it has no end and he neither answers for the file nor has drafted it nor is named in an order.
update cases_access set principal = concat('admitted:', substring(principal, 8))
where principal like 'person:%' and access_level = 'standard' and exists (
    select 1 from access_grant g
    join cases_file f on f.case_ref = g.case_ref
    where g.kind = 'SPECIFIC' and g.status = 'STANDING' and g.case_ref = cases_access.case_ref
    and concat('person:', g.username) = cases_access.principal
    and (g.ends_at = cases_access.ends_at
        or g.ends_at is null and cases_access.ends_at is null
            and g.username <> f.drafted_by and g.username <> coalesce(f.owner, '')
            and not exists (select 1 from resolutions_assignee r
                where r.case_ref = g.case_ref and r.officer = g.username)));

-- The same where he is kept out: what he would get back stands under that name too, and under his own only that he is.
insert into cases_access (case_ref, principal, access_level, ends_at, former_level)
select a.case_ref, concat('admitted:', substring(a.principal, 8)), 'excluded', a.ends_at, 'standard'
from cases_access a
where a.principal like 'person:%' and a.access_level = 'excluded' and a.former_level = 'standard' and exists (
    select 1 from access_grant g
    join cases_file f on f.case_ref = g.case_ref
    where g.kind = 'SPECIFIC' and g.status = 'STANDING' and g.case_ref = a.case_ref
    and concat('person:', g.username) = a.principal
    and (g.ends_at = a.ends_at
        or g.ends_at is null and a.ends_at is null
            and g.username <> f.drafted_by and g.username <> coalesce(f.owner, '')
            and not exists (select 1 from resolutions_assignee r
                where r.case_ref = g.case_ref and r.officer = g.username)));
update cases_access set former_level = null, ends_at = null
where principal like 'person:%' and access_level = 'excluded' and former_level = 'standard' and exists (
    select 1 from access_grant g
    join cases_file f on f.case_ref = g.case_ref
    where g.kind = 'SPECIFIC' and g.status = 'STANDING' and g.case_ref = cases_access.case_ref
    and concat('person:', g.username) = cases_access.principal
    and (g.ends_at = cases_access.ends_at
        or g.ends_at is null and cases_access.ends_at is null
            and g.username <> f.drafted_by and g.username <> coalesce(f.owner, '')
            and not exists (select 1 from resolutions_assignee r
                where r.case_ref = g.case_ref and r.officer = g.username)));
