-- What a letter in two languages says about the translation in it, under the file's key.
alter table mla_translation add column done_head longtext;
