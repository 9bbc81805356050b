-- The message by which an assurance is given: where its letter is dropped that one alone is owed again, though another
-- bears the same code at the State that asked.
alter table extradition_assurance add column message_ref varchar(64);
