-- The number under which the State that asks tells of an assurance, where it has another one here: a paper had asked for
-- it before, or the number was taken.
alter table extradition_assurance add column told_number int null;
