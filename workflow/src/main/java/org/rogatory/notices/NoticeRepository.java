package org.rogatory.notices;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoticeRepository extends JpaRepository<Notice, String> {

    List<Notice> findByRecipientInAndReadAtIsNullOrderByCreatedAtDesc(Collection<String> recipients, Limit limit);

    boolean existsByRecipientAndCodeAndCaseRefAndReadAtIsNull(String recipient, String code, String caseRef);
}
