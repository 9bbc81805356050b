-- On the side that is asked the flag says from now on that a copy of the request is here. It was also set by a copy of the
-- answer that went ahead, and then nothing ever cleared it. It stays where an oral or INTERPOL request is not confirmed, where
-- the clock of a copy received was not met, and where it is said of the paper of the request.
update cases_file set original_awaited = false
where machine = 'mla_incoming' and original_awaited = true
and not exists (
    select 1 from mla_advance a where a.case_ref = cases_file.case_ref and a.confirmed_at is null)
and not exists (
    select 1 from deadlines_deadline d left join mla_advance a on a.case_ref = d.case_ref
    where d.case_ref = cases_file.case_ref and d.rule_key in ('treaty_oral_confirm', 'sys_oral_confirm')
    and d.status <> 'MET' and (a.case_ref is null or d.started_at >= a.confirmed_at))
and not exists (
    select 1 from documents_document p where p.case_ref = cases_file.case_ref and p.kind = 'request'
    and p.original_follows = true and p.followed_on is null);
