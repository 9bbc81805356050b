-- The message by which a report is told: where its letter is dropped nothing was reported, and the report is owed again.
alter table extradition_followup add column message_ref varchar(64);
