alter table resolutions_control add column reported_at timestamp(6);
