-- The authority that had a message before it when it was read first; null where that was before it was noted.
alter table exchange_outgoing add column read_by varchar(64);
alter table exchange_incoming add column read_by varchar(64);
