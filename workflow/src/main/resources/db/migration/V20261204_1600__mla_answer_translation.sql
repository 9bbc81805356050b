-- Into which language what an answer says in words is translated, how both stand in its letter, and who has translated it.
alter table mla_incoming add column answer_into varchar(20);
alter table mla_incoming add column answer_layout varchar(16);
alter table mla_incoming add column answer_translators varchar(2000);
