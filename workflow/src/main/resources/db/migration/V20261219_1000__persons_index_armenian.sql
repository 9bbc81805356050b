-- In the index of persons an Armenian name is one in capitals and in small letters: every file is read anew, since only the
-- names themselves, which are enciphered, tell which of them is Armenian.
update persons_version set indexed = false;
