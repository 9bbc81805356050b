package org.rogatory.persons;

import org.springframework.data.jpa.repository.JpaRepository;

interface SecondLockRepository extends JpaRepository<SecondLock, String> {}
