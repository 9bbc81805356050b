-- Which one of its kind its addressee gets, as the letter says; those of before keep what is printed on them.
alter table mla_reminder add column turn int not null default 1;
update mla_reminder set turn = number;
