alter table deadlines_deadline add column paused_for varchar(64) null;
alter table deadlines_deadline add column extended_from timestamp(6) null;
alter table deadlines_deadline add column round int not null default 1;
