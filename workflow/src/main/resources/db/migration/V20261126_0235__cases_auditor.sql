-- An auditor reads the trail of a State; the files stay closed to him.
delete from cases_access where principal like 'unit:%/auditor';
