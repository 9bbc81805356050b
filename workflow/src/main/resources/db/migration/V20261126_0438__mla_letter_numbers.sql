alter table mla_incoming add column answer_number varchar(120);
alter table mla_incoming add column answer_day date;
alter table mla_reminder add column letter_number varchar(120);
alter table mla_reminder add column letter_day date;
