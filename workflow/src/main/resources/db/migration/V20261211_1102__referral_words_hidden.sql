-- What says by a single code what was done to a person, from where he comes or how he is reached lies under the key of the
-- file with the words: by which set of indicators he was asked, what kind of way to him there is, in
-- which language he was told, his age and his language in what was passed on.
alter table referral_screening drop column indicator_set;

alter table referral_contact drop column kind;

alter table referral_consent drop column language;
alter table referral_consent drop column interpreter;

alter table referral_share drop column age_band;
alter table referral_share drop column language;
