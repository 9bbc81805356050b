-- What a unit submits, and what goes back to it for correction, is numbered where orders to own bodies are.
update registers_index set subjects = concat(subjects, ' submission return-for-correction')
where concat(' ', subjects, ' ') like '% execution-order %';
