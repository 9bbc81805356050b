-- Which help a person is given, by whom and with what end, why it ends and how the person is, lies under the key of the
-- file with what was said: by a kind of help alone one would know what was done to somebody.
alter table referral_service drop column kind;
alter table referral_service drop column provider_ref;
alter table referral_service drop column outcome;
alter table referral_service drop column cost_bearer;

alter table referral_support drop column end_reason;
alter table referral_support drop column wellbeing;
alter table referral_support drop column satisfaction;
