-- Lists of My work that are read whenever it opens: the few that wait are found, and not looked for among all there ever
-- were. Of assurances the columns by which a list is put together stand in the index, too.
create index extradition_custody_correction on extradition_custody (correction_waits, case_ref);
create index extradition_assurance_status on extradition_assurance (status, case_ref, opened_at);
