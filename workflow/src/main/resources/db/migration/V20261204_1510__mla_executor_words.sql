-- What an authority that was given an item has to know of the case, and whom, under the key of the file
alter table mla_item_place add column executor_words longtext;
