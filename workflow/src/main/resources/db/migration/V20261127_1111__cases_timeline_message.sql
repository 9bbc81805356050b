-- The message that a step of the timeline has sent, so that its receipts stand beside it.
alter table cases_timeline add column message_ref varchar(64);
