alter table mla_reminder add column words longtext;
