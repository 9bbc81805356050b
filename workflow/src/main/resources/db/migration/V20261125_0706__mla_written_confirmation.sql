alter table mla_incoming add column content_number int not null default 1;
