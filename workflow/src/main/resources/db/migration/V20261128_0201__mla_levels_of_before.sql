-- Levels below an authority that has given the whole back, or that has no item left, are over, as with those of now: those
-- of before kept how far they had come. What was passed down since the file was last given back goes on.
update mla_level
set status = 'ENDED', version = version + 1
where status <> 'ENDED'
and root_authority is null
and (exists (select 1 from mla_incoming r
        where r.case_ref = mla_level.case_ref and r.executing_authority is null)
    or exists (select 1 from cases_timeline t
        where t.case_ref = mla_level.case_ref and t.verb = 'return_assignment' and t.at >= mla_level.passed_at));
update mla_level
set status = 'ENDED', version = version + 1
where status <> 'ENDED'
and root_authority is not null
and (exists (select 1 from mla_incoming r
        where r.case_ref = mla_level.case_ref and r.executing_authority = mla_level.root_authority)
    or not exists (select 1 from mla_item_place p
        where p.case_ref = mla_level.case_ref and p.authority = mla_level.root_authority and p.holds = true));
