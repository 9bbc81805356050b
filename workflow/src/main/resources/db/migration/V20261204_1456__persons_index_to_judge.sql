-- The index of persons also has who was named in older versions and who is known by name alone: every file is read anew.
update persons_version set indexed = false;
