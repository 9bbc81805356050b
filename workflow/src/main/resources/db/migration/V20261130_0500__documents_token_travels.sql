-- What was signed with a national tool: the letter itself, or, before, a text that names it (null). Whether its digest was
-- compared, what the service of the State said, and the document by which the signature travels with the letter.
alter table documents_token add column form varchar(16);
alter table documents_token add column compared boolean;
alter table documents_token add column said varchar(16);
alter table documents_token add column signature_ref varchar(64);
