package org.rogatory.routes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EndorsementRouteRepository extends Repository<EndorsementRoute, String> {

    EndorsementRoute saveAndFlush(EndorsementRoute route);

    void delete(EndorsementRoute route);

    @Query("select distinct r from EndorsementRoute r left join fetch r.steps"
            + " where r.routeId = :routeId and r.state = :state")
    Optional<EndorsementRoute> find(String routeId, String state);

    @Query("select distinct r from EndorsementRoute r left join fetch r.steps where r.state = :state"
            + " order by r.machine, r.initiator, r.stage, r.edition desc, r.routeId")
    List<EndorsementRoute> ofState(String state);

    @Query("select distinct r from EndorsementRoute r left join fetch r.steps where r.state = :state"
            + " and r.machine = :machine and r.stage = :stage and r.forcedBy is not null")
    List<EndorsementRoute> inForce(String state, String machine, RouteStage stage);
}
