-- How far what was accepted has come: under way, lost, arrived, taken up there. Empty where nothing has left, and for what
-- left before this was written down.
alter table referral_share add column arrival varchar(16) null;
