-- How proceedings after an extradition have ended is numbered where it was as long as it was called a consultation;
-- no version before this one let an office name it.
update registers_index set subjects = concat(subjects, ' result-report')
where concat(' ', subjects, ' ') like '% consultation %'
    and concat(' ', subjects, ' ') not like '% result-report %';
