alter table cases_file add column by_hand boolean default false not null;
