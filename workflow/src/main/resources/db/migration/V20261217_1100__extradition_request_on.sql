-- The day on which the full request came to who holds the person: a limit may have been kept though that was written
-- down after its end.
alter table extradition_custody add column request_on date null;
