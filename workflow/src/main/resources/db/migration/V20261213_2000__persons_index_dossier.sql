-- The index of persons also has what the dossier of a person who is asked for calls him: such files are read anew.
update persons_version set indexed = false where number = -1;
