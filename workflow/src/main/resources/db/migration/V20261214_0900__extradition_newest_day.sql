-- The day appointed last for a surrender, beside the first, from which the limit runs of who was never free.
alter table extradition_custody add column newest_day date null;
