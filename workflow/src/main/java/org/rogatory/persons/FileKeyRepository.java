package org.rogatory.persons;

import org.springframework.data.jpa.repository.JpaRepository;

interface FileKeyRepository extends JpaRepository<FileKey, String> {}
