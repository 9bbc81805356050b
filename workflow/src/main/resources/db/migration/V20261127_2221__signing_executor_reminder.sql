-- Signatories who were taken over as ones who sign reminders by their role sign those to executing authorities, too: rights
-- of the ground ROLE. One that rests on an order covers what the order names; for this kind of letter it needs another one.
update signing_right
set kinds = concat(kinds, ',executor_reminder'), version = version + 1
where basis = 'ROLE'
and concat(',', kinds, ',') like '%,reminder,%'
and concat(',', kinds, ',') not like '%,executor_reminder,%'
and exists (select 1 from identity_user u
    where u.username = signing_right.holder and u.authority = signing_right.authority
    and concat(',', u.roles, ',') like '%,signatory,%');
