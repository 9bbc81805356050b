-- Why a file is to be closed is said on its timeline, under its key; nobody reads it here.
alter table referral_file drop column proposed_reason;
