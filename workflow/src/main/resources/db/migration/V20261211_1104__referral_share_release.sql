-- The message with which something left, until it has arrived: then its key is destroyed, and the copy that was sent
-- cannot be read any more.
alter table referral_share add column release_ref varchar(64);
