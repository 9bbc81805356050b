-- What is put to the other State, or answered, by a letter that a second person signs counts once that has left.
alter table mla_consultation add column message_ref varchar(64);
alter table mla_consultation add column answer_ref varchar(64);
