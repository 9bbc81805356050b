-- A letter that an act has written is kept with the message that is held back until somebody else has signed it; who mended
-- its words does not sign it either.
alter table mla_reminder add column message_ref varchar(64);
alter table mla_reminder add column mended_by varchar(120);
