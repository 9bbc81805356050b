-- What the acknowledgement is to say beside our number, told at the registration; under the file's key.
alter table mla_incoming add column acknowledgement longtext;
