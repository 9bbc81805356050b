-- Until which day or which event an item is put off; what the event is stays under the key of the file.
alter table mla_item add column until_on date;
alter table mla_item add column until_event longtext;
