-- In which language an officer wrote the words of a reminder; under the file's key.
alter table mla_reminder add column words_language longtext;
