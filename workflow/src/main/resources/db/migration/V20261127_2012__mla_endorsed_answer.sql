-- What an answer said when its visas were asked for, as a keyed hash; null where none were.
alter table mla_incoming add column endorsed_answer varchar(64);
