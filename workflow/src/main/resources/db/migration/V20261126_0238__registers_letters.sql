alter table registers_index add column subjects varchar(500) default '' not null;
create index registers_entry_theirs_day on registers_entry (their_key, their_date);
