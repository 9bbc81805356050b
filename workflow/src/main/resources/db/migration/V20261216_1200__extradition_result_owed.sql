-- Whether a person was given up to us to be tried, and whether the State that gave him up was told what became of him.
-- For what those were given up who are here already stands under the keys of their files: of them nobody is reminded.
alter table extradition_surrendered add column tried boolean default false not null;
alter table extradition_surrendered add column result_told boolean default false not null;
create index extradition_surrendered_result on extradition_surrendered (tried, result_told, surrendered_on);
