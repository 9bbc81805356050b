package org.rogatory.persons;

import org.springframework.data.jpa.repository.JpaRepository;

interface FilePersonsRepository extends JpaRepository<FilePersons, String> {}
