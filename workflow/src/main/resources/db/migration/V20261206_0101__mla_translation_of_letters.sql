-- A translation is of the request or answer of its file, or of one letter of it that waits for its signature.
alter table mla_translation add column subject_ref varchar(64) default '' not null;
update mla_translation set subject_ref = case_ref;
alter table mla_translation drop primary key;
alter table mla_translation add primary key (subject_ref);
create index mla_translation_case on mla_translation (case_ref);

-- How often the words of a drafted letter were written.
alter table mla_reminder add column wordings int default 1 not null;
