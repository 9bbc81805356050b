-- What left with an act under single items of the form of its letter; under the file's key.
alter table cases_timeline add column particulars longtext;
