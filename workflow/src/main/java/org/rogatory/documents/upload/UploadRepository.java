package org.rogatory.documents.upload;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Files that come in parts, each of one officer. Access is decided before: callers have passed the file's rule. */
interface UploadRepository extends Repository<StoredUpload, String> {

    StoredUpload saveAndFlush(StoredUpload upload);

    Optional<StoredUpload> findById(String uploadRef);

    /** For this transaction alone: two parts that arrive at once are taken one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from StoredUpload u where u.uploadRef = :uploadRef")
    Optional<StoredUpload> lock(@Param("uploadRef") String uploadRef);

    /** What an officer has begun and not finished, oldest first. */
    @Query("select u from StoredUpload u where u.officer = :officer and u.documentRef is null"
            + " order by u.begunAt, u.uploadRef")
    List<StoredUpload> open(@Param("officer") String officer);

    /** How many bytes of all that is begun and not finished are still to come; none if nothing is. */
    @Query("select sum(u.bytes - u.received) from StoredUpload u where u.documentRef is null")
    Optional<Long> missing();

    /** What has not gone on since a moment, finished or not. */
    @Query("select u from StoredUpload u where u.movedAt < :moment order by u.movedAt, u.uploadRef")
    List<StoredUpload> still(@Param("moment") Instant moment, Limit limit);

    @Modifying
    @Query("delete from StoredUpload u where u.uploadRef = :uploadRef")
    int remove(@Param("uploadRef") String uploadRef);
}
