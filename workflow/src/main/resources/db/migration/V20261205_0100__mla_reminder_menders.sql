-- All who have mended the words of a letter are kept, not the last alone, and the moment of the timeline that tells why it
-- was sent back.
alter table mla_reminder modify column mended_by varchar(2000);
alter table mla_reminder add column returned_in varchar(64);
