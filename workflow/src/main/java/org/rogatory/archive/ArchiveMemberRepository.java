package org.rogatory.archive;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArchiveMemberRepository extends Repository<ArchiveMember, ArchiveMember.Key> {

    ArchiveMember save(ArchiveMember member);

    Iterable<ArchiveMember> saveAll(Iterable<ArchiveMember> members);

    @Query("select m from ArchiveMember m where m.actId = :actId order by m.username")
    List<ArchiveMember> of(String actId);
}
