-- The person's word that came along with an offer stands in the file under this reference: it ends and runs out by itself,
-- whatever others have told. Of what was opened before it is not known.
alter table referral_offer add column told_ref varchar(64);
