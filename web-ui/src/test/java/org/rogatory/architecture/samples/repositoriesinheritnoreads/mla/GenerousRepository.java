package org.rogatory.architecture.samples.repositoriesinheritnoreads.mla;

import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.NoRepositoryBean;

/** Must fail: inherits reads without a scope. */
@NoRepositoryBean
interface GenerousRepository extends CrudRepository<String, String> {}
