-- Of an exclusion that would tell him of the file, he whom it keeps out is not told.
alter table access_grant add column untold boolean not null default false;
