-- Into which language the translation of an answer was ordered; null in orders of before, where nobody said it.
alter table mla_translation_order add column wanted_into varchar(16);
