-- In which language result and conditions of an item are; under the file's key.
alter table mla_item add column text_language longtext;
