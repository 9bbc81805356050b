alter table mla_incoming add column approved_answer longtext;
