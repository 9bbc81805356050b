alter table mla_reminder add column kind varchar(20) not null default 'REMINDER';
