-- How a received request stood before it was refused, put off, returned or forwarded: a decision can be taken back until
-- an answer tells of it. Enciphered under the key of the file.
alter table mla_incoming
    add column decision_before longtext;
