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
