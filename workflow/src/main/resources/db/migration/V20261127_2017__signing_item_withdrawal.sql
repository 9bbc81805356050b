-- Who was taken over as one who withdraws requests by his role withdraws single items, too: rights of the ground ROLE. One
-- that rests on an order covers what the order names; for this kind of letter it needs another one.
update signing_right
set kinds = concat(kinds, ',item_withdrawal'), version = version + 1
where basis = 'ROLE'
and concat(',', kinds, ',') like '%,withdrawal_notice,%'
and concat(',', kinds, ',') not like '%,item_withdrawal,%';
