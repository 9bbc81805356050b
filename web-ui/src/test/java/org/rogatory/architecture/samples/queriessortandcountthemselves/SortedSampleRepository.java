package org.rogatory.architecture.samples.queriessortandcountthemselves;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Leaves it to its caller how what it finds is sorted. */
@NoRepositoryBean
public interface SortedSampleRepository extends Repository<String, String> {

    /** All there are. */
    @Query("select s from Sample s")
    List<String> all(Sort sort);
}
