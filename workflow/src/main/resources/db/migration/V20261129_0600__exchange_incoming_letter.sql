-- What the check of the letter inside found when it was taken in; null where that was before letters were checked.
alter table exchange_incoming add column letter varchar(32);
