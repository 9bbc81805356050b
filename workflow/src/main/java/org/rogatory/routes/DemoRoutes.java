package org.rogatory.routes;

import java.util.List;
import java.util.stream.Collectors;
import org.rogatory.directory.DemoStart;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;

/** Lets hosted States of the demo begin with invented routes of their invented offices; a State that has any is left alone. */
@Component
class DemoRoutes extends DemoStart {

    /** Before the demo world makes its files. */
    private static final int STEP = 0;

    private static final String FILE = "routes-demo.yaml";

    private final RoutesSettings settings;
    private final StandingRoutes routes;
    private final Directory directory;

    DemoRoutes(RoutesSettings settings, StandingRoutes routes, Directory directory) {
        super(STEP);
        this.settings = settings;
        this.routes = routes;
        this.directory = directory;
    }

    @Override
    protected void begin() {
        if (settings.demoRoutes()) {
            read(ReferenceFiles.shipped()).stream()
                    .filter(demo -> directory.hosts(demo.state()))
                    .collect(Collectors.groupingBy(Demo::state))
                    .forEach((state, demos) ->
                            routes.begin(state, demos.stream().map(Demo::route).toList(), "system"));
        }
    }

    /** A route of the file and whose it is. */
    record Demo(String state, NewRoute route) {}

    static List<Demo> read(ReferenceFiles files) {
        return files.read(FILE).rows("routes").stream().map(DemoRoutes::demo).toList();
    }

    private static Demo demo(ReferenceRecord row) {
        var stage = RouteStage.of(row.text("stage")).orElseThrow(() -> row.broken("stage", "unknown stage"));
        var route = new NewRoute(
                Initiator.of(row.text("initiator")),
                row.text("machine"),
                stage,
                row.date("valid_from"),
                null,
                row.rows("steps").stream().map(DemoRoutes::step).toList());
        return new Demo(row.text("state"), route);
    }

    private static RouteStep step(ReferenceRecord row) {
        return new RouteStep(
                row.number("turn"),
                StepPlace.of(row.text("place")).orElseThrow(() -> row.broken("place", "unknown place")),
                row.textOrNull("authority"),
                Role.of(row.text("role")),
                null,
                row.number("days"));
    }
}
