-- When a task is due that has a term of its own, beside what else of its file is due.
alter table tasks_task add column own_due timestamp(6) null;
