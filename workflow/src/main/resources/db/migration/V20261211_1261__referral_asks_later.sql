-- Whether there is anybody to be asked later how he is, once the file is closed. Why not, the timeline keeps.
alter table referral_file add column asks_later boolean default true not null;
