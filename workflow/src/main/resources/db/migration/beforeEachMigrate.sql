-- Text is compared letter by letter on every database, as H2 does: a server's own order would take one number for
-- another and leave rows out of lists. H2 reads no more than a comment here. A server remembers for each connection what
-- held when it was opened, so this is said on the connection of every migration.
/*!50100 alter database character set utf8mb4 collate utf8mb4_bin */;
