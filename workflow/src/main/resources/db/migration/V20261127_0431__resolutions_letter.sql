alter table resolutions_resolution add column entry_id varchar(64);
