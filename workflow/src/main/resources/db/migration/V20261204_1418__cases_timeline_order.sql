-- The version of the file to which an act was done: of two acts it tells which came later, whatever the clocks of their nodes say.
alter table cases_timeline add column file_version bigint;
