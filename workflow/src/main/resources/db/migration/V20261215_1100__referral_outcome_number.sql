-- The number of the message by which a result has come: one that was told before and comes late is none.
alter table referral_outcome add column number bigint;
