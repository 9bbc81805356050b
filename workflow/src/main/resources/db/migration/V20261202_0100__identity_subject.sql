-- Whose account is kept by an issuer of identities: the issuer and the subject it names, which never changes.
alter table identity_user add column subject varchar(300);
create unique index identity_user_subject on identity_user (subject);
