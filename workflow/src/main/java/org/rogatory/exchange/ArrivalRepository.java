package org.rogatory.exchange;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ArrivalRepository extends JpaRepository<ExchangeArrival, String> {

    List<ExchangeArrival> findByStatusOrderByArrivedAtDesc(ExchangeArrival.Status status, Limit limit);
}
