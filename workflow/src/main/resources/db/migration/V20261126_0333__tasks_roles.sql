alter table tasks_task add column roles varchar(400) default '' not null;
