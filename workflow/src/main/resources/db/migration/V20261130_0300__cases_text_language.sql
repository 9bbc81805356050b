-- In which language the words are that an act released; under the file's key.
alter table cases_timeline add column text_language longtext;
