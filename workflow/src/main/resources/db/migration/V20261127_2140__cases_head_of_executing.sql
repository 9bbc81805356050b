-- The head of an authority that executes a received request looks into the file, as with those assigned from now on.
insert into cases_access (case_ref, principal, access_level)
select a.case_ref, replace(a.principal, '/executor', '/head'), 'reading'
from cases_access a
join cases_file f on f.case_ref = a.case_ref
where f.machine = 'mla_incoming'
  and a.principal like 'unit:%/executor'
  and a.principal <> concat('unit:', f.authority, '/executor')
  and a.access_level <> 'excluded'
  and not exists (select 1 from cases_access h
                  where h.case_ref = a.case_ref and h.principal = replace(a.principal, '/executor', '/head'));
