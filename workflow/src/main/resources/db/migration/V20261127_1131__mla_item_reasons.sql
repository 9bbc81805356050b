-- Coded reasons for which a single item is returned, with commas between.
alter table mla_item add column reasons varchar(400);
