package org.rogatory.documents.upload;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The parts of files that are still coming. */
interface UploadPartRepository extends Repository<StoredUploadPart, String> {

    StoredUploadPart saveAndFlush(StoredUploadPart part);

    @Query("select p from StoredUploadPart p where p.uploadRef = :uploadRef order by p.number")
    List<StoredUploadPart> of(@Param("uploadRef") String uploadRef);

    @Query("select p.address from StoredUploadPart p where p.address in :hashes")
    Set<String> referenced(@Param("hashes") Collection<String> hashes);

    @Modifying
    @Query("delete from StoredUploadPart p where p.uploadRef = :uploadRef")
    int remove(@Param("uploadRef") String uploadRef);
}
