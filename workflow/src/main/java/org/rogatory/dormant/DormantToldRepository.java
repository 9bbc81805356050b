package org.rogatory.dormant;

import org.springframework.data.repository.CrudRepository;

interface DormantToldRepository extends CrudRepository<DormantTold, String> {}
