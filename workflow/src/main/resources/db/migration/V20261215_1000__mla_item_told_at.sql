-- Of which moment is what the other State told last of an item: an older word does not take the place of a newer one.
alter table mla_item add column told_at timestamp(6) null;
