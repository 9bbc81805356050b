package org.rogatory.tasks;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rogatory.audit.AuditEvent;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists an officer has kept under a name; each is his alone. */
@Service
public class SavedViews {

    /** As many views as one officer may keep. */
    public static final int MOST = 20;

    private final SavedViewRepository views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavedViews(SavedViewRepository views, ApplicationEventPublisher events, Clock clock) {
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    /** A view was kept or dropped; its name is the officer's own and stays out of the trail. */
    record ViewKept(String action, String subject, String actor) implements AuditEvent {}

    @Transactional(readOnly = true)
    public List<SavedView> of(Officer officer) {
        return views.of(officer.username(), Limit.of(MOST));
    }

    /** Keeps an address under a name; a view of that name gets the new address. False where there are too many. */
    @Transactional
    public boolean keep(Officer officer, String name, String address) {
        var own = of(officer);
        var known = own.stream().filter(view -> view.name().equals(name)).findFirst();
        if (known.isEmpty() && own.size() >= MOST) {
            return false;
        }
        var view = known.orElseGet(() -> new SavedView(
                UUID.randomUUID().toString(), new SavedView.Owner(officer.username(), name), address, clock.instant()));
        view.point(address);
        views.save(view);
        events.publishEvent(new ViewKept("tasks.keep_view", view.viewId(), officer.username()));
        return true;
    }

    /** Drops a view of the officer's own; any other is left alone. */
    @Transactional
    public void drop(Officer officer, String viewId) {
        views.find(viewId, officer.username()).ifPresent(view -> {
            views.delete(view);
            events.publishEvent(new ViewKept("tasks.drop_view", viewId, officer.username()));
        });
    }
}
