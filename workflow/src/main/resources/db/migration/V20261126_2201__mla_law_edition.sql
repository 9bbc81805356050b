alter table mla_content_version add column law_edition varchar(40);
