-- Every day appointed for a surrender with the moment at which that was done: which one sets the limit is counted anew.
alter table extradition_custody add column appointed_days varchar(4000) not null default '';
-- For who is free the day appointed last stands; for who is held the one that sets his limit.
update extradition_custody set appointed_days = concat(cast(coalesce(newest_day, surrender_day) as char(10)), '@0')
where held = false and coalesce(newest_day, surrender_day) is not null;
update extradition_custody set appointed_days = concat(cast(surrender_day as char(10)), '@0')
where held = true and surrender_day is not null;
alter table extradition_custody drop column surrender_day;
alter table extradition_custody drop column newest_day;
