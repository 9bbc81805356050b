-- Approvals that who approved a letter signs beside it: with his national tool, or by hand. The row of the approval tells in
-- which way, and which signature or scan proves it; rows of tools and of papers tell of which place of the letter they are.
alter table documents_approval add column mode varchar(16) default 'PERSONAL' not null;
alter table documents_approval add column beside_ref varchar(80) null;
alter table documents_token add column slot varchar(16) default 'SEAL' not null;
alter table documents_ink add column slot varchar(16) default 'SEAL' not null;
