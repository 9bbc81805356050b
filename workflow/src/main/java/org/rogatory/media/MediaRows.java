package org.rogatory.media;

import java.time.Clock;
import java.util.function.Consumer;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the register: one transaction for each thing an officer does. */
@Component
class MediaRows {

    private final MediaItemRepository items;
    private final StandingRepository standings;
    private final MediaFloor floor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MediaRows(
            MediaItemRepository items,
            StandingRepository standings,
            MediaFloor floor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.standings = standings;
        this.floor = floor;
        this.events = events;
        this.clock = clock;
    }

    /** Enters what came; of the same package that waits already the line it has. */
    @Transactional
    public String enter(String itemRef, Arrival arrival, Officer officer) {
        if (arrival.refusal() == null) {
            var key = MediaItem.waitingKey(officer.state(), arrival.brought().sha256());
            var known = items.waiting(key);
            if (known.isPresent()) {
                return known.get().view().itemRef();
            }
        }
        var item = new MediaItem(itemRef, arrival, officer, clock.instant());
        items.save(item);
        publish(arrival.refusal() == null ? "media.bring" : "media.refuse", item, officer);
        return itemRef;
    }

    /** Takes a package over, unless a newer one was; the line of its subject is the lock. */
    @Transactional
    public void take(Carried carried, MediaTaker.Entering entering, String itemRef, Officer officer) {
        var item = waiting(itemRef, officer);
        var manifest = carried.manifest();
        var standing = standings.findById(manifest.standingKey()).orElseGet(() -> new Standing(manifest.standingKey()));
        var newest = Math.max(standing.edition(), floor.of(manifest.standingKey()));
        if (manifest.edition() <= newest && !item.allowed()) {
            throw new MediaRefused("media-older");
        }
        standing.now(manifest.edition());
        standings.save(standing);
        item.take(entering.enter(), officer.username(), clock.instant());
        items.save(item);
        publish("media.take", item, officer);
    }

    @Transactional
    public void decline(String itemRef, MediaReason why, Officer officer) {
        change(itemRef, "media.decline", officer, item -> item.decline(why, officer.username(), clock.instant()));
    }

    @Transactional
    public void allow(String itemRef, MediaReason why, Officer officer) {
        change(itemRef, "media.allow", officer, item -> item.allow(why, officer.username(), clock.instant()));
    }

    private void change(String itemRef, String action, Officer officer, Consumer<MediaItem> change) {
        var item = waiting(itemRef, officer);
        change.accept(item);
        items.save(item);
        publish(action, item, officer);
    }

    private MediaItem waiting(String itemRef, Officer officer) {
        var item = items.findById(itemRef)
                .filter(found -> found.state().equals(officer.state()))
                .orElseThrow(() -> new MediaRefused("not-found"));
        if (!item.waiting()) {
            throw new MediaRefused("media-decided");
        }
        return item;
    }

    private void publish(String action, MediaItem item, Officer officer) {
        events.publishEvent(MediaEvent.of(action, item, officer.username()));
    }
}
