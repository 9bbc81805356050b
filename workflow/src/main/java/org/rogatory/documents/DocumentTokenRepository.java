package org.rogatory.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The rows of what is signed with national tools. Access is decided before: callers have passed the file's rule. */
interface DocumentTokenRepository extends Repository<DocumentToken, String> {

    DocumentToken saveAndFlush(DocumentToken token);

    Optional<DocumentToken> findById(String tokenRef);

    List<DocumentToken> findByDocumentRef(String documentRef);

    @Query("select t from DocumentToken t where t.documentRef = :documentRef and t.officer = :officer"
            + " and t.usedAt is not null order by t.usedAt desc, t.tokenRef")
    List<DocumentToken> brought(@Param("documentRef") String documentRef, @Param("officer") String officer);

    @Query("select t from DocumentToken t where t.documentRef = :documentRef and t.takenAt is not null"
            + " order by t.takenAt, t.tokenRef")
    List<DocumentToken> taken(@Param("documentRef") String documentRef);

    /** What an officer was given before this moment and never signed. */
    @Modifying
    @Query("delete from DocumentToken t where t.documentRef = :documentRef and t.officer = :officer"
            + " and t.usedAt is null and t.askedAt < :before")
    int forget(
            @Param("documentRef") String documentRef,
            @Param("officer") String officer,
            @Param("before") Instant before);
}
