-- The last day on which what came may be passed on further, as the person has said to who passed it on.
alter table referral_offer add column until_on date;
