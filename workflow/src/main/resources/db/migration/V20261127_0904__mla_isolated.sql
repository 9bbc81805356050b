alter table mla_outgoing add column isolated longtext;
